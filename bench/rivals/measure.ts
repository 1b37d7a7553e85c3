/** An engine at the work that is measured; `n` counts its runs from 0. */
export interface Engine {
  start(n: number): Promise<void>;
  /** Runs that wait for their approval. */
  waiting(): Promise<number>;
  approve(n: number): Promise<void>;
  done(): Promise<number>;
}

/**
 * The work that is measured, for every engine alike: runs of three steps that store what they answered. After
 * the first a run waits for an approval from outside; all of them wait before the first one is approved.
 * Answers whole runs a second.
 */
export async function runsPerSecond(engine: Engine, runs: number): Promise<number> {
  const began = performance.now();
  await eightAtOnce(runs, engine.start);
  await until(async () => (await engine.waiting()) >= runs);
  await eightAtOnce(runs, engine.approve);
  await until(async () => (await engine.done()) >= runs);
  return runs / ((performance.now() - began) / 1000);
}

async function eightAtOnce(runs: number, act: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < runs) {
      next += 1;
      await act(next - 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 10));
}
