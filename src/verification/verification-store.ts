import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { AssuranceLevel } from '../contracts/verifications.ts';
import { type Tx, verification } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { suffices } from './assurance.ts';
import {
  type Answer,
  type BoundRequest,
  COVERS_MS,
  type Verification,
  type VerificationState,
  verificationMoves,
} from './verification.ts';

/** Expiries go by the database's clock: a worker's may be wrong. */
const fromNow = (ms: number) => sql`now() + make_interval(secs => ${ms / 1000})`;

/** Opens a verification for a run; while one is open, answers that one. */
export async function openVerification(
  tx: Tx,
  fields: BoundRequest & {
    clientId: string;
    runId: string;
    method: string;
    /** Why this method. */
    reason: string;
    minimum: AssuranceLevel;
  },
): Promise<Verification> {
  const [row] = await tx
    .insert(verification)
    .values({ id: newId('ver'), ...fields, state: 'pending' })
    .onConflictDoNothing()
    .returning();
  if (row) return row as Verification;
  const open = await latestVerification(tx, fields.runId);
  if (open?.state === 'pending') return open;
  throw new AppError('verification-not-saved', 'The verification could not be saved.');
}

/**
 * Records the one answer and wakes the run, in the caller's transaction. An approval after the time
 * limit is an expiry; one that proves less than is needed proves nothing. Of two answers one counts.
 */
export async function answerVerification(
  tx: Tx,
  jobs: Pick<Jobs, 'signal'>,
  id: string,
  answer: Answer,
): Promise<{ counted: boolean; verification: Verification }> {
  const known = await verificationById(tx, id);
  const late = await isLate(tx, id);
  const judged = late && answer.outcome === 'approved' ? tooLate(answer) : judge(known, answer);
  const moved = await move(tx, id, judged.outcome, {
    level: judged.outcome === 'approved' ? judged.level : null,
    ...(judged.method && { method: judged.method }),
    decidedBy: judged.by.slice(0, 200),
    reason: judged.reason.slice(0, 500),
    decidedAt: sql`now()`,
    validUntil: judged.outcome === 'approved' ? fromNow(COVERS_MS) : null,
  });
  if (!moved) return { counted: false, verification: await verificationById(tx, id) };
  await jobs.signal(tx, moved);
  return { counted: true, verification: moved };
}

function judge({ minimum }: Verification, answer: Answer): Answer {
  if (answer.outcome !== 'approved') return answer;
  if (answer.level && suffices(answer.level, minimum)) return answer;
  return {
    ...answer,
    outcome: 'unavailable',
    reason: `It was confirmed with ${answer.level ?? 'nothing'}; ${minimum} is needed.`,
  };
}

const tooLate = (answer: Answer): Answer => ({
  ...answer,
  outcome: 'expired',
  reason: 'The answer came too late.',
});

async function isLate(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: verification.id })
    .from(verification)
    .where(and(eq(verification.id, id), lt(verification.expiresAt, sql`now()`)));
  return rows.length > 0;
}

/** Takes back what still waits for an answer, of a run that ended another way. */
export async function cancelVerifications(tx: Tx, runId: string, reason: string): Promise<void> {
  const held = await latestVerification(tx, runId);
  if (held?.state === 'pending') await voidVerification(tx, held.id, reason);
}

/** Makes one void, answered or not: it was for another requester, account or request. */
export async function voidVerification(tx: Tx, id: string, reason: string): Promise<void> {
  await move(tx, id, 'cancelled', { reason: reason.slice(0, 500), handledAt: sql`now()` });
}

/** Expires what nobody answered in time, and wakes those runs. */
export async function expireVerifications(tx: Tx, jobs: Pick<Jobs, 'signal'>): Promise<number> {
  const due = await tx
    .select({ id: verification.id })
    .from(verification)
    .where(and(eq(verification.state, 'pending'), lt(verification.expiresAt, sql`now()`)))
    .limit(500);
  let expired = 0;
  for (const { id } of due) {
    const { counted } = await answerVerification(tx, jobs, id, {
      outcome: 'expired',
      by: 'muster',
      reason: 'Nobody answered in time.',
    });
    if (counted) expired += 1;
  }
  return expired;
}

