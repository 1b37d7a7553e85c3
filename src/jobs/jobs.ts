import { and, inArray, sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import { appConnection, run, runIsOpen, type Tx } from '../db/index.ts';
import { describeError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { atOnce, type QueueName, type Queues } from './queues.ts';

/** The durable queue. pg-boss is inside and known to no other room. */
export interface Jobs {
  /** Queues a job, or several at once, in the caller's transaction: they exist if and only if that commits. */
  enqueue<Q extends QueueName>(
    tx: Tx,
    queue: Q,
    job: Queues[Q] | Queues[Q][],
    options?: {
      afterMs?: number;
      /** For wake-ups that may have been lost: left out while so many wait that none is missing. */
      reminds?: boolean;
    },
  ): Promise<void>;
  /**
   * Wakes a run in the caller's transaction: something happened that it waits for. It is due from now on,
   * and somebody is told that something is; which run he takes is `runs`' business.
   */
  signal(tx: Tx, run: Queues['turn']): Promise<void>;
  /**
   * Works a queue in this process. A handler that throws is reported and its job dropped: handlers
   * keep their failures in their own rows, where people see them, and sweeps wake them again.
   */
  work<Q extends QueueName>(queue: Q, handler: (job: Queues[Q]) => Promise<void>): Promise<void>;
  /** Takes no new jobs and waits up to `graceMs` for those at work. */
  stop(graceMs: number): Promise<void>;
}

/** A job is ready by PostgreSQL's clock; one looked for a little too early waits for the next poll. */
const CLOCKS_DIFFER_MS = 50;

/**
 * Starts the queue on PostgreSQL (schema `pgboss`, made by the migrations). What it commits by itself, that a job was
 * taken or is done, may be lost in a crash: a job too many finds nothing to do.
 */
export async function startJobs(options: {
  /** The database's URL, as its owner; the queue runs as `muster_app` like everything else. */
  connection: string;
  logger: Logger;
}): Promise<Jobs> {
  const { logger } = options;
  const boss = new PgBoss({
    connectionString: appConnection(options.connection, { mayBeLost: true }),
    schema: 'pgboss',
    createSchema: false,
    application_name: 'muster-jobs',
    max: 6,
    useListenNotify: true,
    schedule: false,
    // Finished wake-ups are of no use to anyone.
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', (error) => logger.warn({ reason: describeError(error) }, 'the queue reports'));
  await boss.start();
  for (const name of Object.keys(atOnce) as QueueName[])
    await boss.createQueue(name, {
      notify: true,
      retryLimit: 0,
      deleteAfterSeconds: 60,
      expireInSeconds: 300,
    });

  const atWork = new Set<Promise<void>>();
  const workers = new Map<QueueName, string>();
  let stopping = false;

  /** Nothing notifies of a delayed job that becomes ready: whoever delayed it looks then, if it works that queue. */
  function lookAgainAfter(queue: QueueName, ms: number): void {
    const worker = workers.get(queue);
    if (worker) setTimeout(() => boss.notifyWorker(worker), ms + CLOCKS_DIFFER_MS).unref();
  }

  const jobs: Jobs = {
    async enqueue(tx, queue, job, { afterMs = 0, reminds = false } = {}) {
      const jobs = [job].flat();
      if (jobs.length === 0) return;
      if (queue === 'turn') await markDue(tx, jobs as Queues['turn'][]);
      if (reminds && (await isLong(tx, queue))) return;
      const when = afterMs > 0 && { startAfter: new Date(Date.now() + afterMs) };
      const inserted = jobs.map((data) => ({ data, ...when }));
      await boss.insert(queue, inserted, { db: fromDrizzle(tx, sql) });
      if (when) lookAgainAfter(queue, afterMs);
    },
    signal: (tx, run) => jobs.enqueue(tx, 'turn', run),
    async work(queue, handler) {
      const batch = atOnce[queue] > 1 ? 2 : 1;
      const runOne = async (job: Parameters<typeof handler>[0]) => {
        try {
          await handler(job);
        } catch (error) {
          logger.error({ queue, job, err: error }, 'a job failed');
        }
      };
      const worker = await boss.work<Parameters<typeof handler>[0]>(
        queue,
        {
          batchSize: batch,
          localConcurrency: atOnce[queue] / batch,
          // Fresh jobs are told by NOTIFY and delayed ones by a timer of whoever delayed them; polling
          // finds those of a process that is gone. Without the burst setting a backlog drains one batch
          // a poll.
          notifyPollingIntervalSeconds: 5,
          pollingIntervalSeconds: 0.5,
          burstWhenBatchFull: true,
        },
        async (batchOfJobs) => {
          if (stopping) throw new Error('stopping: left to the next process');
          const running = batchOfJobs.map((job) => runOne(job.data));
          for (const one of running) {
            atWork.add(one);
            void one.finally(() => atWork.delete(one));
          }
          await Promise.all(running);
        },
      );
      workers.set(queue, worker);
    },
    async stop(graceMs) {
      stopping = true;
      const queues = Object.keys(atOnce) as QueueName[];
      await Promise.all(queues.map((queue) => boss.offWork(queue, { wait: false })));
      const deadline = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref());
      await Promise.race([Promise.all(atWork), deadline]);
      await boss.stop({ graceful: false, close: true });
    },
  };
  return jobs;
}

/**
 * One that somebody holds locked is left to the sweep: callers hold locks of their own, and a turn that ends
 * takes them in the other order.
 */
async function markDue(tx: Tx, runs: Queues['turn'][]): Promise<void> {
  const ids = runs.map(({ runId }) => runId);
  const notYet = tx
    .select({ id: run.id })
    .from(run)
    .where(and(inArray(run.id, ids), runIsOpen, sql`(wake_at is null or wake_at > now())`))
    .for('update', { skipLocked: true });
  await tx.update(run).set({ wakeAt: sql`now()` }).where(inArray(run.id, notYet));
}

/** Jobs that wait in a queue that needs no reminders. */
const LONG = 50;

async function isLong(tx: Tx, queue: QueueName): Promise<boolean> {
  const { rows } = await tx.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from (
      select 1 from pgboss.job
      where name = ${queue} and state < 'active' and start_after <= now() limit ${LONG}) as ready`);
  return (rows[0]?.waiting ?? 0) >= LONG;
}
