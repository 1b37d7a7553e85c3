import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { approval, type Tx } from '../db/index.ts';
import type { PlanStep, Verdict } from './approval.ts';
import {
  approvalById,
  consumeApproval,
  expireDue,
  openApproval,
  unhandledDecisions,
} from './approval-store.ts';
import { decideApproval, revokeApproval } from './decide-approval.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const scope = { client: 'cli_1' };
const inClient = <T>(work: (tx: Tx) => Promise<T>) => test.database.transaction(scope, work);
const hour = 60 * 60_000;

const step = (n: number): PlanStep => ({
  n,
  call: { id: `1.${n}`, tool: 'connectwise_psa:cw-update-ticket', args: { ticketId: 1 } },
  hash: `hash-${n}`,
  shows: [{ what: 'status', before: 'New', after: 'In Progress' }],
  reversible: 'yes',
  risk: 'low',
  because: 'policy',
});

let runs = 0;
function open(
  expiresInMs = hour,
  runId = `run_${++runs}`,
  planVersion = 1,
  { steps = [step(1), step(2)], needsTwo = false } = {},
) {
  return inClient((tx) =>
    openApproval(tx, {
      clientId: 'cli_1',
      runId,
      ticketId: 1,
      planVersion,
      policyVersion: 0,
      premises: { companyId: 1, contactId: 1, status: 'New' },
      needsTwo,
      onCall: [],
      remindAt: new Date(),
      steps,
      expiresAt: new Date(Date.now() + expiresInMs),
    }),
  );
}

const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  decision: 'approve',
  by: 'tmeyer',
  member: 'tmeyer',
  account: null,
  via: 'note',
  evidence: 'yes',
  reason: 'clear go-ahead',
  ...change,
});

/** Keeps the wake-ups instead of queueing them. */
function wakeUps() {
  const woken: string[] = [];
  return {
    woken,
    jobs: { signal: async (_tx: Tx, { runId }: { runId: string }) => void woken.push(runId) },
  };
}

const decide = (id: string, change: Partial<Verdict> = {}, jobs = wakeUps().jobs) =>
  inClient((tx) => decideApproval(tx, jobs, id, verdict(change)));

describe('a plan before the technicians', () => {
  it('is decided once, and wakes its run', async () => {
    const plan = await open();
    const { woken, jobs } = wakeUps();
    expect(await decide(plan.id, {}, jobs)).toMatchObject({ counted: true });
    const second = await decide(plan.id, { decision: 'deny', by: 'other' }, jobs);
    expect(second).toMatchObject({
      counted: false,
      approval: { state: 'approved', decidedBy: 'tmeyer' },
    });
    expect(woken).toEqual([plan.runId]);
  });

  it('has one decision when two come at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const plan = await open();
      const both = await Promise.all([
        decide(plan.id, { by: 'a' }),
        decide(plan.id, { by: 'b', decision: 'deny' }),
      ]);
      expect(both.filter(({ counted }) => counted)).toHaveLength(1);
    }
  });

  it('is consumed once, and only when approved', async () => {
    const plan = await open();
    expect(await inClient((tx) => consumeApproval(tx, plan.id))).toBeNull();
    await decide(plan.id);
    const takers = await Promise.all(
      [1, 2, 3].map(() => inClient((tx) => consumeApproval(tx, plan.id))),
    );
    expect(takers.filter(Boolean)).toHaveLength(1);
  });

  it('is void once a new plan of its run stands', async () => {
    const old = await open();
    const fresh = await open(hour, old.runId, 2);
    expect(await decide(old.id)).toMatchObject({
      counted: false,
      approval: { state: 'superseded' },
    });
    expect(await decide(fresh.id)).toMatchObject({ counted: true });
  });

  it('cannot be approved after its time, which neither denies nor approves it', async () => {
    const plan = await open(-1);
    expect(await decide(plan.id)).toMatchObject({
      counted: false,
      approval: { state: 'expired', decidedBy: null },
    });
  });

  it('expires by the clock and wakes its run', async () => {
    const plan = await open(-1);
    const { woken, jobs } = wakeUps();
    await test.database.transaction('msp', (tx) => expireDue(tx, jobs, new Date()));
    expect(woken).toContain(plan.runId);
    expect((await inClient((tx) => approvalById(tx, plan.id))).state).toBe('expired');
  });

  it('runs only the steps that a partial answer cleared', async () => {
    const plan = await open();
    const { approval: decided } = await decide(plan.id, { decision: 'partial', steps: [2] });
    expect(decided.clearedSteps).toEqual([2]);
  });

  it('refuses steps that it does not have', async () => {
    const plan = await open();
    await expect(decide(plan.id, { decision: 'partial', steps: [7] })).rejects.toMatchObject({
      code: 'steps-out-of-range',
      status: 400,
    });
    expect((await inClient((tx) => approvalById(tx, plan.id))).state).toBe('pending');
  });

  it('refuses a part that builds on a step which was left out', async () => {
    const shows = (what: string) => [{ what, before: null, after: 'x' }];
    const steps = [
      { ...step(1), shows: shows('type') },
      { ...step(2), shows: shows('subType') },
    ];
    const plan = await open(hour, undefined, 1, { steps });
    await expect(decide(plan.id, { decision: 'partial', steps: [2] })).rejects.toMatchObject({
      code: 'step-needs-another',
      status: 400,
    });
    const { approval: decided } = await decide(plan.id, { decision: 'partial', steps: [1] });
    expect(decided).toMatchObject({ state: 'approved', clearedSteps: [1] });
  });

  it('is found by the sweep until somebody acted on it', async () => {
    const plan = await open();
    await decide(plan.id);
    const waiting = await test.database.transaction('msp', unhandledDecisions);
    expect(waiting.map(({ runId }) => runId)).toContain(plan.runId);
  });

  it('is not seen by another client', async () => {
    const plan = await open();
    await expect(
      test.database.transaction({ client: 'cli_2' }, (tx) => approvalById(tx, plan.id)),
    ).rejects.toMatchObject({ code: 'approval-not-found' });
  });
});

