import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { Tx } from '../db/index.ts';
import { claimSending, countChallenges } from './challenges.ts';
import { type Answer, type VerificationState, verificationMoves, whyVoid } from './verification.ts';
import {
  answerVerification,
  cancelVerifications,
  expireVerifications,
  isHeld,
  openVerification,
  releaseVerification,
  unhandledVerifications,
  verificationById,
  voidVerification,
} from './verification-store.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const inClient = <T>(work: (tx: Tx) => Promise<T>) =>
  test.database.transaction({ client: 'cli_1' }, work);

const limits = { timeLimitMs: 60_000, clientCap: 100 };
let runs = 0;
function open(change: { runId?: string; contactId?: number; ticketId?: number } = {}) {
  runs += 1;
  const n = runs;
  return inClient((tx) =>
    openVerification(tx, {
      clientId: 'cli_1',
      runId: `run_${n}`,
      ticketId: n,
      contactId: 1_000 + n,
      contactName: 'Anna Bauer',
      account: 'requester',
      category: 'mfa_reset',
      evidence: 'reset my MFA',
      requestHash: 'hash',
      reachHash: null,
      method: 'duo',
      reason: 'duo reaches A3',
      minimum: 'A3',
      ...change,
    }),
  );
}

function wakeUps() {
  const woken: string[] = [];
  return {
    woken,
    jobs: { signal: async (_tx: Tx, { runId }: { runId: string }) => void woken.push(runId) },
  };
}

const approval: Answer = { outcome: 'approved', level: 'A3', by: 'duo', reason: 'allow' };
const answer = (id: string, change: Partial<Answer> = {}, jobs = wakeUps().jobs) =>
  inClient((tx) => answerVerification(tx, jobs, id, { ...approval, ...change }));
const stateOf = async (id: string) => (await inClient((tx) => verificationById(tx, id))).state;
/** Lets the time limit of a challenge pass. */
const lapse = (id: string) =>
  inClient((tx) =>
    tx.execute(
      sql`update verification set expires_at = now() - interval '1 second' where id = ${id}`,
    ),
  );

