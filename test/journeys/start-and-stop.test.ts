import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';

/** `npm start`'s program as a person starts it, in a process of its own: what it says, and what it leaves behind. */
const program = new URL('../../src/main.ts', import.meta.url).pathname;
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
});

const newFolder = () => mkdtempSync(join(inject('scratch'), 'start-'));

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [program, 'serve'], { env: { PORT: '0', ...env } });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return {
    child,
    said: () => said,
    /** Waits until a line was said. */
    async until(text: string) {
      while (!said.includes(text)) {
        if (child.exitCode !== null) throw new Error(`it ended: ${said}`);
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
    },
    async ended(): Promise<number | null> {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** PostgreSQL processes on the cluster that a start named. */
function clustersIn(said: string): number {
  const home = /PostgreSQL in (\S+)\)/.exec(said)?.[1] ?? 'none';
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${home}`);
    } catch {
      return false; // it ended while we looked
    }
  }).length;
}

describe('a stop', () => {
  it.each([
    ['SIGTERM', 1],
    // A terminal's Ctrl-C reaches npm and the program, and npm passes it on.
    ['SIGINT', 2],
  ] as const)('by %s, %i times, leaves nothing behind', async (signal, times) => {
    const muster = start({ MUSTER_DATA_DIR: newFolder() });
    await muster.until('One-time setup code');
    expect(clustersIn(muster.said())).toBeGreaterThan(0);
    for (let n = 0; n < times; n += 1) muster.child.kill(signal);
    expect(await muster.ended()).toBe(0);
    expect(clustersIn(muster.said())).toBe(0);
  });
});

describe('a start that cannot go on says why in one line, and ends', () => {
  it('on a folder that another one works in', async () => {
    const folder = newFolder();
    await start({ MUSTER_DATA_DIR: folder }).until('Muster serves');
    const second = start({ MUSTER_DATA_DIR: folder });
    expect(await second.ended()).toBe(2);
    expect(second.said()).toContain('Muster already runs on');
  });

  it('on a busy port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const muster = start({ MUSTER_DATA_DIR: newFolder(), PORT: port });
    expect(await muster.ended()).toBe(2);
    expect(muster.said()).toContain(`Port ${port} is in use`);
    server.close();
  });

  it.each([
    [
      'settings that are wrong, all of them together',
      { PORT: 'eighty', MUSTER_PORT: '1' },
      ['PORT: must be', 'MUSTER_PORT: is no setting'],
    ],
    [
      'a data folder that cannot be written',
      { MUSTER_DATA_DIR: '/sys/muster' },
      ['The data folder cannot be written', 'Give this user the folder'],
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/x' },
      ['Nothing listens there'],
    ],
  ])('with %s', async (_name, env: Record<string, string>, sentences) => {
    const muster = start({ MUSTER_DATA_DIR: newFolder(), ...env });
    expect(await muster.ended()).toBe(2);
    for (const sentence of sentences) expect(muster.said()).toContain(sentence);
  });
});
