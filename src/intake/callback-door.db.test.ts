import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpDesk, startHttpDesk } from '../../test/http-desk.ts';
import { startLoopbackServer } from '../../test/loopback-server.ts';
import { requestJson } from '../cli/demo/http-json.ts';
import { openHookToken } from '../integrations/connections/index.ts';

/** The webhook through its real door: what strangers, other tenants and ConnectWise itself may send. */
let at: HttpDesk;
let token: string;
/** A callback as the simulated ConnectWise really sent it, to replay and to bend. */
let real: { body: string; signature: string };

beforeAll(async () => {
  at = await startHttpDesk();
  await at.save();
  await at.work();
  const { connection } = await at.room.psa.current();
  token = openHookToken(at.room.masterKey, connection);
  const eavesdropper = await startLoopbackServer(({ body, headers }) => {
    real = { body, signature: String(headers['x-content-signature']) };
    return { body: {} };
  });
  const { body: state } = await requestJson<{
    callbackEntries: { id: number; url: string; type: string }[];
  }>(`${at.simulator.url}/_sim/state`);
  const entry = state.callbackEntries.find(({ type }) => type === 'ticket');
  const point = (url: string) =>
    requestJson(`${at.simulator.url}/_sim/records/callbacks/${entry?.id}`, {
      method: 'PATCH',
      body: { url },
    });
  await point(`${eavesdropper.url}/?recordId=`);
  await raise('Heard by an eavesdropper');
  await at.until(async () => real, Boolean);
  await point(entry?.url ?? '');
  await eavesdropper.close();
});
afterAll(() => at.close());

const raise = (summary: string) =>
  at.sim.raiseTicket({ companyId: 5, summary, description: 'Please look.' });
const rings = async () => {
  const { rows } = await at.db.database.pool.query(
    'select type, action, record_id, state, outcome from doorbell order by received_at, id',
  );
  return rows;
};

async function ring(
  body: string,
  { signature, to = token }: { signature?: string | undefined; to?: string } = {},
) {
  return at.desk.call('POST', `/hooks/connectwise/${to}?recordId=1&action=added`, {
    body,
    headers: { ...(signature !== undefined && { 'x-content-signature': signature }) },
  });
}
/** Signed as ConnectWise would, with a key of somebody's own. */
const forge = (body: string, key = 'a key of my own') =>
  createHmac('sha256', createHash('sha256').update(key).digest()).update(body).digest('base64');
const bent = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(real.body), ...change });

