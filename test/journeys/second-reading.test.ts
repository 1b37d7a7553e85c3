import { afterAll, beforeAll, expect, it } from 'vitest';
import { latestApproval } from '../../src/approvals/index.ts';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { configuredModels, ledgerOf, saveModelSettings } from '../../src/models/index.ts';
import { runOfTicket, timelineOf, workTurn } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import { protocols } from '../model-servers/protocols.ts';
import type { Said } from '../model-servers/wire-protocol.ts';
import { threeStepModel } from '../three-step-model.ts';

/** A language model reads answers a second time, over real HTTP; effects are judged by the simulator's journal. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let server: LoopbackServer;
let answer: Said | 'down';
const [wire] = protocols;

const inMsp: typeof desk.test.database.transaction = (_scope, work) =>
  desk.test.database.transaction('msp', work);

beforeAll(async () => {
  desk = await createConnectedRoom();
  server = await startLoopbackServer(() =>
    answer === 'down' ? { status: 503, body: {} } : wire!.whole(answer),
  );
  await inMsp('msp', (tx) =>
    saveModelSettings(tx, desk.room.masterKey, {
      provider: 'openai-compatible',
      model: 'local-model',
      apiKey: 'k',
      baseUrl: `${server.url}/v1`,
      resource: null,
      allowPrivateNetwork: true,
      protocol: null,
      streaming: false,
      noFallback: false,
      fallbacks: [],
    }),
  );
});
afterAll(async () => {
  await server.close();
  await desk.close();
});

const reads = (reading: 'clear-go-ahead' | 'something-else', why: string): Said => ({
  calls: [{ id: 'c', name: 'answer', args: JSON.stringify({ reading, why }) }],
});

/** A plan that waits, of an agent that is no language model. */
async function planned() {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  const agent = threeStepModel();
  const reader = configuredModels(desk.test.database, desk.room.masterKey);
  const room: IntakeRoom = {
    ...desk.room,
    modelFor: (clientId) => ({ ...agent, readReply: reader(clientId).readReply! }),
  };
  const run = () => inMsp('msp', (tx) => runOfTicket(tx, desk.connection.id, id));
  async function work() {
    await lookIntoTicket(room, id);
    for (let before = ''; ; ) {
      const now = await run();
      if (!now || `${now.status} ${now.turn}` === before) return now;
      before = `${now.status} ${now.turn}`;
      await workTurn(room, { runId: now.id, clientId: now.clientId });
    }
  }
  const begun = await work();
  return {
    plan: await inMsp('msp', (tx) => latestApproval(tx, begun?.id ?? '')),
    async say(text: string) {
      const asked = server.seen.length;
      await desk.sim.writeNote(id, text, { memberIdentifier: 'tbecker' });
      const after = await work();
      return { status: after?.status, asked: server.seen.length - asked };
    },
    async seen() {
      const { internal, changes } = effectsOn(await desk.sim.journal(), id, desk.member);
      const notes = internal.map(({ effect }) => effect?.text ?? '').join('\n');
      const { titles, ledger } = await inMsp('msp', async (tx) => ({
        titles: (await timelineOf(tx, begun?.id ?? '')).map(({ title }) => title).join('\n'),
        ledger: await ledgerOf(tx, { ticketId: id }),
      }));
      return { notes, changes: changes.length, titles, ledger };
    },
  };
}

it('takes back a go-ahead that it doubts, tells why, and is not asked about the exact command', async () => {
  const { plan, say, seen } = await planned();
  answer = reads('something-else', 'It may be about another ticket.');
  expect(await say('Yes, go ahead.')).toEqual({ status: 'awaiting-approval', asked: 1 });
  expect(await seen()).toMatchObject({
    changes: 0,
    notes: expect.stringContaining('doubts it: "It may be about another ticket."'),
    ledger: [{ state: 'answered' }],
  });
  expect(await say(`APPROVE ${plan?.code}`)).toEqual({ status: 'done', asked: 0 });
});

it('lets a go-ahead stand that it finds clear', async () => {
  const { say } = await planned();
  answer = reads('clear-go-ahead', 'Clear.');
  expect(await say('Yes, go ahead.')).toEqual({ status: 'done', asked: 1 });
});

it('explains a note that decides nothing, and makes no decision of it', async () => {
  const { say, seen } = await planned();
  answer = reads('clear-go-ahead', 'He wants it done.');
  const remark = 'The weather in Lisbon was splendid last week.';
  expect(await say(remark)).toEqual({ status: 'awaiting-approval', asked: 1 });
  expect(await seen()).toMatchObject({
    changes: 0,
    notes: expect.stringContaining('reads it as: "He wants it done."'),
  });
});

it('that is down vetoes nothing, and the timeline tells that nobody read twice', async () => {
  const { say, seen } = await planned();
  answer = 'down';
  expect(await say('Yes, go ahead.')).toEqual({ status: 'done', asked: 1 });
  expect((await seen()).titles).toContain('The rules’ reading counts, as without a language model');
});

it('has no say in a refusal', async () => {
  const { say, seen } = await planned();
  answer = reads('clear-go-ahead', 'He wants it done.');
  expect((await say('No, leave it.')).asked).toBe(0);
  expect((await seen()).changes).toBe(0);
});
