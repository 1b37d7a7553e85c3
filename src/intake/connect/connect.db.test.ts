import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type HttpDesk, startHttpDesk } from '../../../test/http-desk.ts';
import { loopbackCertificate } from '../../../test/loopback-certificate.ts';
import {
  type Reply,
  type SeenRequest,
  startLoopbackServer,
} from '../../../test/loopback-server.ts';
import { requestJson } from '../../cli/demo/http-json.ts';
import { connect, resumeStalledConnect, tendCallbacks } from '../index.ts';

/** Connecting through the real door: the form is sent over HTTP, and what is judged is the card that a person reads. */
let at: HttpDesk;
beforeAll(async () => {
  at = await startHttpDesk();
});
afterAll(() => at.close());
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await at.sim.clearFaults();
  for (const one of closing.splice(0)) await one.close();
});

const control = (path: string, body: unknown, method = 'POST') =>
  requestJson<Record<string, string>>(`${at.simulator.url}/_sim${path}`, { method, body });
const callbacks = async () => {
  const { body } = await requestJson<{ callbackEntries: Entry[] }>(
    `${at.simulator.url}/_sim/state`,
  );
  return body.callbackEntries;
};
interface Entry {
  id: number;
  url: string;
  type: string;
  inactiveFlag: boolean;
}

/** A server that is not the simulator; answers the address to type. */
async function somebody(handler: (request: SeenRequest) => Reply, tls?: Tls): Promise<string> {
  const server = await startLoopbackServer(handler, tls);
  closing.push(server);
  return server.url;
}
type Tls = { key: string; cert: string };

async function keyWith(rights: string[]) {
  const { body } = await control('/keys', { rights });
  const { publicKey, privateKey, clientId } = body;
  return { publicKey, privateKey, clientId };
}
const ALL = [
  'company-maintenance',
  'contacts',
  'configurations',
  'service-tickets',
  'close-service-tickets',
  'member-maintenance',
  'table-setup',
  'callbacks',
];
const without = (right: string) => keyWith(ALL.filter((one) => one !== right));

describe('what can be told at once is refused with its field:', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no address', { url: 'not a host' }, 'url', ''],
    ['an address with a password in it', { url: 'https://a:b@na.myconnectwise.net' }, 'url', ''],
    ['a private address without the switch', { allowPrivateNetwork: false }, 'url', ''],
    ['no company', { companyId: ' ' }, 'companyId', ''],
    ['no client ID anywhere', { clientId: '' }, 'clientId', 'developer.connectwise.com'],
  ])('%s', async (_what, form, field, says) => {
    const { status, body } = await at.save(form);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(body.errors[0].message + body.detail).toContain(says);
  });
});

