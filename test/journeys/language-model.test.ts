import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { changeAgent, clientOfCompany } from '../../src/clients/index.ts';
import type { Tx } from '../../src/db/index.ts';
import { lookIntoTicket } from '../../src/intake/index.ts';
import {
  configuredModels,
  ledgerOf,
  type ModelReach,
  saveClientModel,
  saveModelSettings,
  saveSpendingSettings,
  spendingSettings,
  spentByRun,
} from '../../src/models/index.ts';
import { runOfTicket, timelineOf, workTurn } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { type LoopbackServer, type Reply, startLoopbackServer } from '../loopback-server.ts';
import { protocols } from '../model-servers/protocols.ts';
import { type Said, usage } from '../model-servers/wire-protocol.ts';

/** Runs that think by a language model over real HTTP, judged by the simulator's journal and the ledger. */
const NOTE = 'connectwise_psa__cw-add-ticket-note';
const SECRET = 'AKIAQ7Z3M5KX2W9RTB4N';
const MAIL = 'ann.lee@fabrikam.example';

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let clientId: string;
beforeAll(async () => {
  desk = await createConnectedRoom();
  const client = await desk.test.database.transaction('msp', (tx) =>
    clientOfCompany(tx, desk.connection.id, desk.companyId),
  );
  clientId = client?.id ?? '';
});
afterAll(() => desk.close());

const [wire] = protocols;
const servers: LoopbackServer[] = [];
beforeEach(() => asMsp((tx) => saveModelSettings(tx, desk.room.masterKey, null)));
afterEach(async () => {
  await asMsp((tx) => saveClientModel(tx, desk.room.masterKey, clientId, null));
  for (const server of servers.splice(0)) await server.close();
});

const asMsp = <T>(work: (tx: Tx) => Promise<T>) => desk.test.database.transaction('msp', work);

type Script = (body: string, n: number) => Said | Reply;

async function serve(script: Script): Promise<{ server: LoopbackServer; reach: ModelReach }> {
  const server = await startLoopbackServer(({ body }) => {
    const said = script(body, server.seen.length);
    return 'status' in said ? said : wire!.whole(said as Said);
  });
  servers.push(server);
  return {
    server,
    reach: {
      provider: 'openai-compatible',
      model: 'local-model',
      apiKey: 'k',
      baseUrl: `${server.url}/v1`,
      resource: null,
      allowPrivateNetwork: true,
      protocol: null,
      streaming: false,
    },
  };
}

async function think(script: Script, settings: { noFallback?: boolean } = {}) {
  const { server, reach } = await serve(script);
  await asMsp((tx) =>
    saveModelSettings(tx, desk.room.masterKey, {
      ...reach,
      noFallback: settings.noFallback ?? false,
      fallbacks: [],
    }),
  );
  return server;
}

async function work(description = 'Since this morning.') {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'Printer on the second floor jams',
    description,
  });
  const room = {
    ...desk.room,
    modelFor: configuredModels(desk.test.database, desk.room.masterKey),
  };
  await lookIntoTicket(room, id);
  for (let before = ''; ; ) {
    const run = await desk.test.database.transaction('msp', (tx) =>
      runOfTicket(tx, desk.connection.id, id),
    );
    if (!run) throw new Error('no run');
    const now = `${run.status} ${run.turn} ${run.failures}`;
    const ended = now === before;
    before = now;
    if (!ended) {
      await workTurn(room, { runId: run.id, clientId });
      continue;
    }
    const { ledger, timeline } = await desk.test.database.transaction('msp', async (tx) => ({
      ledger: await ledgerOf(tx, { ticketId: id }),
      timeline: await timelineOf(tx, run.id),
    }));
    const { internal, customerVisible } = effectsOn(await desk.sim.journal(), id, desk.member);
    const texts = (items: typeof internal) => items.map(({ effect }) => effect?.text ?? '');
    return {
      run,
      ledger,
      timeline,
      internal: texts(internal),
      customerVisible: texts(customerVisible),
    };
  }
}

/** The first note call whose text is what the model found in its prompt by this pattern. */
const echo =
  (pattern: RegExp): Script =>
  (body, n) => {
    if (n > 1)
      return { text: '', calls: [{ id: 'e', name: 'end_turn', args: '{"outcome":"done"}' }] };
    const found = body.match(pattern)?.[0] ?? 'nothing found';
    const ticketId = Number(body.match(/ticketId\D+(\d+)/)?.[1]);
    return {
      text: `I saw ${found}.`,
      calls: [
        {
          id: 'a',
          name: NOTE,
          args: JSON.stringify({ ticketId, text: `We write to ${found}.`, internalFlag: true }),
        },
      ],
    };
  };

