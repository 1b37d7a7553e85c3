import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcile, sweepDoorbells } from '../../src/intake/index.ts';
import { pollChallenges, remindApprovers, sweepRuns } from '../../src/runs/index.ts';
import { countingStatements } from '../counting-statements.ts';
import { queryOnce } from '../database.ts';
import { fillHistory, growingTables } from '../fill-history.ts';
import { type HttpDesk, startHttpDesk } from '../http-desk.ts';
import { threeStepModel } from '../three-step-model.ts';

/**
 * On a database with a history, PostgreSQL's own counters say whether anything that happens all the time
 * reads a growing table from end to end: no list of queries to keep, and none to forget.
 */
const ROWS = 20_000;
/** A ticket with a plan that is approved, from callback to outcome note; a tenth more than it was when this was written. */
const MOST_STATEMENTS = 465;
const MOST_LOG_RECORDS = 470;
/** As many as the pool of the test's database has sessions. */
const SESSIONS = 5;

let at: HttpDesk;
let clientIds: string[];
beforeAll(async () => {
  at = await startHttpDesk({ room: { modelFor: () => threeStepModel() } });
  await at.save();
  await at.work();
  const { items } = (await at.json('GET', '/api/clients')).body;
  const live = items.filter(({ mode }: { mode: string }) => mode === 'live');
  clientIds = live.map(({ id }: { id: string }) => id);
  await fillHistory(at.db.connection, { rows: ROWS, clientIds: clientIds.slice(0, 1) });
}, 60_000);
afterAll(() => at.close());

it('a ticket from callback to decision, the sweeps and the lists read no growing table whole', async () => {
  const before = await scans();
  const id = await workOneTicket('The printer on the second floor jams');
  await sweepRuns(at.room);
  await sweepDoorbells(at.room);
  await pollChallenges(at.room);
  await remindApprovers(at.room);
  await reconcile(at.room);
  const run = (await at.json('GET', `/api/runs?ticket=${id}`)).body.items[0];
  expect(run.status).toBe('done');
  for (const path of [
    '/api/runs',
    '/api/runs?status=awaiting-approval',
    `/api/runs?client=${clientIds[0]}`,
    `/api/runs/${run.id}`,
    '/api/verifications',
    '/api/clients',
    '/api/integrations',
    '/metrics',
  ])
    expect((await at.desk.call('GET', path, { as: await admin() })).status, path).toBe(200);
  const after = await scans();
  const read = growingTables.filter((table) => (after[table] ?? 0) > (before[table] ?? 0));
  expect(read).toEqual([]);
});

it('a ticket costs no more statements and records of the log than it may', async () => {
  await workOneTicket('The scanner in the lobby is slow');
  const before = await logRecords();
  const { statements } = await countingStatements(() => workOneTicket('The fax is out of paper'));
  const records = recordsSince(before, await logRecords());
  process.stderr.write(`a ticket: ${statements} messages, ${records} records of the log\n`);
  expect(records).toBeGreaterThan(MOST_LOG_RECORDS / 4);
  expect(records).toBeLessThan(MOST_LOG_RECORDS);
  expect(statements).toBeLessThan(MOST_STATEMENTS);
});

it('the counters do see a whole read', async () => {
  const before = await scans();
  await at.db.database.pool.query(`select count(*) from run_event where title like '%x%'`);
  expect((await scans()).run_event).toBeGreaterThan(before.run_event ?? 0);
});

async function workOneTicket(summary: string): Promise<number> {
  const { items } = (await at.json('GET', '/api/clients')).body;
  const { companyId } = items.find(({ mode }: { mode: string }) => mode === 'live');
  const description = 'Since this morning.';
  const { id } = await at.sim.raiseTicket({ companyId, summary, description });
  await rung();
  await at.work(['doorbell', 'turn']);
  await at.sim.writeNote(id, 'Looks right, go ahead please.');
  await rung();
  await at.work(['doorbell', 'turn']);
  return id;
}

/**
 * Records that each of our sessions wrote to the write-ahead log: other tests work in the same PostgreSQL.
 * Those with a whole page are left out. They follow a checkpoint, which any test causes that drops its
 * database, and a page may be logged then for a mere hint in it.
 */
async function logRecords(): Promise<Map<number, number>> {
  await reported();
  const { rows } = await at.db.database.pool.query(
    `select pid, (wal_records - wal_fpi)::int as records
     from pg_stat_activity cross join lateral pg_stat_get_backend_wal(pid)
     where datname = current_database() and usename = session_user`,
  );
  return new Map(rows.map(({ pid, records }) => [pid, records]));
}

function recordsSince(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, records]) => sum + records - (before.get(pid) ?? 0), 0);
}

let key: Record<string, string> | undefined;
async function admin(): Promise<Record<string, string>> {
  key ??= await at.desk.key('admin');
  return key;
}

const rung = () =>
  at.until(
    async () => at.waiting.some(({ queue }) => queue === 'doorbell'),
    (waits) => waits,
  );

/** Left alone, a session reports what it did once a second at most, and after ten idle ones. */
async function reported(): Promise<void> {
  const report = () =>
    at.db.database.pool.query('select pg_stat_force_next_flush(), pg_sleep(0.1)');
  await Promise.all(Array.from({ length: SESSIONS }, report));
}

async function scans(): Promise<Record<string, number>> {
  await reported();
  const { rows } = await queryOnce(
    at.db.connection,
    'select relname, seq_scan::int from pg_stat_user_tables',
  );
  return Object.fromEntries(rows.map(({ relname, seq_scan }) => [relname, seq_scan]));
}
