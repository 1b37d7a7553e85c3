import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { run, type Tx } from '../db/index.ts';
import { nextRun, whoseTurn } from './next-run.ts';
import { leaseRun } from './run-store.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
const inMsp = <T>(work: (tx: Tx) => Promise<T>) => test.database.transaction('msp', work);
beforeEach(() => inMsp(async (tx) => void (await tx.delete(run))));

/** Runs of a client, due this many seconds ago; negative: not yet. */
async function due(clientId: string, ...secondsAgo: number[]): Promise<void> {
  await inMsp((tx) =>
    tx.insert(run).values(
      secondsAgo.map((seconds, i) => ({
        id: `run_${clientId}${i + 1}`,
        clientId,
        connectionId: 'con_1',
        ticketId: clientId.charCodeAt(0) * 10_000 + i,
        status: 'queued',
        mode: 'live',
        summary: '',
        version: 1,
        wakeAt: sql`now() - make_interval(secs => ${seconds})`,
      })),
    ),
  );
}
const next = () =>
  inMsp(async (tx) => {
    const free = await nextRun(tx);
    return free && (await leaseRun(tx, free, 60_000)).id.replace('run_', '');
  });
const nextOnes = async (n: number) => {
  const taken: (string | null)[] = [];
  for (let i = 0; i < n; i += 1) taken.push(await next());
  return taken;
};

it('goes round the clients by how many of their runs are at work, oldest first', async () => {
  await due('a', 90, 80, 70, 60);
  await due('b', 20, 10);
  await due('c', 5);
  expect(await nextOnes(8)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4', null]);
});

it('takes a quiet client’s run next when another has a thousand waiting and eight at work', async () => {
  await due('a', ...Array.from({ length: 1_000 }, (_, i) => 5_000 - i));
  await nextOnes(8);
  await due('b', 1);
  expect(await next()).toBe('b1');
});

it('takes none that is not due, is at work or has ended', async () => {
  await due('a', -60, 30, 20);
  await inMsp((tx) => tx.update(run).set({ status: 'done' }).where(sql`id = 'run_a2'`));
  expect(await nextOnes(2)).toEqual(['a3', null]);
});

it('takes over a run whose lease ran out', async () => {
  await due('a', 30);
  await next();
  await inMsp((tx) => tx.update(run).set({ leasedUntil: sql`now() - interval '1 second'` }));
  expect(await next()).toBe('a1');
});

it('gives sixteen workers that ask at once sixteen runs', async () => {
  await due('a', ...Array.from({ length: 30 }, (_, i) => 100 - i));
  const taken = await Promise.all(Array.from({ length: 16 }, next));
  expect(new Set(taken).size).toBe(16);
  expect(taken).not.toContain(null);
});

it('reads no table from end to end, whoever has how many runs', async () => {
  await due('a', ...Array.from({ length: 3_000 }, (_, i) => 5_000 - i));
  const old = `insert into run (id, client_id, connection_id, ticket_id, status, mode, summary, version)
    select 'old' || n, 'cli_' || n % 50, 'con_1', n, 'done', 'live', '', 1 from generate_series(1, 20000) n`;
  await inMsp((tx) => tx.execute(sql.raw(old)));
  await queryOnce(test.connection, 'analyze run');
  const { rows } = await inMsp((tx) => tx.execute(sql`explain ${whoseTurn}`));
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('run_due_of_client');
  expect(plan).not.toContain('Seq Scan');
});
