import { eq, lt, or } from 'drizzle-orm';
import { account, session, type Tx } from '../db/index.ts';
import { randomToken, sha256 } from '../lib/crypto.ts';
import type { Account } from './accounts.ts';
import type { PeopleContext } from './context.ts';
import { passwordMatches } from './password.ts';
import type { SignedIn } from './principal.ts';
import { rightsOfRole } from './rights.ts';
import { forgiveAttempts, takeAttempt } from './throttle.ts';

/** A session ends after this long without a request, and after the second however busy it is. */
export const SESSION_IDLE_MS = 12 * 3_600_000;
export const SESSION_MAX_MS = 7 * 24 * 3_600_000;
/** How exactly `last_seen_at` is kept: one write a minute, not one a request. */
const SEEN_EVERY_MS = 60_000;

export type SignInOutcome =
  | { outcome: 'signed-in'; account: Account; token: string }
  | { outcome: 'wrong-credentials' }
  | { outcome: 'throttled'; waitMs: number };

/** Checks a password and opens a session. `address` is where the request comes from, for throttling. */
export async function signIn(
  context: PeopleContext,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<SignInOutcome> {
  const subject = `account:${email.toLowerCase()}` as const;
  const waitMs = await takeAttempt(context, [subject, `address:${address}`]);
  if (waitMs !== undefined) return { outcome: 'throttled', waitMs };

  const [found] = await context.database.orm
    .select()
    .from(account)
    .where(eq(account.email, email.toLowerCase()));
  const matches = await passwordMatches(found?.passwordHash, password);
  if (!found || !matches || found.disabledAt) return { outcome: 'wrong-credentials' };

  await forgiveAttempts(context, subject);
  const token = await context.database.transaction('msp', async (tx) => {
    const opened = await openSession(context, tx, found);
    await context.audit.record(tx, {
      actor: found.id,
      action: 'people.sign-in',
      subject: found.id,
      detail: { address },
    });
    return opened;
  });
  return { outcome: 'signed-in', account: found, token };
}

/** Opens a session and answers its token, which exists nowhere else; clears away what has ended. */
export async function openSession(
  { clock }: PeopleContext,
  tx: Tx,
  { id }: Account,
): Promise<string> {
  const now = clock.now();
  const before = (ms: number) => new Date(now.getTime() - ms);
  await tx
    .delete(session)
    .where(
      or(
        lt(session.lastSeenAt, before(SESSION_IDLE_MS)),
        lt(session.createdAt, before(SESSION_MAX_MS)),
      ),
    );
  const token = randomToken();
  await tx
    .insert(session)
    .values({ idHash: sha256(token), accountId: id, createdAt: now, lastSeenAt: now });
  return token;
}

/** Who a session token belongs to; undefined when it is unknown, ended, or its account disabled. */
export async function findSession(
  { database, clock }: PeopleContext,
  token: string,
): Promise<SignedIn | undefined> {
  const idHash = sha256(token);
  const [row] = await database.orm
    .select({ session, account })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(eq(session.idHash, idHash));
  if (!row || row.account.disabledAt) return undefined;
  const now = clock.now();
  const idleMs = now.getTime() - row.session.lastSeenAt.getTime();
  const ageMs = now.getTime() - row.session.createdAt.getTime();
  if (idleMs > SESSION_IDLE_MS || ageMs > SESSION_MAX_MS) return undefined;
  if (idleMs > SEEN_EVERY_MS)
    await database.orm.update(session).set({ lastSeenAt: now }).where(eq(session.idHash, idHash));
  const { id, email: name, role } = row.account;
  const confirmedAt = row.session.confirmedAt ?? row.session.createdAt;
  return { kind: 'account', id, name, role, rights: rightsOfRole(role), confirmedAt };
}

/**
 * Step-up: the password again, for what a session that was left open must not do. Guesses are counted
 * with those at sign-in.
 */
export async function confirmSession(
  context: PeopleContext,
  {
    token,
    by,
    password,
    address,
  }: { token: string; by: SignedIn; password: string; address: string },
): Promise<Exclude<SignInOutcome, { outcome: 'signed-in' }> | { outcome: 'confirmed' }> {
  const subject = `account:${by.name.toLowerCase()}` as const;
  const waitMs = await takeAttempt(context, [subject, `address:${address}`]);
  if (waitMs !== undefined) return { outcome: 'throttled', waitMs };
  const [found] = await context.database.orm.select().from(account).where(eq(account.id, by.id));
  if (!found || !(await passwordMatches(found.passwordHash, password)))
    return { outcome: 'wrong-credentials' };
  await forgiveAttempts(context, subject);
  await context.database.transaction('msp', async (tx) => {
    await tx
      .update(session)
      .set({ confirmedAt: context.clock.now() })
      .where(eq(session.idHash, sha256(token)));
    await context.audit.record(tx, {
      actor: found.id,
      action: 'people.confirm-session',
      subject: found.id,
      detail: { address },
    });
  });
  return { outcome: 'confirmed' };
}

/** Ends one session; an unknown token is already ended. */
export async function signOut({ database }: PeopleContext, token: string): Promise<void> {
  await database.orm.delete(session).where(eq(session.idHash, sha256(token)));
}
