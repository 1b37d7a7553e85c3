import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/db/index.ts';
import { startJobs } from '../../src/jobs/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openJournal } from '../../src/runs/journal.ts';
import { leaseNextRun } from '../../src/runs/next-run.ts';
import { beginTurn, createRun, settleTurn } from '../../src/runs/run-store.ts';
import { runsPerSecond } from '../rivals/measure.ts';

const CLIENT = 'cli_bench';
const LEASE_MS = 60_000;

/**
 * The work of `bench/rivals` on the engine of Muster's runs alone: its queue, leases, journal and states, without
 * ConnectWise, model and gate. Runs a second.
 */
export async function threeSteps(connection: string, runs: number): Promise<number> {
  const database = openDatabase({ connection, logger: silentLogger, maxConnections: 10 });
  const jobs = await startJobs({ connection, logger: silentLogger });
  const scope = { client: CLIENT };
  const ids: string[] = [];
  const inState = (status: string) =>
    database.transaction(scope, async (tx) => {
      const { rows } = await tx.execute<{ n: number }>(
        sql`select count(*)::int as n from run where status = ${status}`,
      );
      return rows[0]?.n ?? 0;
    });
  try {
    await jobs.work('turn', async () => {
      const held = await database.transaction('msp', (tx) => leaseNextRun(tx, LEASE_MS));
      if (!held) return;
      const run = await database.transaction(scope, (tx) => beginTurn(tx, held));
      const journal = await database.transaction(scope, (tx) => openJournal(tx, database, run));
      if (!journal.stored('one')) {
        await journal.step('one', async () => ({ one: run.ticketId }));
        await database.transaction(scope, (tx) =>
          settleTurn(tx, run, 'awaiting-approval', 'waits for an answer'),
        );
        return;
      }
      await journal.step('two', async () => ({ two: run.ticketId }));
      await journal.step('three', async () => ({ three: run.ticketId }));
      await database.transaction(scope, (tx) => settleTurn(tx, run, 'done', 'done'));
    });
    return await runsPerSecond(
      {
        start: (n) =>
          database.transaction(scope, async (tx) => {
            const run = await createRun(tx, {
              clientId: CLIENT,
              connectionId: 'con_bench',
              ticketId: n + 1,
              boardId: null,
              mode: 'live',
              summary: 'three steps',
            });
            ids[n] = run?.id ?? '';
            await jobs.signal(tx, { runId: ids[n], clientId: CLIENT });
          }),
        waiting: () => inState('awaiting-approval'),
        approve: (n) =>
          database.transaction(scope, (tx) =>
            jobs.signal(tx, { runId: ids[n] ?? '', clientId: CLIENT }),
          ),
        done: () => inState('done'),
      },
      runs,
    );
  } finally {
    await jobs.stop(1_000);
    await database.close();
  }
}
