import { chmodSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { migrate, startEmbedded } from '../src/db/index.ts';
import { silentLogger } from '../src/lib/logger.ts';

/**
 * A process of its own that keeps the tests' PostgreSQL and their scratch folder for as long as its
 * standard input is open. The kernel closes that pipe however vitest ends, Ctrl-C and kill -9 included,
 * so nothing is left behind: neither files nor a PostgreSQL that a test started in the scratch folder.
 */
process.stdout.on('error', () => {}); // vitest may be gone before it is told the connection
const folder = mkdtempSync(join(tmpdir(), 'muster-test-'));
const scratch = join(folder, 'scratch');
mkdirSync(scratch);
// As root, PostgreSQL runs as another user, who must get in.
for (const path of [folder, scratch]) chmodSync(path, 0o755);
try {
  const postgres = await startEmbedded({ dataDir: join(folder, 'data'), logger: silentLogger });
  try {
    await migrate(postgres.connection);
    process.stdout.write(`${JSON.stringify({ connection: postgres.connection, scratch })}\n`);
    for await (const _ of process.stdin);
  } finally {
    await postgres.stop();
  }
} finally {
  for (let left = postmasters(); left.length > 0; left = postmasters()) {
    for (const pid of left) process.kill(pid, 'SIGQUIT');
    await delay(50);
  }
  rmSync(folder, { recursive: true, force: true });
}

function postmasters(): number[] {
  return globSync(join(scratch, '{*,*/*}/postgres/cluster/postmaster.pid'))
    .map((file) => Number(readFileSync(file, 'utf8').split('\n')[0]))
    .filter((pid) => commandOf(pid).includes(scratch));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
