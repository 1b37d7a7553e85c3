import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { run, type Tx } from '../db/index.ts';
import { silentLogger } from '../lib/logger.ts';
import { type Jobs, startJobs } from './jobs.ts';

let test: TestDatabase;
let jobs: Jobs;
beforeAll(async () => {
  test = await createTestDatabase();
  jobs = await startJobs({ connection: test.connection, logger: silentLogger });
});
afterAll(async () => {
  await jobs.stop(0);
  await test.drop();
});
const inMsp = <T>(work: (tx: Tx) => Promise<T>) => test.database.transaction('msp', work);

const waiting = (queue: string) =>
  inMsp(async (tx) => {
    const { rows } = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from pgboss.job where name = ${queue} and state < 'active'`,
    );
    return rows[0]?.n ?? 0;
  });

it('leaves a reminder out while many jobs wait, and puts it in while few do', async () => {
  const remind = () =>
    inMsp((tx) => jobs.enqueue(tx, 'doorbell', { doorbellId: 'late' }, { reminds: true }));
  await remind();
  expect(await waiting('doorbell')).toBe(1);
  const many = Array.from({ length: 60 }, (_, n) => ({ doorbellId: `evt_${n}` }));
  await inMsp((tx) => jobs.enqueue(tx, 'doorbell', many));
  await remind();
  expect(await waiting('doorbell')).toBe(61);
});

it('makes a run due that is woken, but for one that has ended', async () => {
  const fields = {
    clientId: 'cli_1',
    connectionId: 'con_1',
    mode: 'live',
    summary: '',
    version: 1,
  };
  await inMsp((tx) =>
    tx.insert(run).values([
      { ...fields, id: 'run_1', ticketId: 1, status: 'awaiting-approval' },
      { ...fields, id: 'run_2', ticketId: 2, status: 'done' },
    ]),
  );
  for (const runId of ['run_1', 'run_2'])
    await inMsp((tx) => jobs.signal(tx, { runId, clientId: 'cli_1' }));
  const due = await inMsp((tx) => tx.select({ id: run.id }).from(run).where(sql`wake_at <= now()`));
  expect(due).toEqual([{ id: 'run_1' }]);
});

it('queues nothing when its transaction is undone', async () => {
  const before = await waiting('connect');
  await inMsp(async (tx) => {
    await jobs.enqueue(tx, 'connect', { connectionId: 'con_1', version: 1 });
    throw new Error('undone');
  }).catch(() => {});
  expect(await waiting('connect')).toBe(before);
});