describe('two persons for high risk', () => {
  const grave = { ...step(1), risk: 'high' as const };
  const openGrave = () => open(hour, undefined, 1, { steps: [grave, step(2)], needsTwo: true });
  const other = { by: 'psingh', member: 'psingh' };

  it('waits for the second one, who is not the first again', async () => {
    const plan = await openGrave();
    expect(await decide(plan.id)).toMatchObject({ counted: true, waitsForSecond: true });
    expect(await decide(plan.id)).toMatchObject({ approval: { state: 'pending' } });
    expect(await decide(plan.id, other)).toMatchObject({
      waitsForSecond: false,
      approval: { state: 'approved', decidedBy: 'tmeyer and psingh' },
    });
  });

  it('takes an account and the member that it is linked to for one person', async () => {
    const plan = await openGrave();
    await decide(plan.id, { member: 'TMeyer', account: 'per_1', via: 'dashboard' });
    expect(await decide(plan.id)).toMatchObject({ approval: { state: 'pending' } });
  });

  it('lets the steps of low risk go with one', async () => {
    const plan = await openGrave();
    const { approval: decided } = await decide(plan.id, { decision: 'partial', steps: [2] });
    expect(decided).toMatchObject({ state: 'approved', clearedSteps: [2] });
  });

  it('runs no grave step that only one of them cleared', async () => {
    const plan = await openGrave();
    await decide(plan.id, { decision: 'partial', steps: [1] });
    const { approval: decided } = await decide(plan.id, {
      ...other,
      decision: 'partial',
      steps: [2],
    });
    expect(decided.clearedSteps).toEqual([2]);
  });

  it('is ended by the refusal of one', async () => {
    const plan = await openGrave();
    await decide(plan.id);
    expect(await decide(plan.id, { ...other, decision: 'deny' })).toMatchObject({
      approval: { state: 'denied' },
    });
  });
});

describe('an approval that was not used yet', () => {
  const revoke = (id: string) =>
    inClient((tx) => revokeApproval(tx, wakeUps().jobs, id, { by: 'psingh', evidence: 'stop' }));

  it('can be taken back, and is then never carried out', async () => {
    const plan = await open();
    await decide(plan.id);
    expect(await revoke(plan.id)).toMatchObject({ revoked: true, approval: { state: 'revoked' } });
    expect(await inClient((tx) => consumeApproval(tx, plan.id))).toBeNull();
  });

  it('cannot be taken back once it is carried out', async () => {
    const plan = await open();
    await decide(plan.id);
    await inClient((tx) => consumeApproval(tx, plan.id));
    expect(await revoke(plan.id)).toMatchObject({
      revoked: false,
      approval: { state: 'consumed' },
    });
  });

  it('is too old an hour after the plan ended', async () => {
    const plan = await open();
    await decide(plan.id);
    const expiresAt = new Date(Date.now() - hour - 1_000);
    await inClient((tx) => tx.update(approval).set({ expiresAt }).where(eq(approval.id, plan.id)));
    expect(await inClient((tx) => consumeApproval(tx, plan.id))).toBeNull();
    expect((await inClient((tx) => approvalById(tx, plan.id))).state).toBe('expired');
  });
});
