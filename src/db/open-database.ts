import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type Client, escapeLiteral, Pool, type PoolClient } from 'pg';
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
  /**
   * Runs `work` in one transaction that sees the rows of `scope` only. With `mayBeLost` its commit does not wait for
   * the disk: a crash of PostgreSQL may undo it, though never without all that was committed behind it.
   */
  transaction<T>(
    scope: Scope,
    work: (tx: Tx) => Promise<T>,
    options?: { mayBeLost?: boolean },
  ): Promise<T>;
  /**
   * The same for statements none of which waits for another's answer: they and the commit go out at once, in one
   * way to PostgreSQL and back. When one fails nothing is kept; what `work` throws by itself undoes nothing.
   */
  inOneGo<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
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
    transaction: (scope, work, options) => inTransaction(pool, scope, work, options),
    inOneGo: (scope, work) => inOneGo(pool, scope, work),
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
  { mayBeLost = false } = {},
): Promise<T> {
  const client = await pool.connect();
  const { tx, close } = openFor(client);
  let broken: Error | undefined;
  try {
    // Both are waited for, whichever fails: a connection in use does not go back into the pool.
    const begin = beginIn(scope) + (mayBeLost ? '; set local synchronous_commit = off' : '');
    const [begun, worked] = await Promise.allSettled([client.query(begin), work(tx)]);
    close();
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

async function inOneGo<T>(pool: Pool, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const { tx, close } = openFor(client);
  // Once the microtasks are done `work` has said its statements. Asked for first: in time for the same write.
  const commit = new Promise((resolve, reject) => {
    process.nextTick(() => {
      close();
      client.query('commit').then(resolve, reject);
    });
  });
  const [begun, worked, committed] = await Promise.allSettled([
    client.query(beginIn(scope)),
    work(tx),
    commit,
  ]);
  // Without an answer to its commit a connection is of no more use.
  client.release(committed.status === 'rejected' ? committed.reason : undefined);
  for (const one of [begun, worked, committed]) if (one.status === 'rejected') throw one.reason;
  return (worked as PromiseFulfilledResult<T>).value;
}

/** A client for one transaction. A statement after its end would be in no scope, or in somebody else's: it is refused. */
function openFor(client: PoolClient): { tx: Tx; close(): void } {
  let open = true;
  const query = (...args: unknown[]) => {
    if (!open) throw new Error('A statement came after the end of its transaction.');
    return Reflect.apply(client.query, client, args);
  };
  return {
    tx: drizzle({ client: { query } as never }),
    close: () => {
      open = false;
    },
  };
}

function beginIn(scope: Scope): string {
  return `begin; ${scopeTo(scope)}`;
}

function scopeTo(scope: Scope): string {
  const [client, msp] = scope === 'msp' ? ['', 'msp'] : [scope.client, ''];
  return `select set_config('app.client', ${escapeLiteral(client)}, true), set_config('app.scope', '${msp}', true)`;
}

/** From here on the transaction sees the rows of one client only. */
export async function narrowTo(tx: Tx, client: string): Promise<void> {
  await tx.execute(scopeTo({ client }));
}
