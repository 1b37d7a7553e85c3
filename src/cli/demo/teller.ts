import { AppError } from '../../lib/errors.ts';

/** Tells the demo's timeline: one line a step, with the file behind it, each checked before it is told. */
export interface Teller {
  chapter(title: string): void;
  /** A step that was seen; `journal` names the simulator's journal items that prove it. */
  saw(what: string, source: string, proof?: { n: number }[]): void;
}

export function createTeller(write: (line: string) => void): Teller {
  const started = Date.now();
  return {
    chapter: (title) => write(`\n${title}`),
    saw(what, source, proof = []) {
      const at = `${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`;
      const seen = proof.length > 0 ? `  [journal ${proof.map(({ n }) => n).join(', ')}]` : '';
      write(`${at}  ${what.padEnd(74)}  src/${source}${seen}`);
    },
  };
}

/** What must be so; otherwise the demo ends with what was expected. */
export function expectThat(
  condition: unknown,
  expected: string,
  seen?: unknown,
): asserts condition {
  if (condition) return;
  const shown = seen === undefined ? '' : `\n  seen: ${JSON.stringify(seen)}`;
  throw new AppError('demo-miss', `The demo expected: ${expected}.${shown}`);
}
