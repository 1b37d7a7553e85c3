import { afterAll, beforeAll, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import type { Tx } from '../../src/db/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { endStates, runOfTicket, sweepRuns, workTurn } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { cutAt } from '../cut-at.ts';
import { threeStepModel } from '../three-step-model.ts';

/**
 * The crash journey: a worker stops dead after each commit and after each answer of ConnectWise, one
 * after the other, through a whole run; another takes over. Each note and each change must be on the
 * simulator's journal once. (Real processes killed with SIGKILL: `kill-worker.test.ts`.)
 */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
});
afterAll(() => desk.close());

const LEASE_MS = 150;
/** Every third place; each one with `MUSTER_CUT_STEP=1`. */
const STEP = Number(process.env.MUSTER_CUT_STEP ?? 3);
/** Works a ticket to its end: turns while they are due, and the technician's yes once a plan waits. */
async function workToTheEnd(room: IntakeRoom, ticketId: number, says: { yes: boolean }) {
  const look = (work: (tx: Tx) => Promise<Awaited<ReturnType<typeof runOfTicket>>>) =>
    desk.room.database.transaction('msp', work);
  await lookIntoTicket(room, ticketId);
  for (;;) {
    const run = await look((tx) => runOfTicket(tx, desk.connection.id, ticketId));
    if (!run || endStates.includes(run.status)) return run;
    if (run.status === 'awaiting-approval' && !says.yes) {
      says.yes = true;
      await desk.sim.writeNote(ticketId, 'Yes, go ahead.');
    }
    if (run.status === 'awaiting-approval') await lookIntoTicket(room, ticketId);
    await workTurn(room, { runId: run.id, clientId: run.clientId });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('makes each note and each change once, wherever a worker stops dead', async () => {
  let places = 0;
  for (let n = 1, finished = false; !finished; n += STEP) {
    places += 1;
    const { id } = await desk.sim.raiseTicket({
      companyId: desk.companyId,
      summary: `Cut ${n}`,
      description: 'Outlook asks again.',
    });
    const says = { yes: false };
    const base: IntakeRoom = {
      ...desk.room,
      leaseMs: LEASE_MS,
      settleMs: 0,
      modelFor: () => threeStepModel(),
    };
    const cut = cutAt(n, base);
    const first = await Promise.race([cut.died, workToTheEnd(cut.room, id, says)]);
    finished = first !== 'died';
    const run = await workToTheEnd(base, id, says);
    await sweepRuns(base);

    const { internal, customerVisible, changes } = effectsOn(
      await desk.sim.journal(),
      id,
      desk.member,
    );
    const seen = {
      status: run?.status,
      internal: internal.length,
      customerVisible: customerVisible.length,
      changes: changes.map(({ effect }) => effect?.changes?.[0]?.field),
    };
    expect(seen, `stopped dead at step ${n}`).toEqual({
      status: 'done',
      internal: 3,
      customerVisible: 1,
      changes: ['status', 'priority'],
    });
  }
  expect(places * STEP).toBeGreaterThan(90);
  process.stderr.write(
    `cut between steps: ${places} places, 0 notes or changes made twice or lost\n`,
  );
});
