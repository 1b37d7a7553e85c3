/** Latest, on a machine that never rests. */
const PATIENCE_MS = 2_000;

/** Does it when the page has been drawn and the browser rests: for what a first look does without. */
export async function whenIdle<T>(work: () => Promise<T>): Promise<T> {
  await new Promise<unknown>((rest) => {
    // Not in every browser yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(rest, { timeout: PATIENCE_MS });
    else setTimeout(rest, 1);
  });
  return work();
}
