import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm';
import { approval, type Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { hashJson } from '../lib/canonical-json.ts';
import { AppError } from '../lib/errors.ts';
import { newId, randomCode } from '../lib/ids.ts';
import {
  type Approval,
  type ApprovalState,
  approvalMoves,
  type PlanStep,
  type Verdict,
} from './approval.ts';

/**
 * Puts a plan before the technicians. An earlier plan of this run that is still open is superseded in
 * the same transaction. Opening the same plan version again answers the one that stands.
 */
export async function openApproval(
  tx: Tx,
  plan: {
    clientId: string;
    runId: string;
    ticketId: number;
    planVersion: number;
    steps: PlanStep[];
    expiresAt: Date;
  },
): Promise<Approval> {
  const known = await latestApproval(tx, plan.runId);
  if (known?.planVersion === plan.planVersion) return known;
  if (known)
    await move(tx, known.id, 'superseded', {
      reason: 'a new plan replaced it',
      handledAt: new Date(),
    });
  const [row] = await tx
    .insert(approval)
    .values({
      id: newId('apr'),
      ...plan,
      code: randomCode(8),
      planHash: planHash(plan.steps),
      state: 'pending',
    })
    .returning();
  if (!row) throw new AppError('approval-not-saved', 'The plan could not be saved.');
  return row as Approval;
}

/** Binds an approval to its exact calls, in order. */
export function planHash(steps: PlanStep[]): string {
  return hashJson(steps.map(({ n, hash }) => ({ n, hash })));
}

/**
 * Records a decision and wakes the run, in the caller's transaction. Of two decisions at the same
 * moment one counts: the other gets the record as it then is.
 */
export async function decideApproval(
  tx: Tx,
  jobs: Pick<Jobs, 'signal'>,
  id: string,
  verdict: Verdict,
): Promise<{ counted: boolean; approval: Approval }> {
  const known = await approvalById(tx, id);
  const all = known.steps.map(({ n }) => n);
  const cleared = verdict.decision === 'partial' ? (verdict.steps ?? []) : all;
  const outOfRange = cleared.filter((n) => !all.includes(n));
  if (outOfRange.length > 0 || (verdict.decision === 'partial' && cleared.length === 0))
    throw new AppError('steps-out-of-range', `Name steps from 1 to ${all.length}.`, {
      status: 400,
      fields: [{ field: 'steps', message: `must be among ${all.join(', ')}` }],
    });
  const to: ApprovalState = verdict.decision === 'deny' ? 'denied' : 'approved';
  const now = new Date();
  if (known.state === 'pending' && known.expiresAt <= now) {
    const expired = await move(tx, id, 'expired', { reason: 'nobody answered in time' });
    if (expired) await jobs.signal(tx, expired);
    return { counted: false, approval: expired ?? (await approvalById(tx, id)) };
  }
  const moved = await move(tx, id, to, {
    clearedSteps: to === 'approved' ? cleared : null,
    decidedBy: verdict.by,
    decidedVia: verdict.via,
    evidence: verdict.evidence.slice(0, 500),
    reason: verdict.reason,
    decidedAt: now,
  });
  if (!moved) return { counted: false, approval: await approvalById(tx, id) };
  await jobs.signal(tx, moved);
  return { counted: true, approval: moved };
}

/** Takes an approved plan to be carried out, once; null when it is not approved (any more). */
export function consumeApproval(tx: Tx, id: string): Promise<Approval | null> {
  return move(tx, id, 'consumed', { consumedAt: new Date() });
}

/** The run has acted on the outcome. */
export async function markHandled(tx: Tx, id: string): Promise<void> {
  await tx.update(approval).set({ handledAt: new Date() }).where(eq(approval.id, id));
}

/** Voids what is still open for a run that ended another way. */
export async function cancelApprovals(tx: Tx, runId: string, reason: string): Promise<void> {
  const open = await latestApproval(tx, runId);
  if (open) await move(tx, open.id, 'cancelled', { reason, handledAt: new Date() });
}

/** Expires what nobody answered in time, and wakes those runs. */
export async function expireDue(tx: Tx, jobs: Pick<Jobs, 'signal'>, now: Date): Promise<number> {
  const due = await tx
    .select({ id: approval.id })
    .from(approval)
    .where(and(eq(approval.state, 'pending'), lte(approval.expiresAt, now)))
    .limit(500);
  let expired = 0;
  for (const { id } of due) {
    const moved = await move(tx, id, 'expired', { reason: 'nobody answered in time' });
    if (!moved) continue;
    await jobs.signal(tx, moved);
    expired += 1;
  }
  return expired;
}

/** Runs whose decided plan nobody has acted on: their wake-up was lost. */
export async function unhandledDecisions(tx: Tx): Promise<{ runId: string; clientId: string }[]> {
  return tx
    .select({ runId: approval.runId, clientId: approval.clientId })
    .from(approval)
    .where(
      and(
        inArray(approval.state, ['approved', 'denied', 'expired', 'consumed']),
        isNull(approval.handledAt),
      ),
    )
    .orderBy(asc(approval.decidedAt))
    .limit(500);
}

/** The newest plan of a run, whatever became of it. */
export async function latestApproval(tx: Tx, runId: string): Promise<Approval | null> {
  const [row] = await tx
    .select()
    .from(approval)
    .where(eq(approval.runId, runId))
    .orderBy(desc(approval.planVersion))
    .limit(1);
  return (row as Approval | undefined) ?? null;
}

export async function approvalsOfRun(tx: Tx, runId: string): Promise<Approval[]> {
  const rows = await tx
    .select()
    .from(approval)
    .where(eq(approval.runId, runId))
    .orderBy(asc(approval.planVersion));
  return rows as Approval[];
}

/** @throws `approval-not-found` (404) */
export async function approvalById(tx: Tx, id: string): Promise<Approval> {
  const [row] = await tx.select().from(approval).where(eq(approval.id, id));
  if (!row)
    throw new AppError('approval-not-found', `There is no approval ${id}.`, { status: 404 });
  return row as Approval;
}

/** The one way an approval changes state; null when it was not in a state that leads to `to`. */
async function move(
  tx: Tx,
  id: string,
  to: ApprovalState,
  change: Partial<typeof approval.$inferInsert>,
): Promise<Approval | null> {
  const from = (Object.keys(approvalMoves) as ApprovalState[]).filter((state) =>
    approvalMoves[state].includes(to),
  );
  const [row] = await tx
    .update(approval)
    .set({ ...change, state: to })
    .where(and(eq(approval.id, id), inArray(approval.state, from)))
    .returning();
  return (row as Approval | undefined) ?? null;
}
