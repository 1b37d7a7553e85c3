import { inject } from 'vitest';
import { type Database, openDatabase } from '../src/db/index.ts';
import { silentLogger } from '../src/lib/logger.ts';
import { cloneDatabase } from './clone-database.ts';

export { queryOnce } from './clone-database.ts';

export interface TestDatabase {
  database: Database;
  /** Connection URL as the owner: for another process, for `migrate`, or to arrange rows past row-level security. */
  connection: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of this test file's own, cloned from the run's template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { connection, drop } = await cloneDatabase(inject('postgres'));
  const database = openDatabase({ connection, logger: silentLogger, maxConnections: 5 });
  return {
    database,
    connection,
    async drop() {
      await database.close();
      await drop();
    },
  };
}
