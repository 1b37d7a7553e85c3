import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Client } from 'pg';
import { AppError } from '../lib/errors.ts';
import { withClient } from './connect.ts';
import { appendOnlyTables } from './schema/index.ts';

const OLDEST_SERVER = 15;
const LOCK_KEY = 0x6d677274;
const migrationsFolder = join(import.meta.dirname, 'migrations');

/**
 * Brings the database of a connection URL (its owner's) to this version: role `muster_app`, schema
 * `pgboss`, the tables, who may do what. Any number of processes may call it at once; one does the work.
 */
export async function migrate(connection: string): Promise<void> {
  await withClient(connection, async (client) => {
    await checkServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    // The owner is subject to forced row-level security too; a migration may change every client's rows.
    await client.query(`select set_config('app.scope', 'msp', false)`);
    await createRole(client);
    await refuseNewerDatabase(client);
    await runMigrations(drizzle(client), { migrationsFolder });
    await grantRights(client);
  });
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const major = Math.floor(Number(rows[0]!.server_version_num) / 10_000);
  if (major < OLDEST_SERVER)
    throw new AppError(
      'database-too-old',
      `DATABASE_URL leads to PostgreSQL ${major}; Muster needs ${OLDEST_SERVER} or newer.`,
      {
        status: 400,
        fields: [{ field: 'DATABASE_URL', message: `PostgreSQL ${major} is too old` }],
      },
    );
}

/** Roles belong to the whole server: another database's Muster may have made it, this moment even. */
async function createRole(client: Client): Promise<void> {
  await client.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'muster_app') then
        create role muster_app nologin nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  // From PostgreSQL 16 on, creating a role no longer lets its creator become it.
  await client.query(`
    do $$
    declare kind text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
    begin
      if not pg_has_role(current_user, 'muster_app', kind) then
        execute format('grant muster_app to %I', current_user);
      end if;
    end $$`);
}

/** The newest migration of this version, as the time (ms) at which it was made. */
export function schemaVersion(): number {
  return readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
}

/** Going back to an older Muster would run it on tables that it does not know. */
async function refuseNewerDatabase(client: Client): Promise<void> {
  const { rows: found } = await client.query(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as migrated`,
  );
  if (!found[0].migrated) return;
  const { rows } = await client.query(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  if (Number(rows[0].newest) > schemaVersion())
    throw new AppError(
      'database-too-new',
      'This database was used by a newer Muster. Start that version, or restore the backup made before the upgrade.',
      { status: 400 },
    );
}

/**
 * Rights of `muster_app`, and forced row-level security wherever a table has a policy, in one
 * transaction: no moment exists in which an append-only table can be changed.
 */
async function grantRights(client: Client): Promise<void> {
  const rights = [
    'create schema if not exists pgboss authorization muster_app',
    'grant usage on schema public to muster_app',
    'grant select, insert, update, delete on all tables in schema public to muster_app',
    'grant usage, select on all sequences in schema public to muster_app',
    ...appendOnlyTables.map(
      (table) => `revoke update, delete, truncate on ${table} from muster_app`,
    ),
    `do $$
     declare name text;
     begin
       for name in select oid::regclass from pg_class
         where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity
       loop execute format('alter table %s force row level security', name); end loop;
     end $$`,
  ];
  await client.query('begin');
  for (const statement of rights) await client.query(statement);
  await client.query('commit');
}
