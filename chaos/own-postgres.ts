import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startEmbedded } from '../src/db/index.ts';
import { silentLogger } from '../src/lib/logger.ts';

/** Runs `work` on a PostgreSQL of its own, migrated and empty, which is gone afterwards. */
export async function withOwnPostgres<T>(
  work: (postgres: { connection: string; home: string }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-chaos-'));
  // As root, PostgreSQL runs as another user, who must get in.
  await chmod(folder, 0o755);
  try {
    const postgres = await startEmbedded({ dataDir: folder, logger: silentLogger });
    try {
      await migrate(postgres.connection);
      return await work(postgres);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
