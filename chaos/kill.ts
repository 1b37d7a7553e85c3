/** `chaos -- kill`: processes killed with SIGKILL at random points while tickets are worked. */
import { killRounds } from '../test/stage/kill-rounds.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

/**
 * `--rounds` kills, or as many as `--minutes` have room for. Figures are as promised when nothing is lost, made twice
 * or stuck; with the read-back off, when it shows.
 */
export async function run({ rounds = 100, minutes, withoutMarker }: ChaosOptions) {
  const started = performance.now();
  const { figures, auditIntact, perKill } = await withOwnPostgres(({ connection }) =>
    killRounds({
      connection,
      rounds,
      minutes,
      readBack: !withoutMarker,
      tell: (line) => process.stderr.write(`${line}\n`),
    }),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(
    `${seconds} s, ${Math.round((seconds / figures.rounds) * 10) / 10} s a round, audit chain intact: ${auditIntact}, killed: ${perKill}\n`,
  );
  const { lost, duplicates, stuck } = figures;
  const clean = auditIntact && lost === 0 && duplicates === 0 && stuck === 0;
  const row = withoutMarker
    ? `the same with the read-back switched off, ${figures.rounds} rounds | ${outOf(duplicates, figures.acknowledged, 'tickets made twice')}`
    : `processes killed with SIGKILL under load, ${figures.rounds} rounds | ${outOf(lost + duplicates + stuck, figures.acknowledged, 'tickets')}, ${figures.killsWithUnconfirmedWrite} kills during a write`;
  return { figures, ok: withoutMarker ? duplicates > 0 : clean, row };
}
