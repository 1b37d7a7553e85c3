import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalItem } from '../../src/cli/demo/simulator-client.ts';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { createTestDatabase, queryOnce, type TestDatabase } from '../database.ts';
import { startCrowd } from '../stage/crowd.ts';
import { judge } from '../stage/judge.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';

/** Kill switches from the command line against processes under load, and while other things are down. */
let db: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  db = await createTestDatabase();
  stage = await openStage({ connection: db.connection, roles: ['web', 'worker'] });
}, 60_000);
afterAll(async () => {
  await stage.close();
  await db.drop();
});

const main = new URL('../../src/main.ts', import.meta.url).pathname;
const run = promisify(execFile);
async function muster(...args: string[]) {
  const { stdout } = await run(process.execPath, [main, ...args, '--json'], { env: stage.env });
  return JSON.parse(stdout);
}
const byUs = ({ by, effect }: JournalItem) =>
  by === stage.member && (effect?.kind === 'note' || effect?.kind === 'ticket-change');

const PROMISED_MS = 1_000;

describe('a kill switch for the installation', () => {
  it('lets nothing leave a second later, and loses and repeats nothing when it is released', async () => {
    // Slow to write, so that many calls are between the gate and ConnectWise at that moment.
    for (const match of [
      { method: 'POST', path: '/service/tickets/\\d+/notes$' },
      { method: 'PATCH', path: '/service/tickets/\\d+$' },
    ])
      await stage.sim.fault({ match, fault: 'latency', ms: 100 });
    const crowd = startCrowd(stage, { atOnce: 6 });
    await waitUntil('runs to end', async () => crowd.ended >= 4, 30_000);
    const { thrown } = await muster('kill', 'throw', 'installation', '--reason', 'it looks odd');
    const at = Date.parse(thrown.thrownAt);
    await delay(at + PROMISED_MS + 2_000 - Date.now());
    const late = (await stage.sim.journal()).filter(byUs).map((item) => Date.parse(item.at) - at);
    expect(late.filter((ms) => ms > PROMISED_MS)).toEqual([]);
    expect(crowd.ended).toBeLessThan(crowd.tickets.length);
    process.stderr.write(`kill switch: the last effect came ${Math.max(...late)} ms after it\n`);

    await muster('kill', 'release', thrown.id);
    await crowd.finish(30_000);
    const { lost, duplicates } = judge(await stage.sim.journal(), crowd.tickets, stage.member);
    expect(crowd.ended).toBe(crowd.tickets.length);
    expect({ lost, duplicates }).toEqual({ lost: [], duplicates: [] });
  }, 120_000);
});

it('is thrown and released while ConnectWise and the queue are down', async () => {
  await stage.sim.fault({ match: { path: '.*' }, fault: 'status', status: 503, times: 10_000 });
  await queryOnce(db.connection, 'alter schema pgboss rename to gone');
  try {
    const { thrown } = await muster('kill', 'throw', 'tool', 'connectwise_psa:cw-update-ticket');
    expect((await muster('kill', 'release', thrown.id)).released).toMatchObject({ scope: 'tool' });
  } finally {
    await queryOnce(db.connection, 'alter schema gone rename to pgboss');
    await stage.sim.clearFaults();
  }
}, 60_000);
