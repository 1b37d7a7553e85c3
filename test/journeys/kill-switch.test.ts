import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { changeAgent, clientOfCompany } from '../../src/clients/index.ts';
import { outboxWrite } from '../../src/db/index.ts';
import type { IntakeRoom } from '../../src/intake/index.ts';
import type { Psa } from '../../src/integrations/connections/index.ts';
import {
  configuredModels,
  type Model,
  type ModelReach,
  type ModelSettings,
  type ModelStep,
  saveModelSettings,
  scriptedModel,
} from '../../src/models/index.ts';
import { listSwitches, savePolicies } from '../../src/policies/index.ts';
import { kill, release, runOfTicket, timelineOf } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { startLoopbackServer } from '../loopback-server.ts';
import { protocols } from '../model-servers/protocols.ts';
import type { Said } from '../model-servers/wire-protocol.ts';
import { threeStepModel } from '../three-step-model.ts';

/** Kill switches, limits and the count of troubles, on a simulated ConnectWise judged by its journal. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let clientId = '';
beforeAll(async () => {
  desk = await createConnectedRoom();
  const client = await inMsp((tx) => clientOfCompany(tx, desk.connection.id, desk.companyId));
  clientId = client?.id ?? '';
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const { id } of await inMsp(listSwitches)) await release(desk.room, id, by);
  const shipped = { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null };
  await inMsp((tx) => savePolicies(tx, { limits: shipped, tools: {} }, 'test'));
  await inMsp((tx) => changeAgent(tx, clientId, { mode: 'live' }));
});

const by = { id: 'test', name: 'Priya' };
type Work = Parameters<typeof desk.test.database.transaction>[1];
const inMsp = <T>(work: (tx: Parameters<Work>[0]) => Promise<T>) =>
  desk.test.database.transaction('msp', work);
const UPDATE = 'connectwise_psa:cw-update-ticket';
const NOTE = 'connectwise_psa:cw-add-ticket-note';
const roomOf = (steps: ModelStep[]): IntakeRoom => {
  const model = scriptedModel(steps);
  return { ...desk.room, modelFor: () => model };
};
const [wire] = protocols;
const end: ModelStep = { words: '', calls: [], end: 'done' };

async function raise() {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  return id;
}

async function seen(ticketId: number) {
  const { internal, customerVisible, changes } = effectsOn(
    await desk.sim.journal(),
    ticketId,
    desk.member,
  );
  return {
    internal: internal.map(({ effect }) => effect?.text ?? ''),
    customerVisible: customerVisible.length,
    changes: changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field),
    all: internal.length + customerVisible.length + changes.length,
  };
}

const note = (ticketId: number, text: string, internalFlag = false) => ({
  id: text,
  tool: NOTE,
  args: { ticketId, text, internalFlag },
});
const set = (ticketId: number, path: string, value: string) => ({
  id: `${path} ${value}`,
  tool: UPDATE,
  args: { ticketId, operations: [{ op: 'replace', path, value }] },
});

/** The room, with something done right before the `n`-th write leaves. */
function meddling(n: number, room: IntakeRoom, what: () => Promise<unknown>): IntakeRoom {
  let writes = 0;
  const meddle = ({ api, ...psa }: Psa): Psa => {
    const when = async () => {
      writes += 1;
      if (writes === n) await what();
    };
    return {
      ...psa,
      api: {
        ...api,
        addNote: async (...args) => {
          await when();
          return api.addNote(...args);
        },
        updateTicket: async (...args) => {
          await when();
          return api.updateTicket(...args);
        },
      },
    };
  };
  return { ...room, psa: { ...room.psa, current: async () => meddle(await room.psa.current()) } };
}

