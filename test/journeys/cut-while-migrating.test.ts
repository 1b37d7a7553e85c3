import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { migrate } from '../../src/db/index.ts';
import { dropDatabase, queryOnce } from '../clone-database.ts';
import { type CutWhen, cutConnection } from '../cut-connection.ts';

/**
 * A start that migrates is killed at a statement, before it left or before its answer came; the next start must
 * find its way, to the same schema and the same rows. `MUSTER_CUT_EVERY=1` takes every statement of every migration.
 */
const EVERY = Number(process.env.MUSTER_CUT_EVERY ?? 97);
// The long form has hundreds of places, each a second or two.
if (EVERY < 40) vi.setConfig({ testTimeout: 90 * 60_000 });
const MIGRATIONS = new URL('../../src/db/migrations/', import.meta.url).pathname;
const SAMPLES = new URL('../run-samples/', import.meta.url);

const template = inject('postgres');
const named = (database: string) => template.replace('/muster?', `/${database}?`);
const administrate = (statement: string) => queryOnce(named('postgres'), statement);
/** Of this file alone. */
const PREFIX = `cut_${process.pid}`;
let made = 0;
async function newDatabase(from = 'template0'): Promise<string> {
  made += 1;
  const name = `${PREFIX}_${made}`;
  await administrate(`create database ${name} template ${from}`);
  return name;
}

let whole: string;
beforeAll(async () => {
  const database = await newDatabase();
  await migrate(named(database));
  whole = await schemaOf(database);
});

describe.each([
  ['a new database', 0],
  ['one of the version before, with a run at rest in every state', 1],
])('%s', (_name, done) => {
  it('is the same after a kill at a statement of its migration and another start', async () => {
    const origin = await newDatabase();
    if (done > 0) await migrateOnly(origin, done);
    const before = done > 0 ? await addSamples(origin) : [];
    let places = 0;
    for (let place = 0, goesOn = true; goesOn; place += EVERY) {
      const database = await newDatabase(origin);
      const n = 1 + Math.floor(place / 2);
      const when: CutWhen = place % 2 ? 'after' : 'before';
      const { wasCut } = await cutConnection(database, { n, when }, () => migrate(named(database)));
      goesOn = wasCut;
      await migrate(named(database));
      expect(await schemaOf(database), `killed ${when} statement ${n}`).toBe(whole);
      for (const [table, row] of before)
        expect(await rowIn(database, table, row.id), `killed ${when} statement ${n}`).toMatchObject(
          row,
        );
      await dropDatabase(template, database);
      places += 1;
      if (places % 50 === 0) process.stderr.write(`cut while migrating: ${places} places so far\n`);
    }
    process.stderr.write(`cut while migrating: ${places} places\n`);
    expect(places * EVERY).toBeGreaterThan(2 * 70);
    await dropDatabase(template, origin);
  });
});

/** The first so many migrations, as that version of Muster applied them. */
async function migrateOnly(database: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(inject('scratch'), 'migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  journal.entries = journal.entries.slice(0, count);
  writeFileSync(file, JSON.stringify(journal));
  const client = new Client({ connectionString: named(database) });
  await client.connect();
  await applyMigrations(drizzle(client), { migrationsFolder: folder });
  await client.end();
}

type Row = Record<string, unknown>;

/** Rows of paused runs, their approvals and verifications, without what that version did not have yet. */
async function addSamples(database: string): Promise<[table: string, row: Row][]> {
  const [oldest = ''] = readdirSync(SAMPLES).filter((name) => /^v\d+\.json$/.test(name));
  const { samples } = JSON.parse(readFileSync(new URL(oldest, SAMPLES), 'utf8'));
  const added: [string, Row][] = [];
  for (const sample of Object.values(samples) as Record<string, Row[]>[])
    for (const table of ['run', 'approval', 'verification'])
      for (const row of sample[table] ?? []) {
        await queryOnce(
          named(database),
          `insert into ${table} select * from jsonb_populate_record(null::${table}, $row$${JSON.stringify(row)}$row$::jsonb)`,
        );
        added.push([table, await rowIn(database, table, row.id)]);
      }
  expect(new Set(added.map(([table]) => table))).toEqual(
    new Set(['run', 'approval', 'verification']),
  );
  return added;
}

async function rowIn(database: string, table: string, id: unknown): Promise<Row> {
  const { rows } = await queryOnce(
    named(database),
    `select set_config('app.scope', 'msp', false); select to_jsonb(t) as row from ${table} t where id = '${id}'`,
  ).then((answers) => (answers as unknown as { rows: { row: Row }[] }[])[1] ?? { rows: [] });
  return rows[0]?.row ?? {};
}

/** Tables, columns, indexes, constraints, policies, rights and the migrations that were noted, as one text. */
async function schemaOf(database: string): Promise<string> {
  const { rows } = await queryOnce(
    named(database),
    `select string_agg(line, E'\\n' order by line) as text from (
       select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
         from information_schema.columns where table_schema in ('public', 'drizzle', 'pgboss')
       union all select indexdef from pg_indexes where schemaname in ('public', 'drizzle', 'pgboss')
       union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
         from pg_constraint where connamespace = 'public'::regnamespace
       union all select format('policy %s %s %s %s', tablename, roles, qual, with_check) from pg_policies
       union all select format('table %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl)
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       union all select format('migration %s %s', hash, created_at) from drizzle.__drizzle_migrations
     ) as schema`,
  );
  return rows[0].text;
}
