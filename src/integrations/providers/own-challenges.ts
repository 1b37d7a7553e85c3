import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { AssuranceLevel } from '../../contracts/verifications.ts';
import { ownChallenge, type Tx } from '../../db/index.ts';
import { newId } from '../../lib/ids.ts';
import type { Challenge, Challenged, Standing } from './provider.ts';

export type OwnChallenge = typeof ownChallenge.$inferSelect;

/** Opens a challenge whose answer comes in by a door of ours, and answers its transaction. */
export async function openOwnChallenge(
  tx: Tx,
  person: Challenged,
  { id: verificationId, ticketId, asks }: Challenge,
  own: { integration: string; timeLimitMs: number; tokenHash?: string; number?: string },
): Promise<string> {
  const { timeLimitMs, ...rest } = own;
  const id = newId('och');
  await tx.insert(ownChallenge).values({
    id,
    clientId: person.clientId,
    contactId: person.contactId,
    verificationId,
    ticketId,
    asks,
    ...rest,
    expiresAt: sql`now() + make_interval(secs => ${timeLimitMs / 1000})`,
  });
  return id;
}

/** How a challenge stands, for the poll. One that nobody opened waits for ever, and so expires. */
export async function ownStanding(
  tx: Tx,
  transaction: string,
  level: AssuranceLevel,
): Promise<Standing> {
  const [row] = await tx.select().from(ownChallenge).where(eq(ownChallenge.id, transaction));
  const because = row?.because ?? '';
  switch (row?.answer) {
    case 'approved':
      return { outcome: 'approved', level, because };
    case 'denied':
    case 'unavailable':
      return { outcome: row.answer, because };
    default:
      return { outcome: 'waiting' };
  }
}

/** The challenge while it may still be answered, locked for this transaction; null afterwards. */
export async function openOwn(
  tx: Tx,
  by: { transaction: string } | { tokenHash: string },
): Promise<OwnChallenge | null> {
  const [row] = await tx
    .select()
    .from(ownChallenge)
    .where(
      and(
        'transaction' in by
          ? eq(ownChallenge.id, by.transaction)
          : eq(ownChallenge.tokenHash, by.tokenHash),
        isNull(ownChallenge.answer),
        gt(ownChallenge.expiresAt, sql`now()`),
      ),
    )
    .for('update');
  return row ?? null;
}

/** Records the one answer of a challenge that `openOwn` locked. */
export async function answerOwn(
  tx: Tx,
  { id }: OwnChallenge,
  answer: 'approved' | 'denied' | 'unavailable',
  because: string,
): Promise<void> {
  await tx
    .update(ownChallenge)
    .set({ answer, because })
    .where(and(eq(ownChallenge.id, id), isNull(ownChallenge.answer)));
}

/** Counts a wrong try; the last one ends the challenge. Answers how many are left. */
export async function countWrongTry(tx: Tx, row: OwnChallenge, most: number): Promise<number> {
  const tries = row.tries + 1;
  await tx.update(ownChallenge).set({ tries }).where(eq(ownChallenge.id, row.id));
  if (tries >= most) await answerOwn(tx, row, 'unavailable', `${most} wrong tries`);
  return most - tries;
}

/** Forgets challenges that ended a day ago: what became of them stands in their verification. */
export async function forgetOwnChallenges(tx: Tx): Promise<number> {
  const gone = await tx
    .delete(ownChallenge)
    .where(lt(ownChallenge.expiresAt, sql`now() - interval '1 day'`))
    .returning({ id: ownChallenge.id });
  return gone.length;
}

/** Takes a challenge back: whatever is answered now comes too late. */
export async function endOwn(tx: Tx, transaction: string): Promise<void> {
  const held = await openOwn(tx, { transaction });
  if (held) await answerOwn(tx, held, 'unavailable', 'it was taken back');
}