describe('a verification', () => {
  it('is answered once, and wakes its run', async () => {
    const { id, runId } = await open();
    const { woken, jobs } = wakeUps();
    expect(await answer(id, {}, jobs)).toMatchObject({
      counted: true,
      verification: { state: 'approved', level: 'A3', decidedBy: 'duo' },
    });
    expect(await answer(id, { outcome: 'denied' }, jobs)).toMatchObject({
      counted: false,
      verification: { state: 'approved' },
    });
    expect(woken).toEqual([runId]);
  });

  it('has one answer when two come at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await open();
      const both = await Promise.all([answer(id), answer(id, { outcome: 'denied' })]);
      expect(both.filter(({ counted }) => counted)).toHaveLength(1);
    }
  });

  it('moves as the table says and no other way', async () => {
    const outcomes = ['approved', 'denied', 'expired', 'unavailable'] as const;
    for (const first of outcomes) {
      for (const second of [...outcomes, 'cancelled'] as const) {
        const { id } = await open();
        await answer(id, { outcome: first });
        if (second === 'cancelled')
          await inClient((tx) => voidVerification(tx, id, 'the request changed'));
        else await answer(id, { outcome: second });
        const legal = verificationMoves[first as VerificationState].includes(second);
        expect(await stateOf(id), `${first} -> ${second}`).toBe(legal ? second : first);
      }
    }
  });

  it('is valid for thirty minutes by the database’s clock', async () => {
    const { id } = await open();
    const { verification } = await answer(id);
    const lasts = Number(verification.validUntil) - Number(verification.decidedAt);
    expect(lasts).toBe(30 * 60_000);
  });

  it('is not approved by a proof that is too weak', async () => {
    const { id } = await open();
    const { verification } = await answer(id, { level: 'A2' });
    expect(verification).toMatchObject({ state: 'unavailable', level: null, validUntil: null });
  });

  it('is not approved after its time', async () => {
    const held = await open();
    const { id } = held;
    await inClient((tx) => claimSending(tx, held, limits));
    await lapse(id);
    expect((await answer(id)).verification.state).toBe('expired');
  });

  it('expires by the clock and wakes its run', async () => {
    const held = await open();
    const { id, runId } = held;
    await inClient((tx) => claimSending(tx, held, limits));
    await lapse(id);
    const { woken, jobs } = wakeUps();
    await test.database.transaction('msp', (tx) => expireVerifications(tx, jobs));
    expect(woken).toContain(runId);
    expect(await stateOf(id)).toBe('expired');
  });

  it('waits for a technician without a limit', async () => {
    const { id } = await open();
    await test.database.transaction('msp', (tx) => expireVerifications(tx, wakeUps().jobs));
    expect(await stateOf(id)).toBe('pending');
  });

  it('is taken back when its run ends, unless it was answered', async () => {
    const [waiting, answered] = [await open(), await open()];
    await answer(answered.id);
    for (const { runId } of [waiting, answered])
      await inClient((tx) => cancelVerifications(tx, runId, 'stopped'));
    expect([await stateOf(waiting.id), await stateOf(answered.id)]).toEqual([
      'cancelled',
      'approved',
    ]);
  });

  it('is sent once, whoever claims the sending', async () => {
    const held = await open();
    const claims = await Promise.all(
      [1, 2, 3].map(() => inClient((tx) => claimSending(tx, held, limits))),
    );
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
  });

  it('is one per run while it is open', async () => {
    const first = await open({ runId: 'run_twice' });
    const second = await open({ runId: 'run_twice' });
    expect(second.id).toBe(first.id);
  });

  it('is found by the sweep until somebody acted on it', async () => {
    const { id, runId } = await open();
    await answer(id);
    const waiting = await test.database.transaction('msp', unhandledVerifications);
    expect(waiting.map((one) => one.runId)).toContain(runId);
  });

  it('is not seen by another client', async () => {
    const { id } = await open();
    await expect(
      test.database.transaction({ client: 'cli_2' }, (tx) => verificationById(tx, id)),
    ).rejects.toMatchObject({ code: 'verification-not-found' });
  });

  it('speaks for its ticket, requester, account and words alone', async () => {
    const held = await open();
    const now = { ...held };
    expect(whyVoid(held, now)).toBeNull();
    for (const change of [
      { ticketId: -1 },
      { contactId: null },
      { account: 'third-person' as const },
      { requestHash: 'other' },
    ])
      expect(whyVoid(held, { ...now, ...change })).not.toBeNull();
  });
});

describe('limits', () => {
  it('hold a contact on any ticket after a denial, until a technician releases it', async () => {
    const denied = await open({ contactId: 7 });
    await answer(denied.id, { outcome: 'denied' });
    const held = () => inClient((tx) => isHeld(tx, 'cli_1', 7));
    expect(await held()).toBe(true);
    await inClient((tx) => releaseVerification(tx, denied.id, 'tmeyer'));
    expect(await held()).toBe(false);
  });

  it('release nothing but a denial', async () => {
    const { id } = await open();
    await expect(inClient((tx) => releaseVerification(tx, id, 'tmeyer'))).rejects.toMatchObject({
      code: 'not-denied',
      status: 409,
    });
  });

  it('hold when challenges are claimed at the same moment', async () => {
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => open({ ticketId: 777, contactId: 77 })),
    );
    const claims = await Promise.all(
      opened.map((held) => inClient((tx) => claimSending(tx, held, limits))),
    );
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(2);
  });

  it('count what was sent, per ticket, contact and client', async () => {
    const of = { clientId: 'cli_1', ticketId: 555, contactId: 55 };
    const before = await inClient((tx) => countChallenges(tx, of));
    const one = await open({ ticketId: 555, contactId: 55 });
    const other = await open({ ticketId: 556, contactId: 55 });
    await open({ ticketId: 555, contactId: 55 });
    for (const held of [one, other]) await inClient((tx) => claimSending(tx, held, limits));
    expect(await inClient((tx) => countChallenges(tx, of))).toEqual({
      onTicket: 1,
      toContactToday: 2,
      inClientToday: before.inClientToday + 2,
    });
  });
});
