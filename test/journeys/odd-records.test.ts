import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestJson } from '../../src/cli/demo/http-json.ts';
import { lookIntoTicket } from '../../src/intake/index.ts';
import { listRuns, runOfTicket, workTurn } from '../../src/runs/index.ts';
import { judgeRequest } from '../../src/simulator/testing/judge.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { threeStepModel } from '../three-step-model.ts';

/** Records as no rule of ConnectWise would let them be, and yet they come: one after the other, on one desk. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
  desk.room.modelFor = () => threeStepModel();
});
afterAll(() => desk.close());

const control = async (method: string, path: string, body: unknown) =>
  (await requestJson<{ id: number }>(`${desk.sim.keys.url}/_sim${path}`, { method, body })).body;
const bend = (table: string, id: number, fields: Record<string, unknown>) =>
  control('PATCH', `/records/${table}/${id}`, fields);
const raise = async (summary = 'The printer on floor 2 is slow') =>
  (
    await desk.sim.raiseTicket({
      companyId: desk.companyId,
      contactId: desk.contactId,
      summary,
      description: 'Since this morning.',
    })
  ).id;

/** Looks at the ticket and works its run until nothing is due; what became of it, in words or as a state. */
async function outcome(ticketId: number): Promise<string> {
  const said = await lookIntoTicket(desk.room, ticketId);
  for (let before = ''; ; ) {
    const run = await desk.test.database.transaction('msp', (tx) =>
      runOfTicket(tx, desk.connection.id, ticketId),
    );
    if (!run) return said;
    const now = `${run.status} ${run.turn}`;
    if (now === before) return run.status;
    before = now;
    await workTurn(desk.room, { runId: run.id, clientId: run.clientId });
  }
}

/** A board of its own with `count` statuses, and a ticket on it. */
async function ticketOnBoardWith(count: number): Promise<number> {
  const board = await control('POST', '/records/boards', {
    name: `Board with ${count}`,
    inactiveFlag: false,
    projectFlag: false,
  });
  const statuses = Array.from({ length: count }, (_, n) => ({
    name: `Status ${n}`,
    board: { ref: 'boards', id: board.id },
    sortOrder: n,
    inactive: false,
    closedStatus: false,
  }));
  if (count > 0) await control('POST', '/records/statuses', statuses);
  const id = await raise();
  await bend('tickets', id, { board: { ref: 'boards', id: board.id } });
  return id;
}

const MEGABYTE = 'Since this morning the paper jams. '.repeat(30_000);

describe('ends in a clear outcome, and the next ticket is not disturbed:', () => {
  it.each<[string, () => Promise<number>, string | RegExp]>([
    ['a board without statuses', () => ticketOnBoardWith(0), 'awaiting-approval'],
    ['a board with 5,000 statuses', () => ticketOnBoardWith(5_000), 'awaiting-approval'],
    [
      'a ticket without a contact',
      async () => {
        const id = await raise('The printer in the hall is slow');
        await bend('tickets', id, { contact: null, contactName: null, contactEmailAddress: null });
        return id;
      },
      'awaiting-approval',
    ],
    [
      'a ticket without a company',
      async () => {
        const id = await raise();
        await bend('tickets', id, { company: null });
        return id;
      },
      /^No run: It belongs to no company/,
    ],
    [
      'a megabyte of note',
      async () => {
        const id = await raise();
        await desk.sim.writeNote(id, MEGABYTE, { as: 'contact', tab: 'discussion' });
        return id;
      },
      'awaiting-approval',
    ],
    [
      'right-to-left, zero-width and control characters',
      async () => {
        const id = await raise('\u202eThe pri\u200bnter\u0007 طابعة');
        await desk.sim.writeNote(id, 'שלום \u2066\u200f\u0000\u200b עולם', {
          as: 'contact',
          tab: 'discussion',
        });
        return id;
      },
      'awaiting-approval',
    ],
    [
      'dates that are none',
      async () => {
        const id = await raise();
        await bend('tickets', id, {
          requiredDate: 'soon',
          closedDate: '0000-00-00',
          dateResolved: 7,
        });
        return id;
      },
      'awaiting-approval',
    ],
    [
      'no date of entry',
      async () => {
        const id = await raise();
        await bend('tickets', id, { _info: { lastUpdated: 'yesterday', enteredBy: 'x' } });
        return id;
      },
      /^No run: It was entered before/,
    ],
    [
      'fields of other kinds than documented',
      async () => {
        const id = await raise();
        await bend('tickets', id, { priority: 'high', owner: [], type: 7, resources: { a: 1 } });
        return id;
      },
      /awaiting-approval|handed-over/,
    ],
  ])('%s', async (_what, arrange, expected) => {
    const id = await arrange();
    const reached = await outcome(id);
    expect(reached).toMatch(expected);
    if (reached === 'awaiting-approval') {
      await desk.sim.writeNote(id, 'Yes, go ahead.');
      expect(await outcome(id)).toMatch(/^(done|handed-over)$/);
    }
    expect(await outcome(await raise())).toBe('awaiting-approval');
  });

  it('no run is left at work', async () => {
    const runs = await desk.test.database.transaction('msp', (tx) => listRuns(tx, { limit: 100 }));
    expect(runs.length).toBeGreaterThan(10);
    const under = runs.filter(({ status }) => ['queued', 'working', 'failed'].includes(status));
    expect(under).toEqual([]);
  });
});

it('everything that Muster wrote fits the vendor’s models: fields, types, lengths, enumerations', async () => {
  const id = await raise();
  await outcome(id);
  await desk.sim.writeNote(id, 'Yes, go ahead.');
  expect(await outcome(id)).toBe('done');
  const written = (await desk.sim.journal()).filter(
    ({ method, by, body }) => method !== 'GET' && by === desk.member && body !== undefined,
  );
  expect(new Set(written.map(({ method }) => method))).toEqual(new Set(['POST', 'PATCH']));
  const problems = written.flatMap(({ method, path, body }) =>
    judgeRequest(method, path.replace(/^.*\/apis\/3\.0/, ''), body),
  );
  expect(problems).toEqual([]);
});
