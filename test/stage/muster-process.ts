import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ProgramSettings } from './program-settings.ts';

/** A Muster in a process of its own, which can be treated badly. */
export interface MusterProcess {
  readonly pid: number;
  /** SIGKILL: ends it as a power cut would. */
  kill(): Promise<void>;
  /** SIGTERM, and waits for the end; answers its exit code. */
  stop(): Promise<number | null>;
  /** SIGSTOP: it stands still where it is, its connections open. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
}

const program = new URL('./muster-program.ts', import.meta.url).pathname;

/** Starts one and waits until it serves. */
export async function startMuster(
  env: Record<string, string>,
  settings: ProgramSettings = {},
): Promise<MusterProcess> {
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Compiled code is kept between starts: half the time of each.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...env },
  });
  const pid = child.pid ?? 0;
  if (!(await isReady(child.stdout)))
    throw new Error('Muster did not start; standard error says why.');
  return {
    pid,
    async kill() {
      await ended(child, 'SIGKILL');
    },
    stop: () => ended(child, 'SIGTERM'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}

async function isReady(output: Readable): Promise<boolean> {
  for await (const line of createInterface({ input: output })) if (line === 'ready') return true;
  return false;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}