describe('what ConnectWise tells is on the card, with the fix and the field:', () => {
  test.each<[string, () => Promise<Record<string, unknown>>, string, string, string[]]>([
    [
      'the metadata address',
      async () => ({ url: 'http://169.254.169.254' }),
      'address-refused',
      'never connected to. Enter the address that people open',
      ['url'],
    ],
    [
      'no such host',
      async () => ({ url: 'na.myconnectwise.invalid' }),
      'host-not-found',
      'typing mistake',
      ['url'],
    ],
    [
      'nobody there',
      async () => {
        const gone = await startLoopbackServer(() => ({}));
        await gone.close();
        return { url: gone.url };
      },
      'unreachable',
      'firewall',
      ['url'],
    ],
    [
      'a certificate of its own authority',
      async () => ({ url: await somebody(() => ({}), await loopbackCertificate()) }),
      'tls',
      'give its certificate (CA)',
      ['url'],
    ],
    [
      'https where http is spoken',
      async () => ({ url: at.simulator.url.replace('http:', 'https:') }),
      'tls',
      'http://',
      ['url'],
    ],
    [
      'some other site',
      async () => ({ url: await somebody(() => ({ body: '<html>hello</html>' })) }),
      'not-connectwise',
      'not a ConnectWise Manage site',
      ['url'],
    ],
    [
      'a site that redirects',
      async () => ({
        url: await somebody(() => ({ status: 302, headers: { location: at.simulator.url } })),
      }),
      'not-connectwise',
      'not a ConnectWise Manage site',
      ['url'],
    ],
    [
      'an unknown company',
      async () => ({ companyId: 'nobody' }),
      'unknown-company',
      'no company "nobody"',
      ['companyId'],
    ],
    [
      'a wrong codebase',
      async () => ({
        url: await somebody(({ path }) =>
          path.startsWith('/login/')
            ? { body: { CompanyName: 'x', Codebase: 'v2026_2/', CompanyID: 'harborit' } }
            : { status: 400, body: 'Cannot route. Codebase/company is invalid' },
        ),
      }),
      'wrong-codebase',
      'its API is not at this address',
      ['url', 'companyId'],
    ],
    [
      'wrong keys',
      async () => ({ privateKey: 'wrong' }),
      'bad-credentials',
      'refused the API keys',
      ['publicKey', 'privateKey'],
    ],
    [
      'a refused client ID',
      async () => ({ clientId: 'wrong' }),
      'client-id',
      'refused the client ID',
      ['clientId'],
    ],
    [
      'no right to companies',
      () => without('company-maintenance'),
      'missing-right',
      'Company Maintenance: Inquire All',
      [],
    ],
    [
      'no right to contacts',
      () => without('contacts'),
      'missing-right',
      'Contacts: Inquire All',
      [],
    ],
    [
      'no right to tickets',
      () => without('service-tickets'),
      'missing-right',
      'Service Tickets: Inquire All',
      [],
    ],
    [
      'no right to members',
      () => without('member-maintenance'),
      'missing-right',
      'Member Maintenance: Inquire All',
      [],
    ],
    [
      'no right to set-up tables',
      () => without('table-setup'),
      'missing-right',
      'Table Setup: Inquire All',
      [],
    ],
    [
      'throttled',
      async () => {
        await at.sim.fault({ match: { path: '/system/info' }, fault: 'status', status: 429 });
        return {};
      },
      'throttled',
      'fewer requests',
      [],
    ],
    [
      'a gateway without its server',
      async () => {
        await at.sim.fault({ match: { path: '/login/' }, fault: 'status', status: 502 });
        return {};
      },
      'unavailable',
      'Try again',
      [],
    ],
  ])('%s', async (_what, form, reason, says, fields) => {
    const typed = await form();
    expect((await at.save(typed)).status).toBe(202);
    await at.work();
    const card = await at.card();
    expect(card).toMatchObject({ state: 'failed', progress: { failed: reason } });
    expect(card.detail).toContain(says);
    expect(card.progress.fields.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(JSON.stringify(card)).not.toContain(at.simulator.privateKey);
    expect(await callbacks()).toEqual([]);
  });
});

describe('a connection', () => {
  test('is connected, counts each kind, and tells what its callbacks are', async () => {
    await at.save();
    await at.work();
    const card = await at.card();
    expect(card.state).toBe('connected');
    expect(card.detail).toContain('5 clients, each with its agent: 2 customers');
    expect(card.detail).toContain('with the agent off: 1 vendor, your own company, 1 catch-all.');
    expect(card.progress).toMatchObject({
      clients: { customer: 2, vendor: 1, own: 1, 'catch-all': 1 },
      callbacks: { created: 3, removed: 0 },
    });
    const { body } = await at.json('GET', '/api/clients');
    const off = body.items.filter(({ mode }: { mode: string }) => mode === 'off');
    expect(off.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'catch-all',
      'own',
      'vendor',
    ]);
  });

  test('saved again doubles no client and no callback, and changing keys keeps everything', async () => {
    const before = await at.json('GET', '/api/clients');
    const entries = await callbacks();
    await at.save({ ...(await keyWith(ALL)), agentMode: undefined });
    await at.save();
    await at.work();
    expect((await at.card()).state).toBe('connected');
    expect((await at.json('GET', '/api/clients')).body).toEqual(before.body);
    expect(await callbacks()).toEqual(entries);
  });

  test('is no other MSP’s by a typing mistake', async () => {
    const { status, body } = await at.save({ companyId: 'another' });
    expect(status).toBe(409);
    expect(body.errors[0]).toMatchObject({ field: 'companyId' });
    expect((await at.card()).state).toBe('connected');
  });

  test('goes on where it was killed, at any request', async () => {
    await at.save();
    const [job] = at.waiting.filter((one) => one.queue === 'connect');
    if (job?.queue !== 'connect') throw new Error('no job');
    const dead = new Promise<never>(() => {});
    for (let survives = 1; survives < 8; survives += 2) {
      let calls = 0;
      // A process that stops dead holds no lock and says nothing more.
      const { database } = at.room;
      const transaction: typeof database.transaction = (...args) => {
        calls += 1;
        return calls > survives ? dead : database.transaction(...args);
      };
      const pool = unlocked() as unknown as typeof database.pool;
      void connect({ ...at.room, database: { ...database, pool, transaction } }, job.job);
      await at.until(
        async () => calls,
        (n) => n > survives,
      );
    }
    await at.db.database.transaction('msp', async (tx) => {
      await tx.execute("update connection set updated_at = now() - interval '1 minute'");
    });
    await resumeStalledConnect(at.room);
    await at.work();
    expect((await at.card()).state).toBe('connected');
    expect(await callbacks()).toHaveLength(3);
  });

  test('goes on by itself after ConnectWise was away during the import', async () => {
    await at.save();
    await at.sim.fault({
      match: { path: '/company/companies\\?.*deletedFlag' },
      fault: 'status',
      status: 400,
      times: 1,
    });
    await at.work(['connect'], 1);
    expect(await at.card()).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('Save again'),
    });
    await at.save();
    await at.sim.fault({ match: { path: 'deletedFlag' }, fault: 'reset', times: 5 });
    await at.work(['connect'], 1);
    expect((await at.card()).detail).toMatch(/It goes on in \d+ s by itself/);
    await at.work();
    expect((await at.card()).state).toBe('connected');
  });
});