describe('refused, with nothing changed:', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  test.each<[string, number, () => Promise<Response>]>([
    ['an unknown address', 401, () => ring(real.body, { ...real, to: 'x'.repeat(43) })],
    ['no signature', 401, () => ring(real.body)],
    ['a signature of somebody', 401, () => ring(real.body, { signature: forge(real.body) })],
    ['a changed body', 401, () => ring(bent({ ID: 1 }), real)],
    [
      'a key on a host of the sender',
      401,
      () => {
        const body = bent({
          Metadata: {
            key_url: 'https://evil.example/system/callbackkey/x.rails?companyName=harborit',
          },
        });
        return ring(body, { signature: forge(body) });
      },
    ],
    [
      'the valid key of another tenant of the same cloud',
      401,
      () => {
        const url = JSON.parse(real.body).Metadata.key_url.replace('harborit', 'other');
        const body = bent({ CompanyId: 'other', Metadata: { key_url: url } });
        return ring(body, { signature: forge(body) });
      },
    ],
    ['another company’s name in the body', 401, () => ring(bent({ CompanyId: 'other' }), real)],
    ['no JSON', 401, () => ring('hello', real)],
    ['JSON of something else', 401, () => ring('[1]', real)],
    ['JSON nested 200,000 deep', 401, () => ring(deep, real)],
    ['more than a megabyte', 413, () => ring(`"${'x'.repeat(1_100_000)}"`, real)],
  ])('%s', async (_what, status, send) => {
    const before = await rings();
    const requests = (await at.sim.journal()).length;
    const started = performance.now();
    expect((await send()).status).toBe(status);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await rings()).toEqual(before);
    expect(at.waiting).toEqual([]);
    // One look at a key of our own host at most.
    expect((await at.sim.journal()).length - requests).toBeLessThanOrEqual(1);
  });

  test('a thousand forgeries ask ConnectWise for no more keys than one', async () => {
    await ring(real.body, { signature: 'bad' });
    const requests = (await at.sim.journal()).length;
    const answers = await Promise.all(
      Array.from({ length: 400 }, (_, n) => ring(bent({ ID: n + 1 }), { signature: `bad${n}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await at.sim.journal()).length).toBe(requests);
  });
});

/** A body signed with ConnectWise's own key, as only ConnectWise can. */
async function signed(body: string) {
  const { body: answer } = await requestJson<{ signing_key: string }>(
    JSON.parse(real.body).Metadata.key_url,
  );
  return ring(body, { signature: forge(body, answer.signing_key) });
}

describe('taken in:', () => {
  test('the real one, once however often it is replayed', async () => {
    const first = await ring(real.body, real);
    expect([first.status, await first.json()]).toEqual([200, { accepted: true, duplicate: false }]);
    const again = await Promise.all(Array.from({ length: 5 }, () => ring(real.body, real)));
    for (const one of again) expect(await one.json()).toEqual({ accepted: true, duplicate: true });
    expect(await rings()).toHaveLength(1);
    expect(at.waiting).toHaveLength(1);
  });

  test('one without a message id is known again by its bytes', async () => {
    const before = (await rings()).length;
    const body = bent({ MessageId: null, Action: 'updated' });
    expect(await (await signed(body)).json()).toEqual({ accepted: true, duplicate: false });
    expect(await (await signed(body)).json()).toEqual({ accepted: true, duplicate: true });
    expect(await (await signed(`${body} `)).json()).toEqual({ accepted: true, duplicate: false });
    expect(await rings()).toHaveLength(before + 2);
  });

  test('the first good one pins the product instance', async () => {
    const { connection } = await at.room.psa.current();
    expect(connection.settings.productInstanceId).toBe(JSON.parse(real.body).ProductInstanceId);
    expect((await at.card()).lastEventAt).toBeDefined();
  });

  test('a burst on one ticket is stored ring by ring and answered by one look', async () => {
    await at.work();
    const { id } = await raise('A busy ticket');
    await at.until(rings, (all) => all.some((row) => row.record_id === id));
    await at.work();
    for (let n = 0; n < 6; n += 1) await at.sim.writeNote(id, `Word ${n}`);
    await at.until(rings, (all) => all.filter((row) => row.record_id === id).length === 7);
    const from = (await at.sim.journal()).at(-1)?.n;
    await at.work(['doorbell']);
    const reads = (await at.sim.journal(from)).filter(
      ({ method, path }) => method === 'GET' && path.includes(`/service/tickets/${id}?`),
    );
    const plain = (await at.sim.journal(from)).filter(({ path }) =>
      path.endsWith(`/service/tickets/${id}`),
    );
    expect(reads.length + plain.length).toBe(1);
    expect((await rings()).every(({ state }) => state === 'handled')).toBe(true);
  });
});

describe('signed by ConnectWise, and yet nothing to act on:', () => {
  test.each<[string, () => string, number]>([
    [
      'a type that nobody asked for',
      () => bent({ Type: 'agreement', MessageId: 'other-type-1' }),
      200,
    ],
    ['an action that there is not', () => bent({ Action: 'exploded' }), 400],
    ['a record without a number', () => bent({ ID: 'x' }), 400],
    [
      'another product instance',
      () => bent({ ProductInstanceId: '63ffffffffffffffffffffff' }),
      401,
    ],
    ['an entry of somebody else', () => bent({ CallbackObjectRecId: 999_999 }), 401],
    ['a key address without a company', () => bent({ Metadata: {} }), 401],
  ])('%s', async (_what, body, status) => {
    const before = await rings();
    expect((await signed(body())).status).toBe(status);
    expect(await rings()).toEqual(before);
  });
});

test('answers 429 while the database is away, and takes the event when it is back', async () => {
  const body = real.body;
  const { transaction } = at.room.database;
  at.room.database.transaction = async () => {
    throw new Error('the database is away');
  };
  try {
    const refused = await ring(body, real);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2');
  } finally {
    at.room.database.transaction = transaction;
  }
  expect((await ring(body, real)).status).toBe(200);
});

test('answers 429 beyond what it can keep, and keeps what it acknowledged', async () => {
  const { transaction } = at.room.database;
  const gate = Promise.withResolvers<void>();
  await ring(real.body, real);
  at.room.database.transaction = async (scope, work) => {
    await gate.promise;
    return transaction(scope, work);
  };
  try {
    const answers = Array.from({ length: 520 }, () => ring(real.body, real));
    const early = await Promise.race(answers.slice(500));
    expect(early.status).toBe(429);
    gate.resolve();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(400);
  } finally {
    at.room.database.transaction = transaction;
  }
});

test('refuses what is signed well but is not ours: an entry that we did not register', async () => {
  const { connection } = await at.room.psa.current();
  const ids = connection.settings.callbackIds;
  const set = (value: unknown) =>
    at.db.database.pool.query(
      `update connection set settings = settings || jsonb_build_object('callbackIds', $1::jsonb)`,
      [JSON.stringify(value)],
    );
  await set([999]);
  await at.until(
    async () => (await ring(real.body, real)).status,
    (status) => status === 401,
  );
  const before = await rings();
  expect((await ring(real.body, real)).status).toBe(401);
  expect(await rings()).toEqual(before);
  await set(ids);
});
