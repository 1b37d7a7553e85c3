import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Database, schemaVersion } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { type Entry, writeArchive } from './archive.ts';
import { FORMAT, type Manifest, type Outline, type TableShape } from './manifest.ts';
import { columnList, listTables } from './tables.ts';

/** Rows of a table travel in pieces of about this size. */
const PIECE_BYTES = 4 * 1024 * 1024;

/**
 * Copies the whole database, as it is at one moment, into one encrypted file while Muster works on. The
 * master key is not in it, nor are sessions and the queue: jobs are wake-ups that the sweep makes anew.
 *
 * @throws `backup-exists` (400) rather than to write over a file
 */
export async function makeBackup(options: {
  database: Database;
  masterKey: Uint8Array;
  file: string;
  /** Told before each table. */
  onTable?(name: string, done: number, of: number): void;
}): Promise<Manifest> {
  const { database, masterKey, file, onTable } = options;
  if (existsSync(file))
    throw new AppError('backup-exists', `${file} exists already. Name another file.`, {
      status: 400,
    });
  // A file with the final name is a whole backup.
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    return await database.separate(async (client) => {
      await client.query('begin isolation level repeatable read read only');
      await client.query(`select set_config('app.scope', 'msp', true)`);
      const manifest: Manifest = { takenAt: await snapshotTime(client), tables: [] };
      await writeArchive(draft, masterKey, entriesOf(client, manifest, onTable));
      await client.query('commit');
      renameSync(draft, file);
      return manifest;
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

async function snapshotTime(client: Client): Promise<string> {
  const { rows } = await client.query<{ now: Date }>('select now()');
  return rows[0]!.now.toISOString();
}

/** Fills `manifest` while the tables go by. */
async function* entriesOf(
  client: Client,
  manifest: Manifest,
  onTable?: (name: string, done: number, of: number) => void,
): AsyncGenerator<Entry> {
  const tables = await listTables(client);
  const { takenAt } = manifest;
  const outline: Outline = { format: FORMAT, migration: schemaVersion(), takenAt, tables };
  yield { name: 'outline.json', body: Buffer.from(JSON.stringify(outline)) };
  for (const [index, table] of tables.entries()) {
    onTable?.(table.name, index, tables.length);
    yield* rowsOf(client, table, manifest);
  }
  yield { name: 'manifest.json', body: Buffer.from(JSON.stringify(manifest)) };
}

async function* rowsOf(
  client: Client,
  { name, columns }: TableShape,
  manifest: Manifest,
): AsyncGenerator<Entry> {
  const copy = client.query(copyTo(`copy "${name}" (${columnList(columns)}) to stdout`));
  const hash = createHash('sha256');
  let bytes = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  for await (const chunk of copy as AsyncIterable<Buffer>) {
    hash.update(chunk);
    held.push(chunk);
    bytes += chunk.length;
    heldBytes += chunk.length;
    if (heldBytes < PIECE_BYTES) continue;
    yield { name: `tables/${name}`, body: Buffer.concat(held) };
    held = [];
    heldBytes = 0;
  }
  if (heldBytes > 0) yield { name: `tables/${name}`, body: Buffer.concat(held) };
  manifest.tables.push({ name, rows: copy.rowCount, bytes, sha256: hash.digest('hex') });
}