/** The run has acted on the outcome. */
export async function markVerificationHandled(tx: Tx, id: string): Promise<void> {
  await tx.update(verification).set({ handledAt: sql`now()` }).where(eq(verification.id, id));
}

/** Runs whose answered verification nobody has acted on: their wake-up was lost. */
export async function unhandledVerifications(
  tx: Tx,
): Promise<{ runId: string; clientId: string }[]> {
  return tx
    .select({ runId: verification.runId, clientId: verification.clientId })
    .from(verification)
    .where(and(isNotNull(verification.decidedAt), isNull(verification.handledAt)))
    .limit(500);
}

/** The newest verification of a run, whatever became of it. */
export async function latestVerification(tx: Tx, runId: string): Promise<Verification | null> {
  const [row] = await tx
    .select()
    .from(verification)
    .where(eq(verification.runId, runId))
    .orderBy(desc(verification.createdAt), desc(verification.id))
    .limit(1);
  return (row as Verification | undefined) ?? null;
}

/** @throws `verification-not-found` (404) */
export async function verificationById(tx: Tx, id: string): Promise<Verification> {
  const [row] = await tx.select().from(verification).where(eq(verification.id, id));
  if (!row)
    throw new AppError('verification-not-found', `There is no verification ${id}.`, {
      status: 404,
    });
  return row as Verification;
}

/** Verifications, newest first, `limit` older than the one named `after`. */
export async function listVerifications(
  tx: Tx,
  filter: {
    state?: string | undefined;
    runId?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<Verification[]> {
  const rows = await tx
    .select()
    .from(verification)
    .where(
      and(
        filter.state ? eq(verification.state, filter.state) : undefined,
        filter.runId ? eq(verification.runId, filter.runId) : undefined,
        filter.after ? lt(verification.id, filter.after) : undefined,
      ),
    )
    .orderBy(desc(verification.id))
    .limit(filter.limit);
  return rows as Verification[];
}

/** True while a denial of this contact's, on any ticket, has not been released. */
export async function isHeld(tx: Tx, clientId: string, contactId: number): Promise<boolean> {
  const rows = await tx
    .select({ id: verification.id })
    .from(verification)
    .where(
      and(
        eq(verification.clientId, clientId),
        eq(verification.contactId, contactId),
        eq(verification.state, 'denied'),
        isNull(verification.releasedAt),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Permits automatic challenges to the contact of a denied verification again. @throws 404, 409 `not-denied` */
export async function releaseVerification(tx: Tx, id: string, by: string): Promise<Verification> {
  const known = await verificationById(tx, id);
  if (known.state !== 'denied')
    throw new AppError('not-denied', `Verification ${id} is ${known.state}, not denied.`, {
      status: 409,
    });
  const [row] = await tx
    .update(verification)
    .set({
      releasedAt: sql`coalesce(${verification.releasedAt}, now())`,
      releasedBy: sql`coalesce(${verification.releasedBy}, ${by})`,
    })
    .where(eq(verification.id, id))
    .returning();
  return row as Verification;
}

/** The database's time, by which all of this goes. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const { rows } = await tx.execute(sql`select now() as now`);
  return new Date((rows[0] as { now: string | Date }).now);
}

/** The one way a verification changes state; null when it was not in a state that leads to `to`. */
async function move(
  tx: Tx,
  id: string,
  to: VerificationState,
  change: { [K in keyof typeof verification.$inferInsert]?: unknown },
): Promise<Verification | null> {
  const from = (Object.keys(verificationMoves) as VerificationState[]).filter((state) =>
    verificationMoves[state].includes(to),
  );
  const [row] = await tx
    .update(verification)
    .set({ ...(change as object), state: to })
    .where(and(eq(verification.id, id), inArray(verification.state, from)))
    .returning();
  return (row as Verification | undefined) ?? null;
}
