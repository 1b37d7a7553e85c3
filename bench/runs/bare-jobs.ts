import { PgBoss } from 'pg-boss';

/** Jobs a second that pg-boss alone queues and works, eight at once as our turns: send, fetch, complete. */
export async function bareJobsPerSecond(connection: string, jobs: number): Promise<number> {
  const boss = new PgBoss({
    connectionString: connection,
    schema: 'bare',
    max: 6,
    schedule: false,
  });
  await boss.start();
  try {
    await boss.createQueue('bare');
    const { promise: worked, resolve } = Promise.withResolvers<void>();
    let left = jobs;
    const started = performance.now();
    const options = { batchSize: 2, localConcurrency: 4, pollingIntervalSeconds: 0.5 };
    await boss.work('bare', { ...options, burstWhenBatchFull: true }, async (batch) => {
      left -= batch.length;
      if (left <= 0) resolve();
    });
    const senders = Array.from({ length: 8 }, async (_, i) => {
      for (let n = i; n < jobs; n += 8) await boss.send('bare', { n });
    });
    await Promise.all([...senders, worked]);
    return jobs / ((performance.now() - started) / 1000);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}
