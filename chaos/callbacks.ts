/** `chaos -- callbacks`: callbacks lost, repeated, late and replayed must end where perfect delivery ends. */
import { callbackRounds } from '../test/stage/callback-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

/** `--rounds`: how many tickets. */
export async function run({ rounds = 60 }: ChaosOptions) {
  const started = performance.now();
  const figures = await withOwnPostgres((good) =>
    withOwnPostgres((bad) =>
      callbackRounds({
        connections: [good.connection, bad.connection],
        tickets: rounds,
        tell: (line) => process.stderr.write(`${line}\n`),
      }),
    ),
  );
  const { lost, duplicates, different } = figures;
  const seconds = Math.round((performance.now() - started) / 1000);
  return { figures: { ...figures, seconds }, ok: lost + duplicates + different === 0 };
}
