import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { createAudit } from '../audit/index.ts';
import { account, attempt, auditEntry, installation } from '../db/index.ts';
import { fixedClock } from '../lib/clock.ts';
import {
  becomeOwner,
  createAccount,
  findSession,
  type PeopleContext,
  prepareSetupCode,
  SESSION_IDLE_MS,
  SESSION_MAX_MS,
  setPassword,
  signIn,
} from './index.ts';

const PERSON = { email: 'tess@msp.example', password: 'correct horse battery' };
const MINUTE_MS = 60_000;

let db: TestDatabase;
let context: PeopleContext;
let clock: ReturnType<typeof fixedClock>;
beforeAll(async () => {
  db = await createTestDatabase();
  clock = fixedClock(new Date('2026-01-01T00:00:00Z'));
  context = { database: db.database, audit: createAudit(Buffer.alloc(32, 1)), clock };
  await createAccount(context, 'test', { ...PERSON, role: 'technician' });
});
beforeEach(() => db.database.orm.delete(attempt));
afterAll(() => db.drop());

const enter = (password = PERSON.password, address = '192.0.2.1') =>
  signIn(context, { email: PERSON.email, password, address });
async function openSession(): Promise<string> {
  const result = await enter();
  if (result.outcome !== 'signed-in') throw new Error(result.outcome);
  return result.token;
}

describe('sessions', () => {
  test('end after idling, however young', async () => {
    const token = await openSession();
    clock.advance(SESSION_IDLE_MS - MINUTE_MS);
    expect(await findSession(context, token)).toMatchObject({ role: 'technician' });
    clock.advance(SESSION_IDLE_MS - MINUTE_MS);
    expect(await findSession(context, token)).toBeDefined();
    clock.advance(SESSION_IDLE_MS + 1);
    expect(await findSession(context, token)).toBeUndefined();
  });

  test('end after their full age, however busy', async () => {
    const token = await openSession();
    for (let age = 0; age < SESSION_MAX_MS; age += SESSION_IDLE_MS / 2) {
      expect(await findSession(context, token)).toBeDefined();
      clock.advance(SESSION_IDLE_MS / 2);
    }
    clock.advance(1);
    expect(await findSession(context, token)).toBeUndefined();
  });

  test('end with a new password, and with a disabled account', async () => {
    const first = await openSession();
    expect(await setPassword(context, 'test', PERSON.email, PERSON.password)).toBe(true);
    expect(await findSession(context, first)).toBeUndefined();

    const second = await openSession();
    const disable = (disabledAt: Date | null) =>
      db.database.orm.update(account).set({ disabledAt }).where(eq(account.email, PERSON.email));
    await disable(clock.now());
    expect(await findSession(context, second)).toBeUndefined();
    expect(await enter()).toEqual({ outcome: 'wrong-credentials' });
    await disable(null);
  });

  test('no secret is stored as it is', async () => {
    const token = await openSession();
    const { rows } = await queryOnce(
      db.connection,
      `select (select json_agg(session) from session)::text || (select json_agg(account) from account)::text as dump`,
    );
    expect(rows[0].dump).not.toContain(token);
    expect(rows[0].dump).not.toContain(PERSON.password);
    expect(rows[0].dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

describe('guessing', () => {
  test('is stopped at one account from any number of addresses, even in parallel', async () => {
    const guesses = Array.from({ length: 40 }, (_, i) => enter(`guess ${i}`, `192.0.2.${i}`));
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'wrong-credentials')).toHaveLength(10);
    expect(await enter()).toMatchObject({ outcome: 'throttled', waitMs: expect.any(Number) });

    clock.advance(15 * MINUTE_MS + 1);
    expect(await enter()).toMatchObject({ outcome: 'signed-in' });
  });

  test('is stopped from one address over any number of accounts', async () => {
    await db.database.orm
      .insert(attempt)
      .values({ subject: 'address:192.0.2.9', count: 100, windowStartedAt: clock.now() });
    const guess = { email: 'other@msp.example', password: 'x', address: '192.0.2.9' };
    expect(await signIn(context, guess)).toMatchObject({ outcome: 'throttled' });
  });

  test('a success forgives the slips before it', async () => {
    for (let i = 0; i < 9; i += 1) await enter('slip');
    expect(await enter()).toMatchObject({ outcome: 'signed-in' });
    for (let i = 0; i < 9; i += 1) await enter('slip');
    expect(await enter()).toMatchObject({ outcome: 'signed-in' });
  });
});

describe('accounts', () => {
  test('one address, one account, in whatever case', async () => {
    const twin = { ...PERSON, email: 'TESS@msp.example', role: 'admin' } as const;
    await expect(createAccount(context, 'test', twin)).rejects.toMatchObject({
      code: 'email-taken',
    });
  });

  test('a given setup code is used as it is; the stored one is a hash', async () => {
    expect(await prepareSetupCode(context, 'chosen-code')).toBe('chosen-code');
    expect(await prepareSetupCode(context)).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  test('what people do is in the audit trail', async () => {
    await openSession();
    const actions = await db.database.orm.select({ action: auditEntry.action }).from(auditEntry);
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['people.create-account', 'people.sign-in', 'people.set-password']),
    );
  });

  test('of two who become the owner at once, one does', async () => {
    const setupCode = (await prepareSetupCode(context)) ?? '';
    const claim = (email: string) =>
      becomeOwner(context, { ...PERSON, email, setupCode, address: '192.0.2.1' });
    let second: ReturnType<typeof claim> | undefined;
    // The first is in the middle of it while the second begins.
    await db.database.transaction('msp', async (tx) => {
      await tx.select().from(installation).for('update');
      const row = { id: 'per_first', email: 'first@msp.example', role: 'owner' as const };
      await tx.insert(account).values({ ...row, passwordHash: 'x' });
      second = claim('second@msp.example');
      await vi.waitFor(async () => expect(await waitingSessions()).toBe(1), { timeout: 5_000 });
    });
    expect(await second).toEqual({ outcome: 'already-set-up' });
  });
});

async function waitingSessions(): Promise<number> {
  const query = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return (await queryOnce(db.connection, query)).rows[0].n;
}
