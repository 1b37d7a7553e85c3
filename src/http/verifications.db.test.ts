import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { saveProvider } from '../integrations/providers/index.ts';
import { latestVerification, openVerification } from '../verification/index.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
});
afterAll(() => db.drop());

let runs = 0;
async function waiting() {
  runs += 1;
  const runId = `run_${runs}`;
  return db.database.transaction({ client: 'cli_1' }, (tx) =>
    openVerification(tx, {
      clientId: 'cli_1',
      runId,
      ticketId: runs,
      contactId: runs,
      contactName: 'Anna Bauer',
      account: 'requester',
      category: 'mfa_reset',
      evidence: 'reset my MFA',
      requestHash: 'hash',
      reachHash: null,
      method: 'technician',
      reason: 'no identity provider is connected',
      minimum: 'A3',
    }),
  );
}

const attestation = { method: 'called back', reason: 'number on record, known voice' };

describe('a technician’s attestation', () => {
  test('wants method and reason', async () => {
    const { id } = await waiting();
    const as = await desk.signedInAs('technician');
    for (const body of [{}, { method: 'call' }, { ...attestation, reason: '  ' }]) {
      const answer = await desk.call('POST', `/api/verifications/${id}/attest`, { as, body });
      expect(answer.status).toBe(400);
    }
  });

  test('is not a read-only person’s to give', async () => {
    const { id } = await waiting();
    const as = await desk.signedInAs('read-only');
    const answer = await desk.call('POST', `/api/verifications/${id}/attest`, {
      as,
      body: attestation,
    });
    expect(answer.status).toBe(403);
  });

  test('counts once, with name, method and reason, and is in the audit trail', async () => {
    const { id, runId } = await waiting();
    const as = await desk.signedInAs('technician');
    const attest = () =>
      desk.call('POST', `/api/verifications/${id}/attest`, { as, body: attestation });
    expect(await (await attest()).json()).toMatchObject({
      counted: true,
      verification: { state: 'approved', level: 'technician', decidedBy: 'technician@msp.example' },
    });
    expect(await (await attest()).json()).toMatchObject({ counted: false });
    const row = await db.database.transaction('msp', (tx) => latestVerification(tx, runId));
    expect(row?.reason).toBe('called back: number on record, known voice');
    const { rows } = await db.database.pool.query(
      `select detail from audit_entry where subject = $1 order by seq`,
      [id],
    );
    expect(rows.map(({ detail }) => detail.counted)).toEqual([true, false]);
  });

  test('can say that it is not them; the contact is then held until released', async () => {
    const { id } = await waiting();
    const as = await desk.signedInAs('technician');
    const path = `/api/verifications/${id}`;
    const early = await desk.call('POST', `${path}/release`, { as });
    expect(early.status).toBe(409);
    await desk.call('POST', `${path}/attest`, { as, body: { ...attestation, outcome: 'denied' } });
    const list = await desk.call('GET', '/api/verifications?state=denied', { as });
    expect(await list.json()).toMatchObject({ items: [{ id, holds: true }] });
    const released = await desk.call('POST', `${path}/release`, { as });
    expect(await released.json()).toMatchObject({ holds: false });
  });

  test('is for a verification that exists', async () => {
    const as = await desk.signedInAs('technician');
    const answer = await desk.call('POST', '/api/verifications/ver_none/attest', {
      as,
      body: attestation,
    });
    expect(answer.status).toBe(404);
  });
});

test('the line for the requester is off unless an admin switches it on', async () => {
  const as = await desk.signedInAs('admin');
  const path = '/api/settings/verification';
  expect(await (await desk.call('GET', path, { as })).json()).toMatchObject({
    tellRequester: false,
  });
  await desk.call('PUT', path, { as, body: { tellRequester: true } });
  expect(await (await desk.call('GET', path, { as })).json()).toMatchObject({
    tellRequester: true,
    clientCap: 20,
    minimums: {},
    defaultMinimums: { password_reset: 'A2', mfa_reset: 'A3' },
  });
});

