import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createConnectedRoom } from '../connected-room.ts';

/** `muster replay`, which learns first as `muster learn` does, as a process of its own that is killed and started again. */
const masterKey = randomBytes(32);
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom({ history: 160, companies: 2, masterKey });
});
afterAll(() => desk.close());

const program = new URL('../../src/main.ts', import.meta.url).pathname;
/** Tickets that are read at the same time, and may be read again: what was kept of them went with the process. */
const IN_FLIGHT = 4;

test('replay goes on where it was killed, while it learned and while it replayed, and reads no ticket twice', async () => {
  const dataDir = mkdtempSync(join(inject('scratch'), 'killed-'));
  const start = () =>
    startCommand(dataDir, ['replay', '--since', '200d', '--history', '5y', '--fast', '--json']);
  const from = (await desk.sim.journal()).at(-1)?.n ?? 0;
  const readings = async () =>
    (await desk.sim.journal(from)).flatMap(
      ({ path }) => path.match(/\/tickets\/\d+\/allNotes/)?.[0] ?? [],
    );

  // Slow enough that it cannot be done before it is killed.
  await desk.sim.fault({ match: { path: '/allNotes' }, fault: 'latency', ms: 50 });
  const seen: number[] = [];
  for (const most of [30, 130]) {
    const killed = start();
    while ((await readings()).length < most && killed.child.exitCode === null) await delay(20);
    killed.child.kill('SIGKILL');
    await killed.ended;
    seen.push((await readings()).length);
  }
  await desk.sim.clearFaults();

  const { code, said } = await start().ended;
  expect(code).toBe(0);
  const { tickets, learnedFrom, leftOut } = JSON.parse(said);
  expect(seen[0]).toBeLessThan(learnedFrom);
  expect(seen[1]).toBeGreaterThan(learnedFrom + IN_FLIGHT);
  const all = await readings();
  expect(new Set(all).size).toBe(tickets + learnedFrom + leftOut);
  expect(seen[1]).toBeLessThan(all.length);
  expect(all.length - new Set(all).size).toBeLessThanOrEqual(2 * IN_FLIGHT);
});

/** A command of `muster`, on the test's database; `ended` answers its exit code and its standard output. */
function startCommand(dataDir: string, args: string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      DATABASE_URL: desk.test.connection,
      MUSTER_DATA_DIR: dataDir,
      MUSTER_MASTER_KEY: masterKey.toString('hex'),
      MUSTER_CONNECTWISE_REQUESTS_PER_MINUTE: '10000',
    },
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, said }));
  return { child, ended };
}