describe('callbacks in ConnectWise', () => {
  test('are adopted, revived, replaced, and strays of ours removed', async () => {
    const [first, second] = await callbacks();
    await control(`/records/callbacks/${first?.id}`, { inactiveFlag: true }, 'PATCH');
    const elsewhere = second?.url.replace(at.server.url, 'http://127.0.0.1:9');
    await control(`/records/callbacks/${second?.id}`, { url: elsewhere }, 'PATCH');
    const stray = { type: 'ticket', level: 'owner', objectId: 1, inactiveFlag: false };
    await control('/records/callbacks', {
      ...stray,
      url: `${at.server.url}/hooks/connectwise/an-old-secret?recordId=`,
    });
    await control('/records/callbacks', { ...stray, url: 'https://other.example/hook?id=' });
    await tendCallbacks(at.room);
    const entries = await callbacks();
    expect(entries.filter(({ url }) => url.startsWith(at.server.url))).toHaveLength(3);
    expect(entries.filter(({ inactiveFlag }) => inactiveFlag)).toEqual([]);
    expect(entries.map(({ url }) => url)).toContain('https://other.example/hook?id=');
    expect(entries).toHaveLength(4);
    expect((await at.card()).progress.callbacks).toEqual({
      kept: 1,
      created: 1,
      revived: 1,
      removed: 2,
    });
  });

  test('cannot be without a public address: then it polls and names the setting; and back', async () => {
    const { publicUrl } = at.room;
    at.room.publicUrl = undefined;
    await tendCallbacks(at.room);
    const polling = await at.card();
    expect(polling.state).toBe('connected-polling');
    expect(polling.detail).toContain('MUSTER_PUBLIC_URL is not set');
    expect((await callbacks()).map(({ url }) => url)).toEqual(['https://other.example/hook?id=']);
    at.room.publicUrl = publicUrl;
    await tendCallbacks(at.room);
    const back = await at.card();
    expect(back.state).toBe('connected');
    expect(back.detail).not.toContain('polling');
    expect(back.detail).toContain('2 customers');
    expect(await callbacks()).toHaveLength(4);
  });

  test('that may not be registered: polls and names the right', async () => {
    await at.sim.fault({ match: { path: '/system/callbacks' }, fault: 'status', status: 403 });
    await tendCallbacks(at.room);
    const card = await at.card();
    expect(card.state).toBe('connected-polling');
    expect(card.detail).toContain('Manage Hosted API');
    await at.sim.clearFaults();
    await tendCallbacks(at.room);
    expect((await at.card()).state).toBe('connected');
  });

  test('go with a disconnect, which says what stays; reconnecting works', async () => {
    const before = await at.json('GET', '/api/clients');
    const { body } = await at.json('DELETE', '/api/integrations/connectwise');
    expect(body.state).toBe('not-connected');
    expect(body.detail).toContain('3 callbacks were removed');
    expect(body.detail).toContain('Clients, runs');
    expect((await at.card()).detail).toBe(body.detail);
    expect((await callbacks()).map(({ url }) => url)).toEqual(['https://other.example/hook?id=']);
    await at.save();
    await at.work();
    expect((await at.card()).state).toBe('connected');
    expect((await at.json('GET', '/api/clients')).body).toEqual(before.body);
    expect(await callbacks()).toHaveLength(4);
  });
});

test('boards are offered; those that machines fill and projects are off until somebody chooses', async () => {
  const { body } = await at.json('GET', '/api/integrations/connectwise/boards');
  const on = (boards: { name: string; on: boolean }[]) =>
    Object.fromEntries(boards.map((board) => [board.name, board.on]));
  expect(Object.values(on(body.items))).toContain(true);
  expect(on(body.items)).toMatchObject({ 'Help Desk': true, Monitoring: false });
  const project = body.items.find(({ kind }: { kind: string }) => kind === 'project');
  expect(project.on).toBe(false);
  const put = (boards: unknown) =>
    at.json('PUT', '/api/integrations/connectwise/boards', { boards });
  const monitoring = body.items.find(({ name }: { name: string }) => name === 'Monitoring');
  expect(on((await put([monitoring.id])).body.items)).toMatchObject({
    'Help Desk': false,
    Monitoring: true,
  });
  expect((await put([project.id])).status).toBe(400);
  expect((await put([99_999])).body.errors[0].field).toBe('boards');
  expect(on((await put(null)).body.items)).toMatchObject({ Monitoring: false });
});

/** A pool whose locks are always free: what a killed process leaves. */
function unlocked() {
  const query = async () => ({ rows: [{ mine: true }] });
  return { connect: async () => ({ query, release: () => {} }) };
}
