/** `chaos -- database`: PostgreSQL crashes every few seconds while tickets are worked. */
import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../src/cli/demo/wait-until.ts';
import { startCrowd } from '../test/stage/crowd.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

const EVERY_MS = 5_000;

/**
 * `rounds` tickets, 150 by default, or as many as `minutes` have room for. PostgreSQL is killed 5 to 10 seconds
 * after it answered again, so a machine on which it starts slowly has as much time between two crashes as a fast
 * one. Webhooks that find no database are answered 429, the poll finds the rest.
 */
export async function run({ rounds = 150, minutes = 25 }: ChaosOptions) {
  const figures = await withOwnPostgres(async ({ connection, crash }) => {
    const stage = await openStage({ connection, roles: ['all', 'worker'] });
    try {
      const crowd = startCrowd(stage, { atOnce: 24, total: rounds });
      const until = Date.now() + minutes * 60_000;
      let crashes = 0;
      for (; crowd.ended < rounds && Date.now() < until; crashes += 1) {
        await delay(EVERY_MS + Math.random() * EVERY_MS);
        const before = await startedAt(stage);
        crash();
        process.stderr.write(`crash ${crashes + 1}, ${crowd.ended} of ${rounds} runs ended\n`);
        await waitUntil('PostgreSQL started anew', async () => {
          const now = await startedAt(stage);
          return now && now !== before;
        });
      }
      if (crowd.ended < rounds) crowd.stopRaising();
      await crowd.finish(60_000);
      const journal = await stage.sim.journal();
      const { lost, duplicates } = judge(journal, crowd.tickets, stage.member);
      const answered = (status: number) =>
        journal.filter((item) => item.effect?.kind === 'callback' && item.status === status).length;
      const audit = await stage.room.audit.verify(stage.database);
      return {
        tickets: crowd.tickets.length,
        crashes,
        callbacksAnswered200: answered(200),
        callbacksAnswered429: answered(429),
        lost: lost.length,
        duplicates: duplicates.length,
        stuck: crowd.tickets.length - crowd.ended,
        auditIntact: audit.intact,
      };
    } finally {
      await stage.close();
    }
  });
  const { lost, duplicates, stuck, auditIntact } = figures;
  const row = `PostgreSQL crashed ${figures.crashes} times | ${outOf(lost + duplicates + stuck, figures.tickets, 'tickets lost, made twice or stuck')}, ${figures.callbacksAnswered429} callbacks answered 429`;
  return { figures, ok: auditIntact && lost + duplicates + stuck === 0, row };
}

/** When PostgreSQL started, as text; null while it does not answer. */
async function startedAt({ database }: Stage): Promise<string | null> {
  const answer = await database.pool
    .query<{ at: string }>('select pg_postmaster_start_time()::text as at')
    .catch(() => null);
  return answer?.rows[0]?.at ?? null;
}
