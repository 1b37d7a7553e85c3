import { and, count, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { type Tx, verification } from '../db/index.ts';
import { CHALLENGES_PER_CONTACT_A_DAY, CHALLENGES_PER_TICKET } from './choose-method.ts';
import type { Verification } from './verification.ts';

/**
 * Claims the sending of a challenge, before the provider is asked to send it: once, because a challenge
 * whose sending was cut short may have reached the requester. Counts again under a lock, so that
 * challenges claimed at the same moment do not pass the limits together.
 */
export async function claimSending(
  tx: Tx,
  held: Verification,
  limits: { timeLimitMs: number; clientCap: number },
): Promise<'claimed' | 'claimed-before' | 'limit'> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext(${`muster:challenges:${held.clientId}`}))`,
  );
  const { onTicket, toContactToday, inClientToday } = await countChallenges(tx, held);
  const full =
    onTicket >= CHALLENGES_PER_TICKET ||
    toContactToday >= CHALLENGES_PER_CONTACT_A_DAY ||
    inClientToday >= limits.clientCap;
  if (full && held.sendingAt === null) return 'limit';
  const claimed = await tx
    .update(verification)
    .set({
      sendingAt: sql`now()`,
      expiresAt: sql`now() + make_interval(secs => ${limits.timeLimitMs / 1000})`,
    })
    .where(
      and(
        eq(verification.id, held.id),
        eq(verification.state, 'pending'),
        isNull(verification.sendingAt),
      ),
    )
    .returning({ id: verification.id });
  return claimed.length > 0 ? 'claimed' : 'claimed-before';
}

interface SentChallenge {
  transaction: string;
  /** A number that the requester must carry over. */
  code: string | null;
  /** The requester tells a technician a code. */
  codeWanted?: boolean;
}

/** The challenge is out: by what name the provider knows it. */
export async function noteSent(
  tx: Tx,
  id: string,
  { transaction, code, codeWanted = false }: SentChallenge,
): Promise<void> {
  await tx
    .update(verification)
    .set({ transaction, code, codeWanted })
    .where(eq(verification.id, id));
}

/** Challenges that a provider knows and that wait for their answer. */
export async function waitingChallenges(tx: Tx): Promise<Verification[]> {
  const rows = await tx
    .select()
    .from(verification)
    .where(and(eq(verification.state, 'pending'), isNotNull(verification.transaction)))
    .orderBy(verification.expiresAt)
    .limit(200);
  return rows as Verification[];
}

/** How many challenges were sent: for a ticket, and within a day to a contact and a client. */
export async function countChallenges(
  tx: Tx,
  of: { clientId: string; ticketId: number; contactId: number | null },
): Promise<{ onTicket: number; toContactToday: number; inClientToday: number }> {
  const today = gt(verification.sendingAt, sql`now() - interval '24 hours'`);
  const [row] = await tx
    .select({
      onTicket: count(sql`case when ${verification.ticketId} = ${of.ticketId} then 1 end`),
      toContactToday: count(
        sql`case when ${today} and ${verification.contactId} = ${of.contactId ?? -1} then 1 end`,
      ),
      inClientToday: count(sql`case when ${today} then 1 end`),
    })
    .from(verification)
    .where(
      and(
        eq(verification.clientId, of.clientId),
        isNotNull(verification.sendingAt),
        or(today, eq(verification.ticketId, of.ticketId)),
      ),
    );
  return row ?? { onTicket: 0, toContactToday: 0, inClientToday: 0 };
}
