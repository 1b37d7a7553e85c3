import { eq } from 'drizzle-orm';
import { approval, type Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { AppError } from '../lib/errors.ts';
import {
  type Approval,
  type Clearance,
  isSamePerson,
  type PlanStep,
  type Verdict,
} from './approval.ts';
import { approvalById, expirePending, lockApproval, move } from './approval-store.ts';
import { missingStep } from './step-order.ts';

export type Decided =
  | { counted: true; approval: Approval; waitsForSecond: boolean }
  /** The plan was decided or had ended before: the record as it is. */
  | { counted: false; approval: Approval };

/**
 * Records a decision and wakes the run, in the caller's transaction. Of two decisions at the same
 * moment one counts: the other gets the record as it then is. Where high-risk steps need two persons,
 * the first one's leave is kept and the plan waits on.
 *
 * @throws `steps-out-of-range`, `step-needs-another` (400)
 */
export async function decideApproval(
  tx: Tx,
  jobs: Pick<Jobs, 'signal'>,
  id: string,
  verdict: Verdict,
): Promise<Decided> {
  const known = await lockApproval(tx, id);
  const cleared = clearedBy(verdict, known.steps);
  const now = new Date();
  if (known.state !== 'pending') return { counted: false, approval: known };
  if (known.expiresAt <= now) {
    const expired = await expirePending(tx, id, jobs);
    return { counted: false, approval: expired ?? known };
  }
  const { by, member, account } = verdict;
  const clearance = { by, member, account, steps: cleared, at: now.toISOString() };
  const clearances = [...known.clearances, clearance];
  if (verdict.decision !== 'deny' && !hasSecond(known, clearance)) {
    const [kept] = await tx
      .update(approval)
      .set({ clearances })
      .where(eq(approval.id, id))
      .returning();
    return { counted: true, approval: kept as Approval, waitsForSecond: true };
  }
  const denies = verdict.decision === 'deny';
  const decided = await move(tx, id, denies ? 'denied' : 'approved', {
    clearedSteps: denies ? null : cleared,
    ...(!denies && { clearances }),
    decidedBy: denies ? by : names(clearances),
    decidedVia: verdict.via,
    evidence: verdict.evidence.slice(0, 500),
    reason: verdict.reason,
    decidedAt: now,
  });
  if (!decided) return { counted: false, approval: await approvalById(tx, id) };
  await jobs.signal(tx, decided);
  return { counted: true, approval: decided, waitsForSecond: false };
}

/** The steps that a verdict clears or keeps. @throws `steps-out-of-range`, `step-needs-another` (400) */
export function clearedBy(
  { decision, steps = [] }: Pick<Verdict, 'decision' | 'steps'>,
  plan: PlanStep[],
): number[] {
  const all = plan.map(({ n }) => n);
  if (decision !== 'partial') return all;
  const bad = (code: string, message: string, hint: string) =>
    new AppError(code, message, { status: 400, fields: [{ field: 'steps', message: hint }] });
  if (steps.length === 0 || steps.some((n) => !all.includes(n)))
    throw bad(
      'steps-out-of-range',
      `Name steps from 1 to ${all.length}.`,
      `must be among ${all.join(', ')}`,
    );
  const gap = missingStep(plan, steps);
  if (gap)
    throw bad(
      'step-needs-another',
      `Step ${gap.step} builds on step ${gap.needs}: approve both or neither.`,
      `must include ${gap.needs} with ${gap.step}`,
    );
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** True unless a high-risk step of this leave has no other person's. */
function hasSecond({ needsTwo, steps, clearances }: Approval, one: Clearance): boolean {
  if (!needsTwo) return true;
  const others = clearances.filter((other) => !isSamePerson(other, one));
  return steps
    .filter(({ n, risk }) => risk === 'high' && one.steps.includes(n))
    .every(({ n }) => others.some((other) => other.steps.includes(n)));
}

const names = (clearances: Clearance[]) =>
  [...new Set(clearances.map(({ by }) => by))].join(' and ');

/** Takes back a leave that was not used yet, and wakes the run; `revoked: false` when it is too late. */
export async function revokeApproval(
  tx: Tx,
  jobs: Pick<Jobs, 'signal'>,
  id: string,
  { by, evidence }: Pick<Verdict, 'by' | 'evidence'>,
): Promise<{ revoked: boolean; approval: Approval }> {
  const revoked = await move(tx, id, 'revoked', {
    reason: `revoked by ${by}`,
    evidence: evidence.slice(0, 500),
  });
  if (!revoked) return { revoked: false, approval: await approvalById(tx, id) };
  await jobs.signal(tx, revoked);
  return { revoked: true, approval: revoked };
}
