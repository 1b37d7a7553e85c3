import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startEmbedded } from '../src/db/index.ts';
import { silentLogger } from '../src/lib/logger.ts';

/**
 * A process of its own that keeps the tests' PostgreSQL for as long as its standard input is open. The
 * kernel closes that pipe however vitest ends, Ctrl-C and kill -9 included, so nothing is left behind.
 */
const folder = mkdtempSync(join(tmpdir(), 'muster-test-'));
chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user, who must get in
try {
  const postgres = await startEmbedded({ dataDir: folder, logger: silentLogger });
  try {
    await migrate(postgres.connection);
    process.stdout.write(`${postgres.connection}\n`);
    for await (const _ of process.stdin);
  } finally {
    await postgres.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
