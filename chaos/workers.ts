/** `chaos -- workers`: workers stand still for longer than their leases and go on. */
import { standStillRounds } from '../test/stage/stand-still-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

/** `--rounds`: how often one stands still. */
export async function run({ rounds = 8 }: ChaosOptions) {
  const figures = await withOwnPostgres(({ connection }) =>
    standStillRounds({ connection, rounds, workers: 4 }),
  );
  const { lost, duplicates, outOfOrder, stuck, busiestFiveSeconds, permitted } = figures;
  const clean = lost + duplicates + outOfOrder + stuck === 0;
  const row = `${figures.workers} workers, one at a time stopped for longer than its lease, ${figures.stoodStill} times: tickets lost, made twice, out of order or stuck | ${outOf(lost + duplicates + outOfOrder + stuck, figures.tickets, 'tickets')}`;
  return { figures, ok: clean && busiestFiveSeconds <= permitted, row };
}