describe('a kill switch', () => {
  it.each(['installation', 'client'] as const)(
    'for the %s holds a new run, which goes on when it is released',
    async (scope) => {
      const thrown = await kill(desk.room, { scope, subject: clientId, reason: 'odd' }, by);
      const id = await raise();
      const room = roomOf([{ words: 'Hello.', calls: [], end: 'done' }]);
      expect(await desk.work(room, id)).toMatchObject({ status: 'queued', turn: 0 });
      expect((await seen(id)).all).toBe(0);
      await release(desk.room, thrown?.id ?? '', by);
      expect((await desk.work(room, id))?.status).toBe('done');
      expect((await seen(id)).internal).toHaveLength(1);
    },
  );

  it('of another client holds nothing here', async () => {
    const other = await inMsp(async (tx) => {
      const { listClients } = await import('../../src/clients/index.ts');
      return (await listClients(tx, { limit: 9 })).find(({ id }) => id !== clientId)?.id ?? '';
    });
    await kill(desk.room, { scope: 'client', subject: other, reason: 'odd' }, by);
    const id = await raise();
    expect((await desk.work(roomOf([end]), id))?.status).toBe('done');
  });

  it.each([1, 2, 3])(
    'thrown right before write %i leaves stops that one and all that follow',
    async (n) => {
      const id = await raise();
      const calls = [note(id, 'One'), note(id, 'Two')];
      const room = roomOf([{ words: 'Words.', calls, end: 'wait' }, end, end]);
      let thrown = '';
      const meddled = meddling(n, room, async () => {
        const at = { scope: 'installation', subject: '', reason: 'odd' } as const;
        thrown = (await kill(desk.room, at, by))?.id ?? '';
      });
      await desk.work(meddled, id);
      expect((await seen(id)).all).toBe(n - 1);
      await release(desk.room, thrown, by);
      expect((await desk.work(room, id))?.status).toBe('done');
      expect(await seen(id)).toMatchObject({ all: 3, customerVisible: 2 });
    },
  );

  it('for a run stops what has not left, and there is nothing to release', async () => {
    const id = await raise();
    const room = roomOf([{ words: 'Words.', calls: [note(id, 'One')], end: 'wait' }]);
    const meddled = meddling(2, room, async () =>
      kill(
        desk.room,
        { scope: 'run', subject: (await desk.runOn(id))?.id ?? '', reason: 'odd' },
        by,
      ),
    );
    expect((await desk.work(meddled, id))?.status).toBe('stopped');
    expect(await seen(id)).toMatchObject({ all: 1, customerVisible: 0 });
    expect(await inMsp(listSwitches)).toEqual([]);
  });

  it('for a tool denies it at the gate, also when it was approved', async () => {
    const id = await raise();
    const room: IntakeRoom = { ...desk.room, modelFor: () => threeStepModel() };
    expect((await desk.work(room, id))?.status).toBe('awaiting-approval');
    await kill(desk.room, { scope: 'tool', subject: UPDATE, reason: 'odd' }, by);
    await desk.sim.writeNote(id, 'Yes, go ahead.');
    await desk.work(room, id);
    const { changes, internal } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.at(-1)).toContain('Priya threw the kill switch: odd');
  });

  it.each(['installation', 'client', 'tool', 'run'] as const)(
    'for the %s lands while the model hangs, and nothing of its late answer leaves',
    async (scope) => {
      const asked = Promise.withResolvers<void>();
      const answer = Promise.withResolvers<Said>();
      const server = await startLoopbackServer(async () => {
        asked.resolve();
        return wire!.whole(server.seen.length === 1 ? await answer.promise : { text: 'I see.' });
      });
      const reach: ModelReach = {
        provider: 'openai-compatible',
        model: 'slow-model',
        apiKey: 'k',
        baseUrl: `${server.url}/v1`,
        resource: null,
        allowPrivateNetwork: true,
        protocol: null,
        streaming: false,
      };
      const save = (settings: ModelSettings | null) =>
        inMsp((tx) => saveModelSettings(tx, desk.room.masterKey, settings));
      await save({ ...reach, noFallback: true, fallbacks: [] });
      const room = {
        ...desk.room,
        modelFor: configuredModels(desk.test.database, desk.room.masterKey),
      };
      const id = await raise();
      const working = desk.work(room, id);
      await asked.promise;
      const subjects = { installation: '', client: clientId, tool: NOTE, run: '' };
      const subject = scope === 'run' ? ((await desk.runOn(id))?.id ?? '') : subjects[scope];
      // The model has not answered, and will not before this has.
      await kill(desk.room, { scope, subject, reason: 'odd' }, by);
      const args = JSON.stringify({ ticketId: id, text: 'Late.', internalFlag: false });
      answer.resolve({ calls: [{ id: 'a', name: NOTE.replace(':', '__'), args }] });
      const run = await working;
      await server.close();
      await save(null);
      expect(await seen(id)).toMatchObject({ customerVisible: 0, changes: [] });
      if (scope === 'tool') return;
      expect((await seen(id)).all).toBe(0);
      expect(run?.status).toBe(scope === 'run' ? 'stopped' : 'working');
      // Once the run is held, no prompt leaves either.
      expect(server.seen).toHaveLength(1);
    },
  );

  it('thrown right before a prompt leaves keeps it here, and the run goes on when it is released', async () => {
    const sent: string[] = [];
    let thrown: ReturnType<typeof kill> | undefined;
    const model: Model = {
      name: 'model outside',
      async next(_turn, witness) {
        const at = { scope: 'client', subject: clientId, reason: 'odd' } as const;
        thrown ??= kill(desk.room, at, by);
        await thrown;
        await witness?.sending({
          provider: 'p',
          model: 'm',
          prompt: { instructions: '', messages: [], tools: [] },
          redacted: {},
        });
        sent.push('a prompt');
        return end;
      },
    };
    const room = { ...desk.room, modelFor: () => model };
    const id = await raise();
    expect((await desk.work(room, id))?.status).toBe('working');
    expect(sent).toEqual([]);
    await release(desk.room, (await thrown!)?.id ?? '', by);
    expect((await desk.work(room, id))?.status).toBe('done');
    expect(sent).toHaveLength(1);
  });

  it('refuses a tool, client or run that does not exist', async () => {
    for (const scope of ['tool', 'client', 'run'] as const)
      await expect(kill(desk.room, { scope, subject: 'no', reason: 'x' }, by)).rejects.toThrow();
  });
});

