import type { Database } from '../db/index.ts';

/**
 * Does `work` unless somebody, in any process, is at work under the same name: then it answers false at
 * once. The lock is PostgreSQL's and goes with its connection, so a killed process holds nothing.
 */
export async function alone(
  { pool }: Database,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const lock = await pool.connect();
  let broken: Error | undefined;
  try {
    const { rows } = await lock.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
      [`muster:${name}`],
    );
    if (!rows[0]?.mine) return false;
    try {
      await work();
    } finally {
      await lock
        .query('select pg_advisory_unlock(hashtextextended($1, 0))', [`muster:${name}`])
        .catch((error: Error) => {
          broken = error;
        });
    }
    return true;
  } finally {
    // A connection that may still hold the lock does not go back into the pool.
    lock.release(broken);
  }
}
