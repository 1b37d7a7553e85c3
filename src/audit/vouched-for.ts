import { and, eq, sql } from 'drizzle-orm';
import { auditEntry, type Tx } from '../db/index.ts';

/** True when an entry of this action names a file of this SHA-256 (hex): the file is as it was then. */
export async function vouchedFor(tx: Tx, action: string, sha256: string): Promise<boolean> {
  const [entry] = await tx
    .select({ seq: auditEntry.seq })
    .from(auditEntry)
    .where(and(eq(auditEntry.action, action), sql`${auditEntry.detail} ->> 'sha256' = ${sha256}`))
    .limit(1);
  return entry !== undefined;
}