test('the least assurance is set by category, for a known client, and never a mailbox for a password', async () => {
  const as = await desk.signedInAs('admin');
  const set = (body: object) => desk.call('PUT', '/api/settings/verification', { as, body });
  const answer = await set({ minimums: { contact_detail_change: 'A1', password_reset: 'A3' } });
  expect(await answer.json()).toMatchObject({
    tellRequester: true,
    minimums: { contact_detail_change: 'A1', password_reset: 'A3' },
  });
  for (const body of [
    { minimums: { password_reset: 'A1' } },
    { minimums: { mfa_reset: 'A9' } },
    { minimums: { something: 'A3' } },
  ])
    expect((await set(body)).status).toBe(400);
  expect((await set({ clientMinimums: { cli_none: { mfa_reset: 'A4' } } })).status).toBe(404);
});

describe('an identity provider', () => {
  const put = async (body: object, id = 'duo') =>
    desk.call('PUT', `/api/integrations/${id}`, { as: await desk.signedInAs('admin'), body });

  test('is refused with the fields that are wrong', async () => {
    expect((await put({}, 'nobody')).status).toBe(404);
    const answer = await put({ host: 'api-1a2b.duosecurity.com', verifiedPush: 'yes', extra: '' });
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual([
      'extra',
      'integrationKey',
      'secretKey',
      'verifiedPush',
    ]);
  });

  test('is not sent its keys to a host that is not its own', async () => {
    const body = { host: 'evil.example', integrationKey: 'DI1', secretKey: 'very-secret' };
    expect((await put(body)).status).toBe(400);
  });

  test('is tested without being kept, by a call that challenges nobody', async () => {
    const as = await desk.signedInAs('admin');
    const body = { apiEndpoint: 'https://127.0.0.1:9/org', signingSecret: 's', pushMethod: 'duo' };
    const path = '/api/integrations/traceless/test';
    const answer = await desk.call('POST', path, { as, body });
    expect(await answer.json()).toMatchObject({
      ok: false,
      detail: expect.stringContaining('private network'),
    });
    const { rows } = await db.database.pool.query('select * from verification_provider');
    expect(rows).toEqual([]);
    const wrong = await desk.call('POST', path, { as, body: { ...body, pushMethod: 'pager' } });
    expect(wrong.status).toBe(400);
  });

  test('keeps a stored secret only where its address stays', async () => {
    const fields = { apiEndpoint: 'https://127.0.0.1:9/org', pushMethod: 'duo' };
    expect((await put({ ...fields, signingSecret: 's3cret' }, 'traceless')).status).toBe(200);
    expect((await put(fields, 'traceless')).status).toBe(200);
    const moved = await put({ ...fields, apiEndpoint: 'https://127.0.0.1:9/evil' }, 'traceless');
    expect(moved.status).toBe(400);
    expect(await moved.json()).toMatchObject({ errors: [{ field: 'signingSecret' }] });
    const as = await desk.signedInAs('admin');
    await desk.call('DELETE', '/api/integrations/traceless', { as });
  });

  test('is kept sealed, shown as a card, and forgotten', async () => {
    const secret = 'very-secret-value';
    await db.database.transaction('msp', (tx) =>
      saveProvider(tx, desk.deps.room.masterKey, {
        integration: 'duo',
        settings: { host: 'api-1.duosecurity.com', secretKey: secret },
        state: 'connected',
        detail: 'Duo takes these keys.',
        savedBy: 'test',
      }),
    );
    const { rows } = await db.database.pool.query('select * from verification_provider');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const as = await desk.signedInAs('admin');
    const cards = await (await desk.call('GET', '/api/integrations', { as })).text();
    expect(cards).not.toContain(secret);
    const card = JSON.parse(cards).items.find(({ id }: { id: string }) => id === 'duo');
    expect(card).toMatchObject({
      name: 'Duo',
      state: 'connected',
      detail: 'Duo takes these keys.',
    });
    expect(card.form).toMatchObject({
      values: { host: 'api-1.duosecurity.com' },
      stored: ['secretKey'],
    });
    const reader = await desk.signedInAs('read-only');
    const seen = await (await desk.call('GET', '/api/integrations', { as: reader })).text();
    expect(seen).not.toContain('api-1.duosecurity.com');
    expect((await desk.call('DELETE', '/api/integrations/duo', { as })).status).toBe(204);
    const after = await db.database.pool.query('select * from verification_provider');
    expect(after.rows).toEqual([]);
  });
});
