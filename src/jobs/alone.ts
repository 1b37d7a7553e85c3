import type { PoolClient } from 'pg';
import type { Database } from '../db/index.ts';

type Pool = Database['pool'];

/** One connection that holds all of this process's locks, taken from the pool while there is any. */
interface LockSession {
  client: Promise<PoolClient>;
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
  const key = [`muster:${name}`];
  const lost = giveUp(pool, session);
  try {
    const client = await session.client;
    const { rows } = await client
      .query<{ mine: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', key)
      .catch((error: Error) => {
        lost(error);
        throw error;
      });
    if (!rows[0]?.mine) return false;
    try {
      await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', key).catch(lost);
    }
    return true;
  } finally {
    session.held.delete(name);
    if (session.held.size === 0) await closeSession(pool, session);
  }
}

function openSession(pool: Pool): LockSession {
  const session: LockSession = { client: pool.connect(), held: new Set() };
  sessions.set(pool, session);
  return session;
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
