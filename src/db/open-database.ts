import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { escapeLiteral, Pool } from 'pg';
import { describeError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { appConnection } from './connect.ts';

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
  close(): Promise<void>;
}

/** Opens the product's pool on a migrated database; every connection runs as `muster_app`. */
export function openDatabase(options: {
  connection: string;
  logger: Logger;
  maxConnections?: number;
}): Database {
  const pool = new Pool({
    connectionString: appConnection(options.connection),
    application_name: 'muster',
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
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
    close: () => pool.end(),
  };
}

/**
 * Not drizzle's own `transaction`: begin and scope are one message instead of two, and of five that a short
 * transaction has that is a fifth of the way to PostgreSQL and back.
 */
async function inTransaction<T>(
  pool: Pool,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(beginIn(scope));
    const result = await work(drizzle(client));
    await client.query('commit');
    return result;
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