describe('limits', () => {
  it('of customer notes hold within one step, and the agent is told', async () => {
    const used = (await inMsp((tx) => tx.select().from(outboxWrite))).filter(
      (write) => write.kind === 'customer-note',
    ).length;
    const limits = { changesPerHour: null, customerNotesPerHour: used + 2, troublesInARow: null };
    await inMsp((tx) => savePolicies(tx, { limits }, 'test'));
    const id = await raise();
    const calls = ['One', 'Two', 'Three', 'Four'].map((text) => note(id, text));
    await desk.work(roomOf([{ words: '', calls, end: 'wait' }, end]), id);
    expect((await seen(id)).customerVisible).toBe(2);
  });

  it('hold for runs that pass the gate at the same time', async () => {
    const used = (await inMsp((tx) => tx.select().from(outboxWrite))).filter(
      (write) => write.kind === 'customer-note',
    ).length;
    const limits = { changesPerHour: null, customerNotesPerHour: used + 2, troublesInARow: null };
    await inMsp((tx) => savePolicies(tx, { limits }, 'test'));
    const atOnce = 5;
    // The agent's words leave after the gate and before the calls: there each waits for the others.
    const gated = Promise.withResolvers<void>();
    let waiting = 0;
    const rooms = Array.from({ length: atOnce }, () => {
      const room = roomOf([
        { words: 'Words.', calls: [note(0, 'To the customer.')], end: 'wait' },
        end,
      ]);
      return meddling(1, room, () => {
        waiting += 1;
        if (waiting === atOnce) gated.resolve();
        return gated.promise;
      });
    });
    const ids = await Promise.all(
      rooms.map(async (room) => {
        const id = await raise();
        const { next } = room.modelFor(clientId);
        const model = {
          name: 'scripted model',
          next: async (...turn: Parameters<typeof next>) => {
            const step = await next(...turn);
            return { ...step, calls: step.calls.map((call) => note(id, call.id)) };
          },
        };
        await desk.work({ ...room, modelFor: () => model }, id);
        return id;
      }),
    );
    const notes = await Promise.all(ids.map(async (id) => (await seen(id)).customerVisible));
    expect(notes.toSorted()).toEqual([0, 0, 0, 1, 1]);
    const told = await Promise.all(
      ids.map(async (id) =>
        inMsp(async (tx) => timelineOf(tx, (await runOfTicket(tx, desk.connection.id, id))!.id)),
      ),
    );
    const full = told.flat().filter(({ title }) => title.includes('The limit of'));
    expect(full).toHaveLength(3);
  });

  it('of troubles put the agent into plan mode and tell the technicians, once', async () => {
    const limits = { changesPerHour: null, customerNotesPerHour: null, troublesInARow: 3 };
    await inMsp((tx) => savePolicies(tx, { limits }, 'test'));
    const id = await raise();
    const bad = (n: number) => set(id + n, 'status', 'Closed');
    const room = roomOf([
      { words: '', calls: [bad(1), bad(2), note(id, 'A good one.', true)], end: 'wait' },
      { words: '', calls: [bad(3), bad(4)], end: 'wait' },
      { words: '', calls: [bad(5), set(id, 'priority', 'Priority 1 - Critical')], end: 'wait' },
    ]);
    expect(await desk.work(room, id)).toMatchObject({ status: 'handed-over', turn: 3 });
    const client = await inMsp((tx) => clientOfCompany(tx, desk.connection.id, desk.companyId));
    expect(client).toMatchObject({ mode: 'plan', troubles: 0 });
    const { internal } = await seen(id);
    expect(internal.filter((text) => text.includes('STOPPED ITSELF'))).toHaveLength(1);
  });
});

it('keeps what a changed field was before', async () => {
  await inMsp((tx) => savePolicies(tx, { tools: { [UPDATE]: 'auto' } }, 'test'));
  const id = await raise();
  const calls = [set(id, 'status', 'Assigned')];
  await desk.work(roomOf([{ words: '', calls, end: 'wait' }, end]), id);
  const run = await desk.runOn(id);
  const [write] = await inMsp((tx) =>
    tx
      .select()
      .from(outboxWrite)
      .where(and(eq(outboxWrite.runId, run?.id ?? ''), eq(outboxWrite.kind, 'ticket-change'))),
  );
  expect(write).toMatchObject({ state: 'confirmed', before: { status: 'New' } });
});
