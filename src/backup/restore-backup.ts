import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { schemaVersion, withClient } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { readArchive } from './archive.ts';
import { Manifest, Outline, type TableShape } from './manifest.ts';
import { columnList, listTables } from './tables.ts';

/**
 * Puts a backup into an empty, migrated database, whole or not at all: counts and hashes are compared
 * before anything is committed. The database then remembers from when its knowledge is, so that runs do
 * not repeat what Muster did after that moment.
 *
 * @param options.connection as the owner of the database
 * @throws `backup-not-found`, `backup-unreadable`, `backup-too-new`, `backup-incomplete`, `database-not-empty` (400)
 */
export async function restoreBackup(options: {
  connection: string;
  masterKey: Uint8Array;
  file: string;
  onTable?(name: string, done: number, of: number): void;
}): Promise<Manifest> {
  const { connection, masterKey, file, onTable } = options;
  if (!existsSync(file))
    throw new AppError('backup-not-found', `There is no file ${file}.`, { status: 400 });
  return withClient(connection, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.scope', 'msp', true)`);
    await refuseUsed(client);
    const tables = await openTables(client);
    const manifest = await copyAll(client, tables, readArchive(file, masterKey), onTable);
    await moveSequences(client);
    await client.query(
      `insert into installation (restored_from, restored_at) values ($1, now())
       on conflict (id) do update set restored_from = excluded.restored_from, restored_at = now()`,
      [manifest.takenAt],
    );
    await closeTables(client);
    await client.query('commit');
    return manifest;
  });
}

async function refuseUsed(client: Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    'select exists (select from account) or exists (select from run) or exists (select from audit_entry) as used',
  );
  if (rows[0]!.used)
    throw new AppError(
      'database-not-empty',
      'This database is in use: a backup is restored into an empty one. Set MUSTER_DATA_DIR to a new folder (or DATABASE_URL to a new database) and keep the old one until you have looked at the result.',
      { status: 400 },
    );
}

/** COPY cannot go into a table with forced row-level security, not even the owner's. */
async function openTables(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; forced: boolean }>(
    `select relname as name, relforcerowsecurity as forced from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of rows.filter(({ forced }) => forced))
    await client.query(`alter table "${name}" no force row level security`);
  await client.query(`truncate ${rows.map(({ name }) => `"${name}"`).join(', ')}`);
  return listTables(client);
}

async function closeTables(client: Client): Promise<void> {
  await client.query(
    `do $$
     declare name text;
     begin
       for name in select oid::regclass from pg_class
         where relnamespace = 'public'::regnamespace and relrowsecurity
       loop execute format('alter table %s force row level security', name); end loop;
     end $$`,
  );
}

/** A table on its way in. */
interface Incoming {
  name: string;
  stream: CopyStreamQuery;
  hash: Hash;
}

async function copyAll(
  client: Client,
  tables: TableShape[],
  entries: ReturnType<typeof readArchive>,
  onTable?: (name: string, done: number, of: number) => void,
): Promise<Manifest> {
  const arrived = new Map<string, { rows: number; sha256: string }>();
  let outline: Outline | undefined;
  let incoming: Incoming | undefined;
  const finish = async () => {
    if (!incoming) return;
    const { name, stream, hash } = incoming;
    stream.end();
    await finished(stream);
    arrived.set(name, { rows: stream.rowCount, sha256: hash.digest('hex') });
    incoming = undefined;
  };
  for await (const { name, body } of entries) {
    if (name === 'outline.json') outline = readOutline(body, tables);
    else if (name === 'manifest.json') {
      await finish();
      const manifest = Manifest.parse(JSON.parse(body.toString()));
      compare(manifest, arrived);
      return manifest;
    } else {
      const table = name.slice('tables/'.length);
      if (incoming?.name !== table) {
        await finish();
        onTable?.(table, arrived.size, tables.length);
        incoming = open(client, shapeOf(outline, table));
      }
      incoming.hash.update(body);
      if (incoming.stream.errored) throw incoming.stream.errored;
      if (!incoming.stream.write(body)) await once(incoming.stream, 'drain');
    }
  }
  throw incomplete('its end is missing');
}

function open(client: Client, { name, columns }: TableShape): Incoming {
  const stream = client.query(copyFrom(`copy "${name}" (${columnList(columns)}) from stdin`));
  stream.on('error', () => {}); // told again by the next write, or by `finished`
  return { name, stream, hash: createHash('sha256') };
}

/** The outline, if this Muster knows every table and column in it. */
function readOutline(body: Buffer, known: TableShape[]): Outline {
  const outline = Outline.safeParse(JSON.parse(body.toString()));
  const isKnown = ({ name, columns }: TableShape) => {
    const table = known.find((one) => one.name === name);
    return table !== undefined && columns.every((column) => table.columns.includes(column));
  };
  if (
    !outline.success ||
    outline.data.migration > schemaVersion() ||
    !outline.data.tables.every(isKnown)
  )
    throw new AppError(
      'backup-too-new',
      'This backup was made by a newer Muster. Restore it with that version.',
      { status: 400 },
    );
  return outline.data;
}

function shapeOf(outline: Outline | undefined, name: string): TableShape {
  const shape = outline?.tables.find((table) => table.name === name);
  if (!shape) throw incomplete(`table ${name} is not announced`);
  return shape;
}

function compare(manifest: Manifest, arrived: Map<string, { rows: number; sha256: string }>): void {
  for (const { name, rows, sha256 } of manifest.tables) {
    const got = arrived.get(name);
    if (rows === 0 && !got) continue;
    if (got?.rows !== rows || got.sha256 !== sha256)
      throw incomplete(`table ${name} has ${got?.rows ?? 0} of ${rows} rows, or changed ones`);
  }
}

function incomplete(what: string): AppError {
  return new AppError(
    'backup-incomplete',
    `The backup is not whole: ${what}. Nothing was restored. Use another backup.`,
    { status: 400 },
  );
}

/** COPY brings numbers along, but does not tell the sequences that make the next ones. */
async function moveSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select c.relname as table, a.attname as column,
       pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`,
  );
  for (const { table, column, sequence } of rows)
    await client.query(
      `select setval($1, coalesce((select max("${column}") from "${table}"), 0) + 1, false)`,
      [sequence],
    );
}
