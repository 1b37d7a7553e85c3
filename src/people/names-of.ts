import { inArray } from 'drizzle-orm';
import { account, apiKey, type Tx } from '../db/index.ts';

/**
 * How people call who did something: the e-mail address of an account, the name of a key. Any other actor
 * ("learning", "muster") stays as it is, as does one that is gone.
 */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const accounts = await tx
    .select({ id: account.id, name: account.email })
    .from(account)
    .where(inArray(account.id, [...ids]));
  const keys = await tx
    .select({ id: apiKey.id, name: apiKey.name })
    .from(apiKey)
    .where(inArray(apiKey.id, [...ids]));
  const names = new Map([
    ...accounts.map(({ id, name }) => [id, name] as const),
    ...keys.map(({ id, name }) => [id, `API key "${name}"`] as const),
  ]);
  return (id) => names.get(id) ?? id;
}
