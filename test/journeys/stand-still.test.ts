import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { startCrowd } from '../stage/crowd.ts';
import { judge } from '../stage/judge.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';

/** Several processes on one PostgreSQL: one stands still while another takes over. */
let test: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  test = await createTestDatabase();
  stage = await openStage({ connection: test.connection, roles: ['all', 'worker'] });
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

/** Longer than a lease, than what is under way may take to settle, and than a claimed write may wait. */
const STANDS_STILL_MS = 6_500;

it('fences a worker that stood still for longer than its lease', async () => {
  const { sim } = stage;
  const write = { method: 'POST', path: '/service/tickets/\\d+/notes$' };
  await sim.fault({ match: write, fault: 'latency', ms: 200 });
  const crowd = startCrowd(stage, { atOnce: 8 });
  for (let round = 0; round < 2; round += 1) {
    await waitUntil('work', async () => crowd.ended > round * 4);
    stage.processes[1]?.pause();
    await delay(STANDS_STILL_MS);
    stage.processes[1]?.resume();
  }
  await sim.clearFaults();
  await crowd.finish(30_000);
  const { lost, duplicates } = judge(await sim.journal(), crowd.tickets, stage.member);
  process.stderr.write(
    `stood still twice: ${crowd.tickets.length} tickets, ${duplicates.length} notes or changes twice\n`,
  );
  expect({ lost, duplicates, ended: crowd.ended }).toEqual({
    lost: [],
    duplicates: [],
    ended: crowd.tickets.length,
  });
});
