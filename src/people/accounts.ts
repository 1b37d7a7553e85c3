import { asc, eq } from 'drizzle-orm';
import type { Role } from '../contracts/rights.ts';
import { account, session, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { PeopleContext } from './context.ts';
import { hashPassword } from './password.ts';

/** A person who may sign in. */
export interface Account {
  id: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
}

/** Adds an account; `actor` is who did it. Throws `email-taken`. */
export async function createAccount(
  context: PeopleContext,
  actor: string,
  person: { email: string; password: string; role: Role },
): Promise<Account> {
  const passwordHash = await hashPassword(person.password);
  return context.database.transaction('msp', async (tx) => {
    const created = await insertAccount(tx, { ...person, passwordHash });
    if (!created)
      throw new AppError('email-taken', `There is already an account for ${person.email}.`, {
        status: 409,
        fields: [{ field: 'email', message: 'already has an account' }],
      });
    const detail = { email: created.email, role: created.role };
    await context.audit.record(tx, {
      actor,
      action: 'people.create-account',
      subject: created.id,
      detail,
    });
    return created;
  });
}

/** Inserts the row; undefined when the address has an account. */
export async function insertAccount(
  tx: Tx,
  person: { email: string; passwordHash: string; role: Role },
): Promise<Account | undefined> {
  const [created] = await tx
    .insert(account)
    .values({ ...person, email: person.email.toLowerCase(), id: newId('per') })
    .onConflictDoNothing()
    .returning();
  return created;
}

/** One account; null when there is none of this id. */
export async function accountById(tx: Tx, wanted: string): Promise<Account | null> {
  const { id, email, role, disabledAt } = account;
  const [row] = await tx
    .select({ id, email, role, disabledAt })
    .from(account)
    .where(eq(account.id, wanted));
  return row ?? null;
}

/** All accounts, oldest first. */
export async function listAccounts({ database }: PeopleContext): Promise<Account[]> {
  const { id, email, role, disabledAt } = account;
  return database.orm
    .select({ id, email, role, disabledAt })
    .from(account)
    .orderBy(asc(account.id));
}

/** Replaces a password and signs the person out everywhere. False when there is no such account. */
export async function setPassword(
  context: PeopleContext,
  actor: string,
  email: string,
  password: string,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return context.database.transaction('msp', async (tx) => {
    const [changed] = await tx
      .update(account)
      .set({ passwordHash })
      .where(eq(account.email, email.toLowerCase()))
      .returning();
    if (!changed) return false;
    await tx.delete(session).where(eq(session.accountId, changed.id));
    await context.audit.record(tx, {
      actor,
      action: 'people.set-password',
      subject: changed.id,
    });
    return true;
  });
}
