import { eq } from 'drizzle-orm';
import { apiKey, type Tx } from '../db/index.ts';
import { type Account, accountById } from './accounts.ts';
import type { SignedIn } from './principal.ts';

/** Keys may have made keys; longer chains than this are nobody's habit. */
const MAX_CHAIN = 10;

/** The person behind a request: the account itself, or the one that made the key; null when there is none. */
export async function accountBehind(tx: Tx, { kind, id }: SignedIn): Promise<Account | null> {
  if (kind === 'account') return accountById(tx, id);
  let maker = id;
  for (let n = 0; n < MAX_CHAIN && maker.startsWith('key_'); n += 1) {
    const [key] = await tx
      .select({ createdBy: apiKey.createdBy })
      .from(apiKey)
      .where(eq(apiKey.id, maker));
    if (!key) return null;
    maker = key.createdBy;
  }
  return accountById(tx, maker);
}
