import { eq, lt, sql } from 'drizzle-orm';
import { attempt } from '../db/index.ts';
import type { PeopleContext } from './context.ts';

const WINDOW_MS = 15 * 60_000;

/** Attempts in one window, by what is guessed at. An address may be a whole office. */
const LIMITS = { account: 10, address: 100, setup: 20 };

export type Guessed = `${keyof typeof LIMITS}:${string}`;

/**
 * Counts an attempt at each subject before it is made, so that parallel guesses cannot slip through.
 * Answers the milliseconds to wait when one of them has had its share, else undefined.
 */
export async function takeAttempt(
  { database, clock }: PeopleContext,
  subjects: readonly Guessed[],
): Promise<number | undefined> {
  const now = clock.now();
  const oldest = new Date(now.getTime() - WINDOW_MS);
  await database.orm.delete(attempt).where(lt(attempt.windowStartedAt, oldest));
  let waitMs: number | undefined;
  for (const subject of subjects) {
    const [row] = await database.orm
      .insert(attempt)
      .values({ subject, count: 1, windowStartedAt: now })
      .onConflictDoUpdate({ target: attempt.subject, set: { count: sql`${attempt.count} + 1` } })
      .returning();
    const limit = LIMITS[subject.split(':')[0] as keyof typeof LIMITS];
    if (row!.count > limit)
      waitMs = Math.max(waitMs ?? 0, row!.windowStartedAt.getTime() - oldest.getTime());
  }
  return waitMs;
}

/** A success proves that the attempts were the owner's own. */
export async function forgiveAttempts({ database }: PeopleContext, subject: Guessed) {
  await database.orm.delete(attempt).where(eq(attempt.subject, subject));
}
