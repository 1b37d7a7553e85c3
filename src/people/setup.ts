import { eq, sql } from 'drizzle-orm';
import { account, installation, type Tx } from '../db/index.ts';
import { equalSecrets, sha256 } from '../lib/crypto.ts';
import { randomCode } from '../lib/ids.ts';
import { type Account, insertAccount } from './accounts.ts';
import type { PeopleContext } from './context.ts';
import { hashPassword } from './password.ts';
import { openSession } from './sessions.ts';
import { takeAttempt } from './throttle.ts';

/**
 * The code that lets the first owner in, for the start to print; undefined once there is an owner. A new
 * one is made at each start unless `given` (MUSTER_SETUP_CODE): only its hash is stored.
 */
export async function prepareSetupCode(
  { database }: PeopleContext,
  given?: string,
): Promise<string | undefined> {
  return database.transaction('msp', async (tx) => {
    await tx.insert(installation).values({}).onConflictDoNothing();
    if (await hasOwner(tx)) return undefined;
    const code = given ?? randomCode(16).replace(/(.{4})(?=.)/g, '$1-');
    await tx.update(installation).set({ setupCodeHash: sha256(code) });
    return code;
  });
}

/** Whether the first owner exists. */
export async function isSetUp({ database }: Pick<PeopleContext, 'database'>): Promise<boolean> {
  return database.transaction('msp', hasOwner);
}

export type SetupOutcome =
  | { outcome: 'created'; account: Account; token: string }
  | { outcome: 'already-set-up' }
  | { outcome: 'wrong-code' }
  | { outcome: 'throttled'; waitMs: number };

/** Makes the first owner and signs him in. Of two at once, one wins. */
export async function becomeOwner(
  context: PeopleContext,
  input: { setupCode: string; email: string; password: string; address: string },
): Promise<SetupOutcome> {
  const waitMs = await takeAttempt(context, ['setup:', `address:${input.address}`]);
  if (waitMs !== undefined) return { outcome: 'throttled', waitMs };
  const passwordHash = await hashPassword(input.password);
  return context.database.transaction('msp', async (tx): Promise<SetupOutcome> => {
    const [row] = await tx.select().from(installation).for('update');
    if (await hasOwner(tx)) return { outcome: 'already-set-up' };
    const expected = row?.setupCodeHash;
    if (!expected || !equalSecrets(expected, sha256(input.setupCode.trim())))
      return { outcome: 'wrong-code' };
    const owner = await insertAccount(tx, { email: input.email, passwordHash, role: 'owner' });
    if (!owner) return { outcome: 'already-set-up' };
    await tx.update(installation).set({ setupCodeHash: null });
    const token = await openSession(context, tx, owner);
    await context.audit.record(tx, {
      actor: owner.id,
      action: 'people.set-up',
      subject: owner.id,
      detail: { email: owner.email, address: input.address },
    });
    return { outcome: 'created', account: owner, token };
  });
}

async function hasOwner(tx: Tx): Promise<boolean> {
  const owners = await tx
    .select({ one: sql`1` })
    .from(account)
    .where(eq(account.role, 'owner'))
    .limit(1);
  return owners.length > 0;
}
