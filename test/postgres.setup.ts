import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URL, as its owner, of the migrated database that each test file gets a clone of. */
    postgres: string;
    /** A folder for data folders: it goes with the run, and so does what runs in it. */
    scratch: string;
  }
}

/** Vitest loads this once a project; the projects of one run share one PostgreSQL through this slot. */
const shared = globalThis as { musterTestPostgres?: Promise<Keeper> | undefined; users?: number };

/** A migrated PostgreSQL in a process of its own, which is gone when `stop` is called or this program ends. */
export interface Keeper {
  connection: string;
  scratch: string;
  stop(): Promise<void>;
}

/** Vitest's globalSetup of the database and journeys projects: one PostgreSQL a run, migrated. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.musterTestPostgres ??= startKeeper();
  shared.users = (shared.users ?? 0) + 1;
  const keeper = await shared.musterTestPostgres;
  project.provide('postgres', keeper.connection);
  project.provide('scratch', keeper.scratch);
  return async () => {
    shared.users = (shared.users ?? 1) - 1;
    if (shared.users > 0) return;
    shared.musterTestPostgres = undefined;
    await keeper.stop();
  };
}

/** Starts one. */
export async function startKeeper(): Promise<Keeper> {
  // Detached: Ctrl-C reaches this process only; the keeper ends when the pipe to it closes.
  const child = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.ts')], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: line } = await lines.next();
  if (typeof line !== 'string') throw new Error('the tests’ PostgreSQL did not start');
  return {
    ...(JSON.parse(line) as Pick<Keeper, 'connection' | 'scratch'>),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
