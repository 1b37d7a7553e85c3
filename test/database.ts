import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../src/db/index.ts';
import { silentLogger } from '../src/lib/logger.ts';

export interface TestDatabase {
  database: Database;
  /** Connection URL as the owner: for another process, for `migrate`, or to arrange rows past row-level security. */
  connection: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of this test file's own, cloned from the run's template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const administrate = (statement: string) =>
    queryOnce(template.replace('/muster?', '/postgres?'), statement);
  await administrate(`create database ${name} template muster`);
  const connection = template.replace('/muster?', `/${name}?`);
  const database = openDatabase({ connection, logger: silentLogger, maxConnections: 5 });
  return {
    database,
    connection,
    async drop() {
      await database.close();
      await administrate(`drop database ${name} with (force)`);
    },
  };
}

/** Runs one statement on a connection of its own, as the connection's user. */
export async function queryOnce(connection: string, statement: string) {
  const client = new Client({ connectionString: connection });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
