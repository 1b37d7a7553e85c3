import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { fillHistory } from '../../test/fill-history.ts';
import { createAudit, vouchedFor } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { archiveRuns, fileHash, loadRuns, type RunArchive, readRuns } from './index.ts';

const masterKey = Buffer.alloc(32, 7);
const audit = createAudit(masterKey);
const DAY_MS = 24 * 3_600_000;
const TABLES = ['run', 'run_step', 'run_event', 'run_message', 'outbox_write', 'approval'] as const;
/** One run ended in each minute before now. */
const RUNS = 3_000;
const YOUNGER_THAN_A_DAY = 1_440;
const ACTION = 'backup.archive-runs';
/** One that goes, with a challenge of its verification. */
const OLD = 'run_old2000';

let db: TestDatabase;
let folder: string;
let archives: RunArchive[];
let before: unknown[];
beforeAll(async () => {
  db = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'muster-archive-'));
  await fillHistory(db.connection, { rows: RUNS, clientIds: ['cli_1'] });
  await queryOnce(db.connection, 'truncate audit_entry');
  await asMsp(
    `insert into own_challenge (id, client_id, verification_id, integration, contact_id, ticket_id, asks, expires_at)
     values ('chl_old', 'cli_old', 'ver_old2000', 'totp', 1, 1002000, 'a code', now())`,
  );
  // One that has not ended, however old.
  await asMsp(`update run set status = 'awaiting-approval' where id = 'run_old${RUNS}'`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.drop();
});

const asMsp = (statement: string) =>
  db.database.transaction('msp', (tx) => tx.execute<{ n: number }>(sql.raw(statement)));
const count = async (table: string) =>
  (await asMsp(`select count(*)::int as n from ${table}`)).rows[0]?.n;
const record = (tx: Tx, { id, ...detail }: RunArchive) =>
  audit.record(tx, { actor: 'muster', action: ACTION, subject: id, detail });
const archive = (change: Partial<Parameters<typeof archiveRuns>[0]> = {}) =>
  archiveRuns({ connection: db.connection, masterKey, folder, keepMs: DAY_MS, record, ...change });

it('removes nothing when what it did cannot be recorded', async () => {
  const fails = archive({ record: () => Promise.reject(new Error('the trail is away')) });
  await expect(fails).rejects.toThrow('the trail is away');
  expect(await count('run')).toBe(RUNS);
  expect(await count('run_event')).toBe(RUNS);
  expect(readdirSync(folder)).toEqual([]);
});

/** Everything of that run but when it changed. */
async function wholeOf(runId: string) {
  const parts = [...TABLES, 'verification'].map(
    (table) =>
      `select '${table}' as of, to_jsonb(t) - 'updated_at' as row from ${table} t where ${table === 'run' ? 'id' : 'run_id'} = '${runId}'`,
  );
  const challenge = `select 'own_challenge', to_jsonb(c) from own_challenge c join verification v on v.id = c.verification_id where v.run_id = '${runId}'`;
  return (await asMsp([...parts, challenge].join(' union all '))).rows;
}

it('moves what ended long ago into files, and leaves what is young or open', async () => {
  before = await wholeOf(OLD);
  archives = await archive();
  const moved = archives.reduce((sum, { runs }) => sum + runs, 0);
  expect(archives.length).toBeGreaterThan(1);
  const left = await count('run');
  expect(left).toBe(RUNS - moved);
  // A minute or two may pass while the test runs.
  expect(left).toBeGreaterThan(YOUNGER_THAN_A_DAY - 5);
  expect(left).toBeLessThanOrEqual(YOUNGER_THAN_A_DAY + 1);
  for (const table of TABLES) expect(await count(table), table).toBe(left);
  expect((await asMsp(`select 1 from run where id = 'run_old${RUNS}'`)).rows).toHaveLength(1);
  expect(await archive()).toEqual([]);

  const rows: Record<string, number> = {};
  for (const { file } of archives)
    for await (const { table, row } of readRuns(file, masterKey)) {
      rows[table] = (rows[table] ?? 0) + 1;
      expect(row.client_id).toMatch(/^cli_/);
    }
  expect(rows).toMatchObject(Object.fromEntries(TABLES.map((table) => [table, moved])));

  // The trail is whole, and vouches for each file as it is.
  expect(await audit.verify(db.database)).toMatchObject({ intact: true, entries: archives.length });
  for (const { file } of archives) {
    expect(readFileSync(file).includes('old ticket')).toBe(false);
    const hash = await fileHash(file);
    const known = await db.database.transaction('msp', (tx) => vouchedFor(tx, ACTION, hash));
    expect(known).toBe(true);
  }
});

it('loads back what was moved, the same in everything, once, and for as long as the policy keeps a run', async () => {
  const load = (file: string, ticketId?: number) =>
    db.database.transaction('msp', (tx) => loadRuns(tx, file, masterKey, { ticketId }));
  expect(before).toHaveLength(8);
  expect(await wholeOf(OLD)).toEqual([]);

  let loaded = 0;
  for (const { file } of archives) loaded += (await load(file, 1_002_000)).loaded;
  expect(loaded).toBe(1);
  expect(await wholeOf(OLD)).toEqual(before);

  for (const { file } of archives) loaded += (await load(file)).loaded;
  expect(loaded).toBe(archives.reduce((all, { runs }) => all + runs, 0));
  const { file, runs } = archives[0] as RunArchive;
  expect(await load(file)).toEqual({ loaded: 0, present: runs });
  for (const table of TABLES) expect(await count(table), table).toBe(RUNS);
  expect(await archive()).toEqual([]);
});

it('writes no file when nothing is old enough', async () => {
  const elsewhere = join(folder, 'none');
  expect(await archive({ folder: elsewhere, keepMs: 400 * DAY_MS })).toEqual([]);
  expect(existsSync(elsewhere)).toBe(false);
});

it('forgets no table that belongs to a run', async () => {
  const { rows } = await queryOnce(
    db.connection,
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('run_id', 'verification_id')`,
  );
  const source = readFileSync(new URL('./archive-runs.ts', import.meta.url), 'utf8');
  for (const { name } of rows.filter((one) => one.name !== 'seen_ticket'))
    expect(source, `${name} belongs to a run`).toContain(`  ${name}: `);
});
