import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { InternalNote, postNote } from '../../src/notes/index.ts';
import { savePolicies } from '../../src/policies/index.ts';
import { endStates, runOfTicket, workTurn } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { cutAtStatement } from '../cut-at-statement.ts';
import { judge } from '../stage/judge.ts';
import { threeStepModel } from '../three-step-model.ts';

/**
 * A worker is gone between two statements to PostgreSQL, or right before or after a write to ConnectWise, one
 * such place after the other; another takes over. `MUSTER_CUT_EVERY=1` takes every place of a whole run.
 */
const EVERY = Number(process.env.MUSTER_CUT_EVERY ?? 40);
const LEASE_MS = 100;
// The long form has hundreds of places, each a second or three.
if (EVERY < 12) vi.setConfig({ testTimeout: 90 * 60_000 });

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
  // The long form makes more changes within the hour than a client's agent may.
  const limits = { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null };
  await desk.room.database.transaction('msp', (tx) => savePolicies(tx, { limits }, 'test'));
});
afterAll(() => desk.close());

let raised = 0;
async function raise(): Promise<number> {
  raised += 1;
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    summary: `Outlook asks again (${raised})`,
    description: 'Outlook asks again.',
  });
  return id;
}

it('writes a note once, whichever statement of the write path was the last', async () => {
  let places = 0;
  for (let finished = false; !finished; ) {
    places += 1;
    const ticketId = await raise();
    const write = async ({ database, psa }: IntakeRoom) => {
      const { api } = await psa.current();
      const place = {
        database,
        api,
        ticketId,
        clientId: 'cli_1',
        runId: `run_${ticketId}`,
        settleMs: 0,
      };
      await postNote(place, 'note', new InternalNote(['The cached credential is stale.']));
      return 'written' as const;
    };
    const cut = cutAtStatement(places, desk.room, desk.test.connection);
    finished = (await Promise.race([cut.died, write(cut.room)])) === 'written';
    cut.bury();
    await write(desk.room);
    const { internal } = effectsOn(await desk.sim.journal(), ticketId, desk.member);
    expect(internal, `gone before statement ${places}`).toHaveLength(1);
  }
  // The claimed row and the confirmation are a transaction each, of three statements, around the write.
  expect(places).toBeGreaterThan(8);
  process.stderr.write(`write path: ${places} places, 0 notes made twice or lost\n`);
});

it('makes each note and each change of a run once, wherever a worker is gone', async () => {
  let places = 0;
  for (let finished = false; !finished; ) {
    places += 1;
    const ticketId = await raise();
    const base = { ...desk.room, leaseMs: LEASE_MS, modelFor: () => threeStepModel() };
    const at = 1 + (places - 1) * EVERY;
    const cut = cutAtStatement(at, base, desk.test.connection);
    const says = { yes: false };
    const first = await Promise.race([cut.died, workToTheEnd(cut.room, ticketId, says)]);
    finished = first !== 'died';
    cut.bury();
    const status = await workToTheEnd(base, ticketId, says);
    const { lost, duplicates, outOfOrder } = judge(
      await desk.sim.journal(),
      [ticketId],
      desk.member,
    );
    expect({ status, lost, duplicates, outOfOrder }, `gone before statement ${at}`).toEqual({
      status: 'done',
      lost: [],
      duplicates: [],
      outOfOrder: [],
    });
    if (places % 20 === 0) process.stderr.write(`whole run: ${places} places so far\n`);
  }
  expect(places * EVERY).toBeGreaterThan(200);
  process.stderr.write(`whole run: ${places} places, 0 notes or changes made twice or lost\n`);
});

/** Works a ticket to its end: turns while they are due, and the technician's yes once a plan waits. */
async function workToTheEnd(room: IntakeRoom, ticketId: number, says: { yes: boolean }) {
  await lookIntoTicket(room, ticketId);
  for (;;) {
    const run = await desk.room.database.transaction('msp', (tx) =>
      runOfTicket(tx, desk.connection.id, ticketId),
    );
    if (!run || endStates.includes(run.status)) return run?.status;
    if (run.status === 'awaiting-approval' && !says.yes) {
      says.yes = true;
      await desk.sim.writeNote(ticketId, 'Yes, go ahead.');
    }
    if (run.status === 'awaiting-approval') await lookIntoTicket(room, ticketId);
    await workTurn(room, { runId: run.id, clientId: run.clientId });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
