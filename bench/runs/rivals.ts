import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeError } from '../../src/lib/errors.ts';
import { cloneDatabase } from '../../test/clone-database.ts';
import { threeSteps } from './three-steps.ts';

const FOLDER = join(import.meta.dirname, '..', 'rivals');
const RIVALS = { dbos: 'dbos.mjs', pgWorkflows: 'pg-workflows.mjs' };
const RUNS = 100;
/** The best of so many: what else the machine does only ever slows one down. */
const ROUNDS = 3;

/**
 * Runs of three steps that pause half-way, a second: on Muster's engine and on two others, by turns, each on an
 * empty database of the same PostgreSQL. The others are installed here when they are first asked for, by a lock
 * file of their own; where they cannot be had, they are left out and it is said why.
 */
export async function besideRivals(template: string): Promise<Record<string, unknown>> {
  const missing = install();
  const best: Record<string, number> = {};
  const leftOut: Record<string, string> = missing ? { all: missing } : {};
  for (let round = 0; round < ROUNDS; round += 1) {
    await measure('muster', (connection) => threeSteps(connection, RUNS));
    if (missing) continue;
    for (const [name, file] of Object.entries(RIVALS))
      await measure(name, (connection) => runRival(file, connection)).catch((error) => {
        leftOut[name] = describeError(error);
      });
  }
  return { runs: RUNS, runsPerSecond: best, leftOut };

  async function measure(name: string, work: (connection: string) => Promise<number>) {
    const { connection, drop } = await cloneDatabase(template);
    try {
      const perSecond = Math.round(await work(connection));
      best[name] = Math.max(best[name] ?? 0, perSecond);
      process.stderr.write(`three steps with a pause, ${name}: ${perSecond} runs a second\n`);
    } finally {
      await drop();
    }
  }
}

/** Null, or why the others are not there. */
function install(): string | null {
  if (existsSync(join(FOLDER, 'node_modules', '@dbos-inc'))) return null;
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: FOLDER, stdio: ['ignore', 2, 2] },
  );
  return status === 0 ? null : `npm install failed (${error?.message ?? `exit ${status}`})`;
}

async function runRival(file: string, connection: string): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(FOLDER, file), connection, String(RUNS)],
    { timeout: 180_000 },
  );
  return Number(stdout.trim().split('\n').at(-1));
}
