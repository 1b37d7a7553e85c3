/** `chaos -- poison`: one ticket in a hundred always throws. */
import { poisonRounds } from '../test/stage/poison-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

/** `--rounds`: how many tickets. */
export async function run({ rounds = 300 }: ChaosOptions) {
  const figures = await withOwnPostgres(({ connection }) =>
    poisonRounds({ connection, tickets: rounds }),
  );
  const { lost, duplicates, poisoned, replayed, duplicatesAfterReplay } = figures;
  const harm = lost + duplicates + duplicatesAfterReplay + poisoned - replayed;
  const row = `one ticket in a hundred always throws: tickets lost, made twice or not replayed | ${outOf(harm, figures.tickets, 'tickets')}, ${poisoned} put aside, the slowest after ${Math.round(figures.slowestPutAsideMs / 1000)} s`;
  return { figures, ok: harm === 0 && figures.slowestPutAsideMs < 60_000, row };
}
