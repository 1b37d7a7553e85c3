/** `chaos -- lanes`: four quiet clients beside one with a hundred times their tickets. */
import { fairLanes } from '../test/stage/fair-lanes.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

/** `--rounds`: tickets of each quiet client. As promised when the loud one delays them twofold at most. */
export async function run({ rounds = 8 }: ChaosOptions) {
  const figures = await withOwnPostgres(({ connection }) =>
    fairLanes({
      connection,
      tickets: rounds,
      tell: (line) => process.stderr.write(`${line}\n`),
    }),
  );
  return { figures, ok: figures.delayedBy <= 2 };
}
