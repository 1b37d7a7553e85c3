import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKeeper } from '../test/postgres.setup.ts';

/** Runs `work` on a PostgreSQL of its own, migrated and empty, which is gone afterwards, whatever happens. */
export async function withOwnPostgres<T>(
  work: (postgres: {
    /** As its owner. */
    connection: string;
    /** SIGQUIT to the server: it drops everybody; its supervisor starts it again. */
    crash(): void;
  }) => Promise<T>,
): Promise<T> {
  const { connection, scratch, stop } = await startKeeper();
  const pidFile = join(scratch, '../data/postgres/cluster/postmaster.pid');
  try {
    return await work({
      connection,
      crash: () => process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT'),
    });
  } finally {
    await stop();
  }
}
