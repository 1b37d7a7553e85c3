import { account, type Database, session } from '../db/index.ts';

/** Copies the accounts and open sessions of one database into an empty one: who is signed in stays so there. */
export async function carryAccounts(from: Database, to: Database): Promise<void> {
  const accounts = await from.orm.select().from(account);
  const sessions = await from.orm.select().from(session);
  await to.transaction('msp', async (tx) => {
    if (accounts.length > 0) await tx.insert(account).values(accounts);
    if (sessions.length > 0) await tx.insert(session).values(sessions);
  });
}
