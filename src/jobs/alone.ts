import type { PoolClient } from 'pg';
import type { Database } from '../db/index.ts';

type Pool = Database['pool'];

/** One connection that holds all of this process's locks, taken from the pool while there is any. */
interface LockSession {
  client: Promise<PoolClient>;
  /** The last statement on it: they go one after the other. */
  last: Promise<unknown>;
  held: Set<string>;
  broken?: Error;
}

const sessions = new WeakMap<Pool, LockSession>();

/**
 * Does `work` unless somebody, in any process, is at work under the same name: then it answers false at
 * once. The lock is PostgreSQL's and goes with its connection, so a killed process holds nothing. All
 * locks share one connection: with one each, many that hold a lock would keep from each other the
 * connections that they need to get on.
 */
export async function alone(
  { pool }: Database,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const session = sessions.get(pool) ?? openSession(pool);
  // PostgreSQL gives a session the same lock again.
  if (session.held.has(name)) return false;
  session.held.add(name);
  const lost = giveUp(pool, session);
  try {
    const mine = await ask(session, 'pg_try_advisory_lock', name).catch((error: Error) => {
      lost(error);
      throw error;
    });
    if (!mine) return false;
    try {
      await work();
    } finally {
      await ask(session, 'pg_advisory_unlock', name).catch(lost);
    }
    return true;
  } finally {
    session.held.delete(name);
    if (session.held.size === 0) await closeSession(pool, session);
  }
}

function openSession(pool: Pool): LockSession {
  const client = pool.connect();
  const session: LockSession = { client, last: client, held: new Set() };
  sessions.set(pool, session);
  return session;
}

function ask(session: LockSession, lock: string, name: string): Promise<boolean> {
  const answer = session.last
    .catch(() => {})
    .then(async () => {
      const { rows } = await (await session.client).query<{ done: boolean }>(
        `select ${lock}(hashtextextended($1, 0)) as done`,
        [`muster:${name}`],
      );
      return rows[0]?.done ?? false;
    });
  session.last = answer;
  return answer;
}

/** Its locks are gone with it: whoever comes next opens another. */
function giveUp(pool: Pool, session: LockSession) {
  return (error: Error) => {
    session.broken = error;
    if (sessions.get(pool) === session) sessions.delete(pool);
  };
}

async function closeSession(pool: Pool, session: LockSession): Promise<void> {
  if (sessions.get(pool) === session) sessions.delete(pool);
  // A connection that may still hold a lock does not go back into the pool.
  await session.client.then(
    (client) => client.release(session.broken),
    () => {},
  );
}
