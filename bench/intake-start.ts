import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../src/cli/demo/child-process.ts';

const IDLE_MS = 10_000;

/** The second start of an installed Muster with its own PostgreSQL: seconds to ready, memory when idle. */
export async function measureStart() {
  const dataDir = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  // As root, PostgreSQL runs as another user, who must get in.
  chmodSync(dataDir, 0o755);
  try {
    await startOnce(dataDir, 0);
    return await startOnce(dataDir, IDLE_MS);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string, idleMs: number) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=2', 'src/main.ts', 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      MUSTER_DATA_DIR: dataDir,
      MUSTER_LOG_LEVEL: 'fatal',
      PORT: String(port),
    },
  });
  const exited = once(child, 'exit');
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('Muster did not start');
    await delay(20);
  }
  const startToReadySeconds = Math.round((performance.now() - started) / 10) / 100;
  await delay(idleMs);
  const idleMemoryMb = memoryOf(child.pid ?? 0);
  child.kill('SIGTERM');
  await exited;
  return { startToReadySeconds, idleMemoryMb };
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Of a process and all below it, PostgreSQL's included; shared pages are counted once (PSS). */
function memoryOf(root: number): { muster: number; postgres: number; together: number } {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {}
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return parent === root || (parent > 1 && isBelow(parent));
  };
  const muster = pssMb(root);
  const postgres = [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + pssMb(pid), 0);
  return { muster, postgres, together: muster + postgres };
}

function pssMb(pid: number): number {
  try {
    const [, kb] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Math.round(Number(kb ?? 0) / 1024);
  } catch {
    return 0;
  }
}
