import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RIGHTS, type ConnectDesk, startConnectDesk } from '../../../test/connect-desk.ts';
import { cutAt } from '../../../test/cut-at.ts';
import { connect, reconcile, resumeStalledConnect, tendCallbacks } from '../index.ts';

/** A connection from its first save to its end, through the real door; failures have a file of their own. */
let desk: ConnectDesk;
let at: ConnectDesk['at'];
beforeAll(async () => {
  desk = await startConnectDesk();
  at = desk.at;
});
afterAll(() => at.close());
afterEach(() => at.sim.clearFaults());

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
    const entries = await desk.callbacks();
    await at.save({ ...(await desk.keyWith(ALL_RIGHTS)), agentMode: undefined });
    await at.save();
    await at.work();
    expect((await at.card()).state).toBe('connected');
    expect((await at.json('GET', '/api/clients')).body).toEqual(before.body);
    expect(await desk.callbacks()).toEqual(entries);
  });

  test('is no other MSP’s by a typing mistake', async () => {
    const { status, body } = await at.save({ companyId: 'another' });
    expect(status).toBe(409);
    expect(body.errors[0]).toMatchObject({ field: 'companyId' });
    expect((await at.card()).state).toBe('connected');
  });

  test('goes on where it was killed, after whichever of its steps, as if nothing had been', async () => {
    const clients = async () => (await at.json('GET', '/api/clients')).body.items.length;
    const expected = await clients();
    const { pool } = at.db.database;
    let places = 0;
    for (let died = true; died; ) {
      await at.db.database.transaction('msp', async (tx) => {
        for (const table of ['past_ticket', 'client', 'connection'])
          await tx.execute(`delete from ${table}`);
      });
      await at.save();
      const job = at.waiting.find((one) => one.queue === 'connect');
      if (job?.queue !== 'connect') throw new Error('no job');
      const cut = cutAt(places + 1, at.room);
      // A process that stops dead holds no lock.
      const database = { ...cut.room.database, pool: unlocked() as unknown as typeof pool };
      const whole = connect({ ...cut.room, database }, job.job).then(() => 'whole' as const);
      died = (await Promise.race([cut.died, whole])) === 'died';
      if (died) places += 1;
      await pool.query("update connection set updated_at = now() - interval '1 minute'");
      await resumeStalledConnect(at.room);
      await at.work(['connect']);
      const card = await at.card();
      expect(card, `after step ${places}: ${card.detail}`).toMatchObject({ state: 'connected' });
      expect(await desk.callbacks()).toHaveLength(3);
      expect(await clients()).toBe(expected);
    }
    expect(places).toBeGreaterThan(15);
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

describe('a standing connection that ConnectWise refuses', () => {
  test.each<[string, () => Promise<unknown>, string, string, string[]]>([
    [
      'its keys were revoked',
      () => at.sim.fault({ match: { path: 'apis/3.0' }, fault: 'status', status: 401 }),
      'bad-credentials',
      'refused the API keys',
      ['publicKey', 'privateKey'],
    ],
    [
      'a right was taken away',
      () => at.sim.fault({ match: { path: '/company/companies' }, fault: 'status', status: 403 }),
      'missing-right',
      'Company Maintenance: Inquire All',
      [],
    ],
  ])(
    'says so on its card, and comes back by itself: %s',
    async (_why, refuse, reason, says, fields) => {
      const before = await at.card();
      await refuse();
      await reconcile(at.room);
      const refused = await at.card();
      expect(refused).toMatchObject({ state: 'failed', progress: { failed: reason } });
      expect(refused.detail).toContain(says);
      expect(refused.progress.fields.map(({ field }: { field: string }) => field)).toEqual(fields);
      await reconcile(at.room);
      expect(await at.card()).toMatchObject({ state: 'failed', detail: refused.detail });
      await at.sim.clearFaults();
      await reconcile(at.room);
      expect(await at.card()).toMatchObject({ state: 'connected', detail: before.detail });
    },
  );

  test('is no failure while ConnectWise is merely away', async () => {
    await at.sim.fault({ match: { path: 'apis/3.0' }, fault: 'status', status: 503 });
    await expect(reconcile(at.room)).rejects.toThrow('ConnectWise failed');
    expect((await at.card()).state).toBe('connected');
  });
});

describe('callbacks in ConnectWise', () => {
  test('are adopted, revived, replaced, and strays of ours removed', async () => {
    const [first, second] = await desk.callbacks();
    await desk.control(`/records/callbacks/${first?.id}`, { inactiveFlag: true }, 'PATCH');
    const elsewhere = second?.url.replace(at.server.url, 'http://127.0.0.1:9');
    await desk.control(`/records/callbacks/${second?.id}`, { url: elsewhere }, 'PATCH');
    const stray = { type: 'ticket', level: 'owner', objectId: 1, inactiveFlag: false };
    await desk.control('/records/callbacks', {
      ...stray,
      url: `${at.server.url}/hooks/connectwise/an-old-secret?recordId=`,
    });
    await desk.control('/records/callbacks', { ...stray, url: 'https://other.example/hook?id=' });
    await tendCallbacks(at.room);
    const entries = await desk.callbacks();
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
    expect((await desk.callbacks()).map(({ url }) => url)).toEqual([
      'https://other.example/hook?id=',
    ]);
    at.room.publicUrl = publicUrl;
    await tendCallbacks(at.room);
    const back = await at.card();
    expect(back.state).toBe('connected');
    expect(back.detail).not.toContain('polling');
    expect(back.detail).toContain('2 customers');
    expect(await desk.callbacks()).toHaveLength(4);
  });

  test('that do not arrive: polls and says that the public address cannot be reached', async () => {
    const tend = async () => {
      await tendCallbacks(at.room);
      return at.card();
    };
    const ago = (what: string, minutes: number) =>
      at.db.database.pool.query(`update ${what} = now() - interval '${minutes} minutes'`);
    await at.sim.callbacks({ drop: 1 });
    await ago('connection set last_event_at = null, connected_at', 60);
    for (let n = 0; n < 3; n += 1)
      await at.sim.raiseTicket({ companyId: 5, summary: `Unheard ${n}`, description: 'Hello?' });
    await reconcile(at.room);
    expect((await tend()).state).toBe('connected');
    await ago('doorbell set received_at', 6);
    const silent = await tend();
    expect(silent.state).toBe('connected-polling');
    expect(silent.detail).toContain(`does not reach ${at.server.url}: 3 tickets changed`);
    expect(silent.detail).toContain('MUSTER_PUBLIC_URL');
    await at.sim.callbacks({ drop: 0 });
    await at.sim.raiseTicket({ companyId: 5, summary: 'Heard', description: 'Hello.' });
    await at.until(at.card, ({ lastEventAt }) => lastEventAt !== undefined);
    expect((await tend()).state).toBe('connected');
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
    expect((await desk.callbacks()).map(({ url }) => url)).toEqual([
      'https://other.example/hook?id=',
    ]);
    await at.save();
    await at.work();
    expect((await at.card()).state).toBe('connected');
    expect((await at.json('GET', '/api/clients')).body).toEqual(before.body);
    expect(await desk.callbacks()).toHaveLength(4);
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

test('boards are shown for typed keys before anything is saved, and wrong keys named at their field', async () => {
  const path = '/api/integrations/connectwise/boards';
  const typed = { ...at.simulator, allowPrivateNetwork: true };
  const before = await at.card();
  const wrong = await at.json('POST', path, { ...typed, companyId: 'nobody' });
  expect(wrong.status).toBe(400);
  expect(wrong.body.errors[0].field).toBe('companyId');
  const { body } = await at.json('POST', path, typed);
  expect(body.items).toEqual((await at.json('GET', path)).body.items);
  expect(await at.card()).toEqual(before);
});

test('a look at the connection tells its rights, callbacks and what is left of the requests', async () => {
  const { body } = await at.json('GET', '/api/integrations/connectwise/health');
  expect(body.reachable).toBe(true);
  expect(body.rights.map(({ state }: { state: string }) => state)).toContain('present');
  expect(body.callbacks).toHaveLength(3);
  expect(body.requestBudget.requestsPerMinute).toBeGreaterThan(0);
});

/** A pool whose locks are always free: what a killed process leaves. */
function unlocked() {
  const query = async () => ({ rows: [{ done: true }] });
  return { connect: async () => ({ query, release: () => {} }) };
}
