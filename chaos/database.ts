/** `chaos -- database`: PostgreSQL crashes every few seconds while tickets are worked. */
import { setTimeout as delay } from 'node:timers/promises';
import { startCrowd } from '../test/stage/crowd.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage } from '../test/stage/open-stage.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

const EVERY_MS = 5_000;

/** `rounds` tickets, 200 by default; webhooks that find no database are answered 429, the poll finds the rest. */
export async function run({ rounds = 200, minutes = 60 }: ChaosOptions) {
  const figures = await withOwnPostgres(async ({ connection, crash }) => {
    const stage = await openStage({ connection, roles: ['all', 'worker'] });
    try {
      const crowd = startCrowd(stage, { atOnce: 16, total: rounds });
      const until = Date.now() + minutes * 60_000;
      let crashes = 0;
      for (; crowd.ended < rounds && Date.now() < until; crashes += 1) {
        await delay(EVERY_MS + Math.random() * EVERY_MS);
        crash();
        process.stderr.write(`crash ${crashes + 1}, ${crowd.ended} of ${rounds} runs ended\n`);
      }
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
  return { figures, ok: auditIntact && lost + duplicates + stuck === 0 };
}
