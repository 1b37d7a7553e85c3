/** `chaos -- stop`: processes stopped by SIGTERM, one after the other, while tickets are worked: a rolling restart. */
import { stopRounds } from '../test/stage/stop-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

/** Running turns and open requests get 8 seconds each, see `docs/guides/settings.md`. */
const GRACE_MS = 16_000;

/** `--rounds`: how many stops. A turn that its time did not suffice for is counted and is no failure: another goes on with it. */
export async function run({ rounds = 100 }: ChaosOptions) {
  const started = performance.now();
  const { figures, auditIntact } = await withOwnPostgres(({ connection }) =>
    stopRounds({ connection, rounds, tell: (line) => process.stderr.write(`${line}\n`) }),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const { lost, duplicates, stuck, exitedWrongly, slowestStopMs } = figures;
  const clean = lost + duplicates + stuck + exitedWrongly === 0;
  return {
    figures: { ...figures, auditIntact, seconds },
    ok: clean && auditIntact && slowestStopMs < GRACE_MS,
    row: `processes stopped by SIGTERM under load, ${rounds} times | ${outOf(lost + duplicates + stuck, figures.tickets, 'tickets')}, ${exitedWrongly} wrong exit codes, slowest ${slowestStopMs} ms`,
  };
}
