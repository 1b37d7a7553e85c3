import { and, desc, eq, isNull } from 'drizzle-orm';
import { KeyScope } from '../contracts/rights.ts';
import { apiKey } from '../db/index.ts';
import { randomToken, sha256 } from '../lib/crypto.ts';
import { newId } from '../lib/ids.ts';
import type { PeopleContext } from './context.ts';
import type { SignedIn } from './principal.ts';
import { rightsOfScopes } from './rights.ts';

/** An API key as it can be shown: never the key itself. */
export interface ApiKeyInfo {
  id: string;
  name: string;
  scopes: KeyScope[];
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** Tells a key from other secrets at sight, for people and for secret scanners. */
const PREFIX = 'muster_';
const USED_EVERY_MS = 60_000;

export type CreateKeyOutcome =
  | { outcome: 'created'; info: ApiKeyInfo; key: string }
  /** The asked scopes hold rights that the asking person or key does not have. */
  | { outcome: 'more-than-own'; missing: string[] };

/** Makes a key; the answer is the only place where it can be read. */
export async function createKey(
  { database, audit, clock }: PeopleContext,
  by: SignedIn,
  { name, scopes }: { name: string; scopes: KeyScope[] },
): Promise<CreateKeyOutcome> {
  const missing = rightsOfScopes(scopes).filter((right) => !by.rights.includes(right));
  if (missing.length > 0) return { outcome: 'more-than-own', missing };
  const key = `${PREFIX}${randomToken()}`;
  const info = { id: newId('key'), name, scopes, createdAt: clock.now(), lastUsedAt: null };
  await database.transaction('msp', async (tx) => {
    await tx.insert(apiKey).values({ ...info, keyHash: sha256(key), createdBy: by.id });
    await audit.record(tx, {
      actor: by.id,
      action: 'people.create-key',
      subject: info.id,
      detail: { name, scopes },
    });
  });
  return { outcome: 'created', info, key };
}

/** Who a key is; undefined when it is unknown or revoked. */
export async function findKey(
  { database, clock }: PeopleContext,
  key: string,
): Promise<SignedIn | undefined> {
  if (!key.startsWith(PREFIX)) return undefined;
  const [row] = await database.orm
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.keyHash, sha256(key)), isNull(apiKey.revokedAt)));
  if (!row) return undefined;
  const now = clock.now();
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > USED_EVERY_MS)
    await database.orm.update(apiKey).set({ lastUsedAt: now }).where(eq(apiKey.id, row.id));
  return { kind: 'key', id: row.id, name: row.name, rights: rightsOfScopes(known(row.scopes)) };
}

/** The keys that work, newest first. */
export async function listKeys({ database }: PeopleContext): Promise<ApiKeyInfo[]> {
  const rows = await database.orm
    .select()
    .from(apiKey)
    .where(isNull(apiKey.revokedAt))
    .orderBy(desc(apiKey.id));
  return rows.map(({ id, name, scopes, createdAt, lastUsedAt }) => ({
    id,
    name,
    scopes: known(scopes),
    createdAt,
    lastUsedAt,
  }));
}

/** Ends a key at once. False when no working key has that id. */
export async function revokeKey(
  { database, audit, clock }: PeopleContext,
  by: SignedIn,
  id: string,
): Promise<boolean> {
  return database.transaction('msp', async (tx) => {
    const [revoked] = await tx
      .update(apiKey)
      .set({ revokedAt: clock.now() })
      .where(and(eq(apiKey.id, id), isNull(apiKey.revokedAt)))
      .returning();
    if (!revoked) return false;
    await audit.record(tx, { actor: by.id, action: 'people.revoke-key', subject: id });
    return true;
  });
}

/** A scope that a later version dropped gives no right. */
function known(scopes: string[]): KeyScope[] {
  return scopes.filter((scope): scope is KeyScope => KeyScope.safeParse(scope).success);
}