describe('redaction', () => {
  const description = `It jams since this morning. I am at ${MAIL}, 555-010-4477. On its screen stands ${SECRET}.`;

  it('keeps an address from the model and puts it back before the gate', async () => {
    const server = await think(echo(/\[email-[0-9a-f]{12}\]/));
    const { internal, ledger, timeline } = await work(description);
    const sent = server.seen.map(({ body }) => body).join('\n');
    expect(sent).not.toMatch(/ann\.lee|010-4477|AKIAQ7Z3/);
    expect(internal.join('\n')).toContain(`We write to ${MAIL}.`);
    expect(internal.join('\n')).toContain(`I saw ${MAIL}.`);
    // The gate saw what was sent.
    const gate = timeline.find(({ kind }) => kind === 'gate');
    expect(JSON.stringify(gate?.data)).toContain(MAIL);
    expect(ledger[0]).toMatchObject({
      provider: 'openai-compatible',
      model: 'local-model',
      state: 'answered',
      ...usage,
      redacted: expect.objectContaining({ email: 1, secret: 1 }),
    });
    expect(timeline.filter(({ kind }) => kind === 'model')).toHaveLength(2);
  });

  it('denies a call that holds a secret’s placeholder, and no note has the secret', async () => {
    await think(echo(/\[secret-[0-9a-f]{12}\]/));
    const { internal, timeline } = await work(description);
    expect(internal.join('\n')).not.toContain(SECRET);
    expect(internal.join('\n')).not.toContain('We write to');
    const gate = timeline.find(({ kind }) => kind === 'gate');
    expect(gate?.title).toContain('denied (A placeholder stands in the arguments');
  });

  it('can be switched off for a client', async () => {
    const set = (redact: boolean) => asMsp((tx) => changeAgent(tx, clientId, { redact }));
    await set(false);
    const server = await think(echo(/x/));
    await work(description);
    await set(true);
    expect(server.seen[0]?.body).toContain(MAIL);
  });
});

describe('which model thinks', () => {
  const says =
    (text: string): Script =>
    () => ({ text });

  it('is the client’s own where it has one, then the installation’s, then the planner', async () => {
    const down: Script = () => ({ status: 401, body: { error: { message: 'no such key' } } });
    const { server: own, reach } = await serve(says('The client’s own speaks.'));
    await asMsp((tx) =>
      saveClientModel(tx, desk.room.masterKey, clientId, { ...reach, only: false }),
    );
    const shared = await think(says('The installation’s speaks.'));
    expect((await work()).internal.join()).toContain('The client’s own speaks.');
    expect(shared.seen).toHaveLength(0);
    await own.close();
    const { reach: broken } = await serve(down);
    await asMsp((tx) =>
      saveClientModel(tx, desk.room.masterKey, clientId, { ...broken, only: false }),
    );
    const { internal } = await work();
    expect(internal.join()).toContain('The installation’s speaks.');
    expect(internal.join()).toContain('no such key');
  });

  it('is this one or none where the client says so: a person gets the ticket, nothing else is asked', async () => {
    const { server, reach } = await serve(() => ({
      status: 403,
      body: { error: { message: 'not in your region' } },
    }));
    await asMsp((tx) =>
      saveClientModel(tx, desk.room.masterKey, clientId, { ...reach, only: true }),
    );
    const other = await think(says('I must not be asked.'));
    const { run, internal, ledger } = await work();
    expect(run.status).toBe('handed-over');
    expect(internal.join()).toContain('not in your region');
    expect(internal.join()).toContain('HANDED OVER');
    expect(internal.join()).not.toContain('built-in planner');
    expect(server.seen).toHaveLength(1);
    expect(other.seen).toHaveLength(0);
    expect(ledger).toMatchObject([{ state: 'failed', model: 'local-model' }]);
  });

  it('is none for a client that keeps its tickets in the house', async () => {
    const other = await think(says('I must not be asked.'));
    const { reach } = await serve(says('nor I'));
    await asMsp((tx) =>
      saveClientModel(tx, desk.room.masterKey, clientId, {
        ...reach,
        provider: 'built-in',
        only: true,
      }),
    );
    const { ledger, run } = await work();
    expect(run.status).toBe('handed-over');
    expect(ledger).toEqual([]);
    expect(other.seen).toHaveLength(0);
  });
});

describe('budgets', () => {
  const reading: Script = (_body, n) => ({
    text: '',
    calls: [{ id: `c${n}`, name: 'connectwise_psa__cw-get-board-options', args: '{}' }],
  });

  it.each([
    ['turns', 3, 3],
    ['calls', 2, 2],
    ['tokens', 290, 2],
    ['money', 0.009, 3],
  ] as const)('of %s hands over with a note once it is used up', async (limit, value, prompts) => {
    const { version: _, ...before } = await asMsp(spendingSettings);
    const price = { provider: '*', model: '*', inputPerMillion: 20, outputPerMillion: 40 };
    await asMsp((tx) =>
      saveSpendingSettings(
        tx,
        {
          ...before,
          prices: [price],
          budgets: { ...before.budgets, run: { ...before.budgets.run, [limit]: value } },
        },
        'test',
      ),
    );
    const server = await think(reading);
    const { run, internal } = await work();
    await asMsp((tx) => saveSpendingSettings(tx, before, 'test'));
    expect(run.status).toBe('handed-over');
    expect(internal.join()).toContain('The budget of this run is used up');
    expect(server.seen).toHaveLength(prompts);
    // 120 tokens at 20 and 30 at 40 for a million: 0.0036 a prompt.
    const spent = await asMsp((tx) => spentByRun(tx, run.id));
    expect(spent.costMicros).toBe(prompts * 3_600);
  });
});
