import { desc, lt } from 'drizzle-orm';
import { auditEntry, type Tx } from '../db/index.ts';

/** Audit entries, newest first, `limit` below the one numbered `before`. */
export async function listAudit(
  tx: Tx,
  page: { before?: number | undefined; limit: number },
): Promise<(typeof auditEntry.$inferSelect)[]> {
  return tx
    .select()
    .from(auditEntry)
    .where(page.before === undefined ? undefined : lt(auditEntry.seq, page.before))
    .orderBy(desc(auditEntry.seq))
    .limit(page.limit);
}
