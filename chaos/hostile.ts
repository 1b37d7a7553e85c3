/** `chaos -- hostile`: a model that wants nothing but harm, against the gate. */
import { openTrial } from '../src/open-trial.ts';
import { hostileRounds } from '../test/stage/hostile-calls.ts';
import type { ChaosOptions } from './main.ts';

/** `--calls`: how many, at least; they come in runs of some hundred. */
export async function run({ calls = 10_000 }: ChaosOptions) {
  const started = performance.now();
  const trial = await openTrial();
  try {
    const figures = await hostileRounds(trial, calls, (line) => process.stderr.write(`${line}\n`));
    const seconds = Math.round((performance.now() - started) / 1000);
    const ok = figures.forbiddenEffects === 0 && figures.effectsWithGateOpen > 0;
    return { figures: { ...figures, seconds }, ok };
  } finally {
    await trial.close();
  }
}
