import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { AppError } from '../../lib/errors.ts';

/** A program of ours in a process of its own. */
export interface Child {
  /** What its first line on standard output said. */
  ready: string;
  /** Ends it the hard way, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop and waits. */
  stop(): Promise<void>;
}

/** Starts one of `main.ts`'s commands and waits for its first line; a failed start tells its last words. */
export async function startChild(
  args: string[],
  env: Record<string, string>,
  isReady: (line: string) => boolean = () => true,
): Promise<Child> {
  const main = new URL('../../main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Settings of this terminal must not reach the demo.
    env,
  });
  const words: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words.push(text);
    if (words.length > 50) words.shift();
  });
  const ready = await firstLine(child, isReady);
  if (ready === null)
    throw new AppError('demo-start', `muster ${args[0]} did not start:\n${words.join('').trim()}`);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return { ready, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function firstLine(
  child: ChildProcess,
  isReady: (line: string) => boolean,
): Promise<string | null> {
  if (!child.stdout) return null;
  for await (const line of createInterface({ input: child.stdout }))
    if (isReady(line)) {
      child.stdout.resume();
      return line;
    }
  return null;
}

/** A port that was free a moment ago: the callback address must be known before Muster listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string')
    throw new AppError('no-port', 'This machine has no free port.');
  return address.port;
}
