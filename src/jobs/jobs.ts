import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import { appConnection, type Tx } from '../db/index.ts';
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
    options?: { afterMs?: number },
  ): Promise<void>;
  /** Wakes a run in the caller's transaction: something happened that it waits for. */
  signal(tx: Tx, run: Queues['turn']): Promise<void>;
  /**
   * Works a queue in this process. A handler that throws is reported and its job dropped: handlers
   * keep their failures in their own rows, where people see them, and sweeps wake them again.
   */
  work<Q extends QueueName>(queue: Q, handler: (job: Queues[Q]) => Promise<void>): Promise<void>;
  /** Takes no new jobs and waits up to `graceMs` for those at work. */
  stop(graceMs: number): Promise<void>;
}

/** Starts the queue on PostgreSQL (schema `pgboss`, made by the migrations). */
export async function startJobs(options: {
  /** The database's URL, as its owner; the queue runs as `muster_app` like everything else. */
  connection: string;
  logger: Logger;
}): Promise<Jobs> {
  const { logger } = options;
  const boss = new PgBoss({
    connectionString: appConnection(options.connection),
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
  let stopping = false;

  const jobs: Jobs = {
    async enqueue(tx, queue, job, { afterMs = 0 } = {}) {
      const when = afterMs > 0 && { startAfter: new Date(Date.now() + afterMs) };
      const jobs = [job].flat().map((data) => ({ data, ...when }));
      if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromDrizzle(tx, sql) });
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
      await boss.work<Parameters<typeof handler>[0]>(
        queue,
        {
          batchSize: batch,
          localConcurrency: atOnce[queue] / batch,
          // Delayed jobs are found by polling; fresh ones by NOTIFY. Without the burst setting a
          // backlog drains one batch a poll.
          notifyPollingIntervalSeconds: 0.5,
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
