import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { failedRuns, listRuns, retryRun } from '../../src/runs/index.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { startCrowd } from '../stage/crowd.ts';
import { judge } from '../stage/judge.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { POISON } from '../stage/program-settings.ts';

/** Several processes on one PostgreSQL: one stands still while another takes over; tickets that always throw. */
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

it('puts a ticket aside that always throws, shows it, and tries it again when told to', async () => {
  const { sim, database, room } = stage;
  const { id } = await sim.raiseTicket({
    companyId: stage.companyIds[0] ?? 0,
    summary: `${POISON}: no agent survives this`,
    description: 'It throws.',
  });
  const runOn = async (status: string) => {
    const [run] = await database.transaction('msp', (tx) =>
      listRuns(tx, { ticketId: id, status, limit: 1 }),
    );
    return run;
  };
  const failed = await waitUntil('a failed run', () => runOn('failed'), 60_000);
  expect(failed.detail).toBe('Muster could not go on: It is poison.');
  expect(await database.transaction('msp', failedRuns)).toEqual([failed.id]);

  await sim.changeTicket(id, { summary: 'Outlook asks again' });
  await database.transaction('msp', (tx) => retryRun(tx, room, failed.id, 'cli'));
  const again = await waitUntil('a run that ended', () => runOn('done'), 30_000);
  expect(again.id).toBe(failed.id);
  await expect(
    database.transaction('msp', (tx) => retryRun(tx, room, failed.id, 'cli')),
  ).rejects.toMatchObject({ code: 'run-not-failed' });
});
