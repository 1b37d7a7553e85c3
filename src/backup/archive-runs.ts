import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { type Tx, withClient } from '../db/index.ts';
import { newId } from '../lib/ids.ts';
import { makeFolder } from '../lib/make-folder.ts';
import { type Entry, writeArchive } from './archive.ts';

/** A file of ended runs that are no longer in the database. */
export interface RunArchive {
  id: string;
  file: string;
  runs: number;
  /** SHA-256 of the file, hex: belongs into the audit trail, which then vouches for it. */
  sha256: string;
}

/** Runs of one file, and rows of one piece of it: what is held in memory and locked at a time stays small. */
const RUNS_A_FILE = 500;
const ROWS_A_PIECE = 200;

const ofRun = 'run_id in (select id from leaving)';
/** Everything that a run is, in the order of removing. `seen_ticket` stays: a ticket that was worked stays so. */
export const PARTS: Record<string, string> = {
  own_challenge: `verification_id in (select id from verification where ${ofRun})`,
  verification: ofRun,
  approval: ofRun,
  model_call: ofRun,
  outbox_write: ofRun,
  run_message: ofRun,
  run_event: ofRun,
  run_step: ofRun,
  run: 'id in (select id from leaving)',
};

/**
 * Moves runs that ended more than `keepMs` ago out of the database into encrypted files in `folder`, with all
 * that belongs to them. A file is whole and on the disk before the rows are removed, in one transaction with
 * what `record` writes about it. Where it is not known whether that was committed, the file stays.
 *
 * @param options.connection the owner's: the product itself may not remove a run's timeline
 */
export async function archiveRuns(options: {
  connection: string;
  masterKey: Uint8Array;
  folder: string;
  keepMs: number;
  record(tx: Tx, archive: RunArchive): Promise<void>;
}): Promise<RunArchive[]> {
  const archives: RunArchive[] = [];
  await withClient(options.connection, async (client) => {
    for (;;) {
      const archive = await archiveSome(client, options);
      if (archive) archives.push(archive);
      if ((archive?.runs ?? 0) < RUNS_A_FILE) return;
    }
  });
  return archives;
}

async function archiveSome(
  client: Client,
  { masterKey, folder, keepMs, record }: Parameters<typeof archiveRuns>[0],
): Promise<RunArchive | null> {
  await client.query(`begin; select set_config('app.scope', 'msp', true)`);
  const id = newId('arc');
  const file = join(folder, `${id}.age`);
  let committing = false;
  try {
    const runs = await chooseRuns(client, keepMs);
    if (runs === 0) {
      await client.query('rollback');
      return null;
    }
    makeFolder(folder, 0o700);
    await writeArchive(file, masterKey, rowsOf(client));
    await toDisk(folder);
    const archive = { id, file, runs, sha256: await fileHash(file) };
    await record(drizzle(client), archive);
    for (const [table, where] of Object.entries(PARTS))
      await client.query(`delete from ${table} where ${where}`);
    committing = true;
    await client.query('commit');
    return archive;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (!committing) await rm(file, { force: true });
    throw error;
  }
}

/** Locks the runs that leave and names them in `leaving`; answers how many. */
async function chooseRuns(client: Client, keepMs: number): Promise<number> {
  await client.query('create temporary table leaving (id text primary key) on commit drop');
  const { rowCount } = await client.query(
    `insert into leaving
     select id from run
     where status in ('done', 'handed-over', 'stopped', 'failed')
       and updated_at < now() - make_interval(secs => $1)
     order by updated_at limit ${RUNS_A_FILE} for update skip locked`,
    [keepMs / 1000],
  );
  await client.query('analyze leaving');
  return rowCount ?? 0;
}

/** Each table's rows as lines of JSON, in pieces. */
async function* rowsOf(client: Client): AsyncGenerator<Entry> {
  for (const [table, where] of Object.entries(PARTS)) {
    await client.query(
      `declare piece cursor for select to_jsonb(t)::text as line from ${table} t where ${where}`,
    );
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_A_PIECE} from piece`);
      if (rows.length === 0) break;
      const lines = rows.map(({ line }) => `${line}\n`).join('');
      yield { name: `tables/${table}`, body: Buffer.from(lines) };
    }
    await client.query('close piece');
  }
}

/** SHA-256 of a file, hex. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** A new file's name is on the disk once its folder is. */
async function toDisk(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
