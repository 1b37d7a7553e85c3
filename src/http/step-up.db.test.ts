import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp, PASSWORD } from '../../test/http-app.ts';
import { openVerification } from '../verification/index.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
});
afterAll(() => db.drop());

let runs = 0;
async function waiting(): Promise<string> {
  runs += 1;
  const opened = await db.database.transaction({ client: 'cli_1' }, (tx) =>
    openVerification(tx, {
      clientId: 'cli_1',
      runId: `run_${runs}`,
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
  return opened.id;
}

type Headers = Record<string, string>;
const body = { method: 'called back', reason: 'number on record' };
const attest = async (as: Headers, more = {}) =>
  desk.call('POST', `/api/verifications/${await waiting()}/attest`, {
    as,
    body: { ...body, ...more },
  });
const confirm = (as: Headers, password: string) =>
  desk.call('POST', '/api/session/confirm', { as, body: { password } });
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('attesting and releasing', () => {
  test('want the password within ten minutes, at sign-in or again', async () => {
    const as = await desk.signedInAs('technician');
    const denied = await attest(as, { outcome: 'denied' });
    const { verification } = (await denied.json()) as { verification: { id: string } };
    const release = () =>
      desk.call('POST', `/api/verifications/${verification.id}/release`, { as });
    desk.clock.advance(10 * 60_000 + 1_000);
    expect(await codeOf(await attest(as))).toBe('step-up-needed');
    expect(await codeOf(await release())).toBe('step-up-needed');

    const wrong = await confirm(as, 'guessed');
    expect([wrong.status, await codeOf(wrong)]).toEqual([403, 'wrong-password']);
    expect(await codeOf(await attest(as))).toBe('step-up-needed');

    expect((await confirm(as, PASSWORD)).status).toBe(204);
    expect((await attest(as)).status).toBe(200);
    expect((await release()).status).toBe(200);
    desk.clock.advance(10 * 60_000 + 1_000);
    expect(await codeOf(await attest(as))).toBe('step-up-needed');
  });

  test('by one session do not open another of the same person', async () => {
    const one = await desk.signedInAs('technician');
    const other = await desk.signedInAs('technician');
    desk.clock.advance(20 * 60_000);
    await confirm(one, PASSWORD);
    expect((await attest(one)).status).toBe(200);
    expect(await codeOf(await attest(other))).toBe('step-up-needed');
  });

  test('are no API key’s to do', async () => {
    const key = await desk.key('admin');
    expect(await codeOf(await attest(key))).toBe('needs-person');
    expect(await codeOf(await confirm(key, PASSWORD))).toBe('needs-person');
  });

  test('cannot be reached by guessing the password', async () => {
    const as = await desk.signedInAs('technician', 'guessed@msp.example');
    for (let n = 0; n < 10; n += 1) await confirm(as, `guess ${n}`);
    expect((await confirm(as, PASSWORD)).status).toBe(429);
  });
});
