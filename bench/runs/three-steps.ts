import { sql } from 'drizzle-orm';
import { openDatabase, runMessage } from '../../src/db/index.ts';
import { startJobs } from '../../src/jobs/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openJournal } from '../../src/runs/journal.ts';
import { nextRun } from '../../src/runs/next-run.ts';
import type { Run, RunStatus } from '../../src/runs/run.ts';
import { createRun, settleTurn } from '../../src/runs/run-store.ts';
import { takeUp } from '../../src/runs/take-up.ts';
import { runsPerSecond } from '../rivals/measure.ts';

const CLIENT = 'cli_bench';
const LEASE_MS = 60_000;

/**
 * The work of `bench/rivals` on the engine of Muster's runs alone: its queue, leases, journal and states, without
 * ConnectWise, model and gate. Runs a second. Starts, steps and answers are on the disk before it goes on, as with
 * the others.
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
  // As `runs/end-turn.ts` does: a rest that a crash undoes is found again by the journal.
  const settle = (run: Run, to: RunStatus, mayBeLost: boolean) =>
    database.transaction(scope, (tx) => settleTurn(tx, run, to, to), { mayBeLost });
  try {
    await jobs.work('turn', async () => {
      const run = await takeUp({ database, leaseMs: LEASE_MS }, 'msp', nextRun);
      if (!run) return;
      const journal = await database.inOneGo(scope, (tx) => openJournal(tx, database, run));
      if (!journal.stored('one')) {
        await journal.step('one', async () => ({ one: run.ticketId }));
        await settle(run, 'awaiting-approval', true);
        return;
      }
      await journal.step('two', async () => ({ two: run.ticketId }));
      await journal.step('three', async () => ({ three: run.ticketId }));
      await settle(run, 'done', false);
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
          database.transaction(scope, async (tx) => {
            const at = { clientId: CLIENT, runId: ids[n] ?? '' };
            const yes = { author: 'technician', authorKind: 'technician', text: 'Yes.' };
            await tx.insert(runMessage).values({ id: `msg_${n}`, noteKey: 'yes', ...at, ...yes });
            await jobs.signal(tx, at);
          }),
        done: () => inState('done'),
      },
      runs,
    );
  } finally {
    await jobs.stop(1_000);
    await database.close();
  }
}
