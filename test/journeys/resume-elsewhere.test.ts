import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { lookIntoTicket } from '../../src/intake/index.ts';
import { listRuns } from '../../src/runs/index.ts';
import { answerVerification, latestVerification } from '../../src/verification/index.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { ASKS } from '../stage/program-settings.ts';

/**
 * Runs come to rest in one process and go on in another: the first is ended while they wait, in every
 * state that a run can wait in, once by SIGTERM and once by SIGKILL.
 */
let test: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  test = await createTestDatabase();
  stage = await openStage({ connection: test.connection, roles: ['all'] });
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

const raise = async (summary: string, description: string) =>
  (
    await stage.sim.raiseTicket({
      companyId: stage.companyIds[0] ?? 0,
      summary,
      description,
    })
  ).id;

async function runOn(ticketId: number) {
  const [run] = await stage.database.transaction('msp', (tx) =>
    listRuns(tx, { ticketId, limit: 1 }),
  );
  return run;
}

const inState = (ticketId: number, status: string) =>
  waitUntil(
    `ticket ${ticketId} in ${status}`,
    async () => {
      const run = await runOn(ticketId);
      return run?.status === status && run;
    },
    30_000,
  );

it.each(['stop', 'kill'] as const)(
  'in every waiting state, after %s',
  async (ending) => {
    const [first] = stage.processes;
    const asking = await raise(`${ASKS}: which printer (${ending})`, 'One of them jams.');
    const planned = await raise(`Outlook asks again (${ending})`, 'The preview pane stays empty.');
    const unproven = await raise(
      `MFA reset (${ending})`,
      'Please reset my MFA, I have a new phone.',
    );
    await inState(asking, 'awaiting-reply');
    await inState(planned, 'awaiting-approval');
    const verifying = await inState(unproven, 'verifying');
    await first![ending]();

    // Nobody works now: people answer, and a ticket comes in.
    await stage.sim.writeNote(asking, 'The one on the second floor.');
    await stage.sim.writeNote(planned, 'Yes, go ahead.');
    await stage.database.transaction('msp', async (tx) => {
      const verification = await latestVerification(tx, verifying.id);
      await answerVerification(tx, stage.room.jobs, verification?.id ?? '', {
        outcome: 'approved',
        level: 'technician',
        by: 'tmeyer',
        reason: 'called back on the number on record',
      });
    });
    const fresh = await raise(`Outlook asks anew (${ending})`, 'The preview pane stays empty.');
    await lookIntoTicket(stage.room, fresh);
    expect((await runOn(fresh))?.status).toBe('queued');

    stage.processes[0] = await stage.start(0);
    await inState(asking, 'done');
    await inState(planned, 'done');
    await inState(unproven, 'done');
    // Nothing was known of it anywhere: it begins where a new ticket begins.
    await inState(fresh, 'awaiting-approval');
  },
  90_000,
);
