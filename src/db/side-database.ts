import { setTimeout as delay } from 'node:timers/promises';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { AppError, isAppError } from '../lib/errors.ts';
import { withClient } from './connect.ts';

/** A database of its own on the same server, for what is thrown away whole. */
export interface SideDatabase {
  connection: string;
  /** Ends whoever is in it, and drops it. */
  drop(): Promise<void>;
}

/** On each one that is made here: any other database of that name is somebody's own, and stays. */
const MARK = 'Scratch of a Muster; dropped without a question.';
const TRIES = 20;
const RETRY_MS = 250;

/**
 * Makes an empty database `<name>_<suffix>` beside the one that the URL `connection` leads to, in place of
 * one that a process which is gone left behind.
 *
 * @throws `side-database-in-use` (409) while another process works in it; `side-database-refused` (409)
 *   where the user may not create databases; `side-database-foreign` (409) for one of somebody else's
 */
export async function createSideDatabase(
  connection: string,
  suffix: string,
): Promise<SideDatabase> {
  try {
    const name = await withClient(connection, async (client) => {
      const name = await sideName(client, suffix);
      await dropLeft(client, name);
      await client.query(`create database ${escapeIdentifier(name)}`);
      await client.query(`comment on database ${escapeIdentifier(name)} is ${escapeLiteral(MARK)}`);
      return name;
    });
    return {
      connection: connection.replace(
        /^([^/]*\/\/[^/?]*)(\/[^?]*)?/,
        (_, server) => `${server}/${encodeURIComponent(name)}`,
      ),
      drop: () => dropWhole(connection, name),
    };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Drops what a process that is gone left behind; what is in use or somebody else's stays. */
export async function dropLeftSideDatabase(connection: string, suffix: string): Promise<void> {
  await withClient(connection, async (client) => {
    await dropLeft(client, await sideName(client, suffix));
  }).catch((error) => {
    const refused = refusalOf(error);
    if (!isAppError(refused) || refused.status !== 409) throw refused;
  });
}

async function dropLeft(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ mark: string | null; used: boolean }>(
    `select shobj_description(oid, 'pg_database') as mark, exists (
       select from pg_stat_activity where datname = $1 and backend_type = 'client backend'
     ) as used from pg_database where datname = $1`,
    [name],
  );
  if (rows.length === 0) return;
  if (rows[0]?.mark !== MARK)
    throw new AppError(
      'side-database-foreign',
      `There is a database ${name} that Muster did not make. Rename or drop it first.`,
      { status: 409 },
    );
  if (rows[0]?.used) throw inUse();
  await client.query(`drop database ${escapeIdentifier(name)}`);
}

function inUse(cause?: unknown): AppError {
  return new AppError('side-database-in-use', 'Another process of this Muster works in it.', {
    status: 409,
    cause,
  });
}

async function sideName(client: Client, suffix: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return `${rows[0]?.name}_${suffix}`;
}

/**
 * An autovacuum worker is the superuser's and may not be ended by us (42501); it leaves by itself in a
 * moment.
 */
async function dropWhole(connection: string, name: string): Promise<void> {
  for (let left = TRIES; ; left -= 1)
    try {
      await withClient(connection, (client) =>
        client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
      );
      return;
    } catch (error) {
      if (left === 0 || sqlState(error) !== '42501') throw error;
      await delay(RETRY_MS);
    }
}

function refusalOf(error: unknown): unknown {
  const state = sqlState(error);
  if (state === '55006' || state === '42P04') return inUse(error);
  if (state === '42501')
    return new AppError(
      'side-database-refused',
      'It needs a database of its own, and the user of DATABASE_URL may create none: ALTER ROLE user CREATEDB.',
      { status: 409, cause: error },
    );
  return error;
}

/** `withClient` explains some errors, and keeps the driver's as the cause. */
function sqlState(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}
