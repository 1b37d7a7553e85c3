import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type Client, escapeLiteral, Pool } from 'pg';
import { describeError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { appConnection, withClient } from './connect.ts';
import { PreparingClient } from './preparing-client.ts';

/** Whose rows a transaction may see: one client's, or all of the MSP's. */
export type Scope = { client: string } | 'msp';

/** A transaction in a scope; rooms take it as an argument to write in their caller's transaction. */
export type Tx = Omit<NodePgDatabase, 'transaction'>;

export interface Database {
  /** For statements outside a transaction: no scope, so no client's rows are visible. */
  orm: NodePgDatabase;
  pool: Pool;
  /** Runs `work` in one transaction that sees the rows of `scope` only. */
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` on a connection of its own, for COPY: statements of the pool's go out before others are answered. */
  separate<T>(work: (client: Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens the product's pool on a migrated database; every connection runs as `muster_app`. */
export function openDatabase(options: {
  connection: string;
  logger: Logger;
  maxConnections?: number;
}): Database {
  const connection = appConnection(options.connection);
  const pool = new Pool({
    connectionString: connection,
    application_name: 'muster',
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    pipeline: true,
    Client: PreparingClient,
  });
  // An idle connection lost to a database restart: the pool opens another when it is needed. While it
  // closes, its last sockets may outlive `end` and hear the server's farewell.
  pool.on('error', (error) => {
    if (!pool.ending)
      options.logger.warn({ reason: describeError(error) }, 'a database connection was lost');
  });
  // One that is lost while it is used fails its statement, which tells whoever waits for it; without a
  // listener Node would end the whole process beside that.
  pool.on('connect', (client) => client.on('error', () => {}));
  const orm = drizzle(pool);
  return {
    orm,
    pool,
    transaction: (scope, work) => inTransaction(pool, scope, work),
    separate: (work) => withClient(connection, work),
    close: () => pool.end(),
  };
}

/**
 * Not drizzle's own `transaction`: begin and scope are one message, and the first statement of `work` goes out
 * behind it without waiting for its answer. Of a short transaction that is half of the way to PostgreSQL and back.
 */
async function inTransaction<T>(
  pool: Pool,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Both are waited for, whichever fails: a connection in use does not go back into the pool.
    const [begun, worked] = await Promise.allSettled([
      client.query(beginIn(scope)),
      work(drizzle(client)),
    ]);
    if (begun.status === 'rejected') throw begun.reason;
    if (worked.status === 'rejected') throw worked.reason;
    await client.query('commit');
    return worked.value;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function beginIn(scope: Scope): string {
  const [client, msp] = scope === 'msp' ? ['', 'msp'] : [scope.client, ''];
  return `begin; select set_config('app.client', ${escapeLiteral(client)}, true), set_config('app.scope', '${msp}', true)`;
}
