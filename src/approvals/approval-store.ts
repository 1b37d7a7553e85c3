import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { approval, type Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId, randomCode } from '../lib/ids.ts';
import { type Approval, type ApprovalState, approvalMoves, planHash } from './approval.ts';

/**
 * Puts a plan before the technicians. An earlier plan of this run that is still open is superseded in
 * the same transaction. Opening the same plan version again answers the one that stands.
 */
export async function openApproval(tx: Tx, plan: NewPlan): Promise<Approval> {
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
      planHash: planHash(plan),
      state: 'pending',
    })
    .returning();
  if (!row) throw new AppError('approval-not-saved', 'The plan could not be saved.');
  return row as Approval;
}

type NewPlan = Pick<
  Approval,
  | 'clientId'
  | 'runId'
  | 'ticketId'
  | 'planVersion'
  | 'policyVersion'
  | 'premises'
  | 'steps'
  | 'needsTwo'
  | 'onCall'
  | 'expiresAt'
  | 'remindAt'
>;

/** A leave given in time may be used so long after the plan's end; then the world has moved on. */
const USABLE_AFTER_EXPIRY_MS = 60 * 60_000;

/** Takes an approved plan to be carried out, once; null when it is not approved (any more). */
export async function consumeApproval(tx: Tx, id: string): Promise<Approval | null> {
  const now = new Date();
  const { expiresAt } = await lockApproval(tx, id);
  if (now.getTime() - expiresAt.getTime() < USABLE_AFTER_EXPIRY_MS)
    return move(tx, id, 'consumed', { consumedAt: now });
  await move(tx, id, 'expired', {
    reason: 'it was approved in time, but Muster could not carry it out until now',
  });
  return null;
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
    .orderBy(asc(approval.id))
    .limit(500);
  let expired = 0;
  for (const { id } of due) {
    if (await expirePending(tx, id, jobs)) expired += 1;
  }
  return expired;
}

/** Ends one plan that waits, and wakes its run; null when it does not wait. */
export async function expirePending(
  tx: Tx,
  id: string,
  jobs: Pick<Jobs, 'signal'>,
): Promise<Approval | null> {
  // Only what waits expires here: an approved plan is `consumeApproval`'s business.
  const [row] = await tx
    .update(approval)
    .set({ state: 'expired', reason: 'nobody answered in time' })
    .where(and(eq(approval.id, id), eq(approval.state, 'pending')))
    .returning();
  if (!row) return null;
  await jobs.signal(tx, row);
  return row as Approval;
}

/** Plans that wait and whose reminder is due. */
export async function dueReminders(tx: Tx, now: Date): Promise<Approval[]> {
  const rows = await tx
    .select()
    .from(approval)
    .where(
      and(
        eq(approval.state, 'pending'),
        lte(approval.remindAt, now),
        gt(approval.expiresAt, now),
        isNull(approval.remindedAt),
      ),
    )
    .orderBy(asc(approval.remindAt))
    .limit(50);
  return rows as Approval[];
}

/** The reminder stands on the ticket. */
export async function markReminded(tx: Tx, id: string): Promise<void> {
  await tx.update(approval).set({ remindedAt: new Date() }).where(eq(approval.id, id));
}

/** Runs whose decided plan nobody has acted on: their wake-up was lost. */
export async function unhandledDecisions(tx: Tx): Promise<{ runId: string; clientId: string }[]> {
  return tx
    .select({ runId: approval.runId, clientId: approval.clientId })
    .from(approval)
    .where(
      and(
        inArray(approval.state, ['approved', 'denied', 'edited', 'expired', 'revoked', 'consumed']),
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

/** As `approvalById`; nobody else changes it until this transaction ends. */
export async function lockApproval(tx: Tx, id: string): Promise<Approval> {
  await tx.select({ id: approval.id }).from(approval).where(eq(approval.id, id)).for('update');
  return approvalById(tx, id);
}

/** The way an approval changes state; null when it was not in a state that leads to `to`. */
export async function move(
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
