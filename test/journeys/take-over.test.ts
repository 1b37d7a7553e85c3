import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import type { IntakeRoom } from '../../src/intake/index.ts';
import { type ModelStep, scriptedModel } from '../../src/models/index.ts';
import { savePolicies } from '../../src/policies/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { threeStepModel } from '../three-step-model.ts';

/** A technician shows that he works on the ticket himself: the agent steps back and says so once. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
});
afterAll(() => desk.close());
const inMsp: typeof desk.test.database.transaction = (_scope, work) =>
  desk.test.database.transaction('msp', work);
afterEach(() => inMsp('msp', (tx) => savePolicies(tx, { takeOverStatuses: [] }, 'test')));

async function planned(model = threeStepModel()) {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  const room: IntakeRoom = { ...desk.room, modelFor: () => model };
  expect((await desk.work(room, id))?.status).toBe('awaiting-approval');
  return { id, room };
}

async function seen(ticketId: number) {
  const own = effectsOn(await desk.sim.journal(), ticketId, desk.member);
  return {
    internal: own.internal.map(({ effect }) => effect?.text ?? ''),
    changes: own.changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field),
  };
}

describe('the agent steps back, once, and its plan is void', () => {
  const signs: [string, (id: number) => Promise<unknown>, RegExp][] = [
    [
      'after a technician’s own answer to the customer',
      (id) => desk.sim.writeNote(id, 'Hello, I am on my way to you.', { tab: 'discussion' }),
      /answered the customer/,
    ],
    [
      'after somebody became the owner',
      (id) => desk.sim.changeTicket(id, { owner: 'psingh' }),
      /"psingh" is the owner/,
    ],
    [
      'after a status that means so',
      (id) => desk.sim.changeTicket(id, { status: 'Escalated' }),
      /status is "Escalated"/,
    ],
  ];
  it.each(signs)('%s', async (_what, sign, says) => {
    await inMsp('msp', (tx) => savePolicies(tx, { takeOverStatuses: ['escalated'] }, 'test'));
    const { id, room } = await planned();
    await sign(id);
    expect(await desk.work(room, id)).toMatchObject({ status: 'handed-over' });
    await desk.sim.writeNote(id, 'Yes, go ahead.');
    await desk.sim.writeNote(id, 'And another answer.', { tab: 'discussion' });
    await desk.work(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    const told = internal.filter((text) => text.includes('stepping back'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(says);
  });
});

describe('the agent goes on', () => {
  it('after a status that means nothing of the kind', async () => {
    const { id, room } = await planned();
    await desk.sim.changeTicket(id, { status: 'Escalated' });
    expect((await desk.work(room, id))?.status).toBe('awaiting-approval');
  });
  it('after an internal note, and after a decision at the wrong tab, which is told so', async () => {
    const { id, room } = await planned();
    await desk.sim.writeNote(id, 'I called them, nobody picked up.');
    await desk.sim.writeNote(id, 'Yes, go ahead.', { tab: 'discussion' });
    expect((await desk.work(room, id))?.status).toBe('awaiting-approval');
  });
  it('after an owner that it set itself, with approval', async () => {
    const owner: ModelStep = {
      words: 'It is hers.',
      calls: [
        {
          id: 'o',
          tool: 'connectwise_psa:cw-update-ticket',
          args: { ticketId: 0, operations: [{ op: 'replace', path: 'owner', value: 'psingh' }] },
        },
      ],
      end: 'wait',
    };
    const rest: ModelStep = { words: '', calls: [], end: 'wait' };
    const model = scriptedModel([
      ({ context }) => ({
        ...owner,
        calls: owner.calls.map((call) => ({
          ...call,
          args: { ...(call.args as object), ticketId: context.ticketId },
        })),
      }),
      rest,
      rest,
    ]);
    const { id, room } = await planned(model);
    await desk.sim.writeNote(id, 'Yes, go ahead.');
    expect((await desk.work(room, id))?.status).toBe('awaiting-reply');
    await desk.sim.writeNote(id, 'Thanks.');
    expect((await desk.work(room, id))?.status).toBe('awaiting-reply');
    expect((await seen(id)).internal.join()).not.toContain('stepping back');
  });
});
