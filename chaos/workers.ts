/** `chaos -- workers`: workers stand still for longer than their leases and go on. */
import { standStillRounds } from '../test/stage/stand-still-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

/** `--rounds`: how often one stands still. */
export async function run({ rounds = 8 }: ChaosOptions) {
  const figures = await withOwnPostgres(({ connection }) =>
    standStillRounds({ connection, rounds, workers: 4 }),
  );
  const { lost, duplicates, outOfOrder, stuck, busiestFiveSeconds, permitted } = figures;
  const clean = lost + duplicates + outOfOrder + stuck === 0;
  return { figures, ok: clean && busiestFiveSeconds <= permitted };
}
