import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
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
  expect(await (await desk.call('GET', path, { as })).json()).toEqual({
    tellRequester: true,
    clientCap: 20,
  });
});
