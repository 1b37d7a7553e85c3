import { asc, desc, gt, sql } from 'drizzle-orm';
import { auditEntry, type Database, type Tx } from '../db/index.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { equalSecrets, hmacSha256 } from '../lib/crypto.ts';

/** One thing that happened, as every room reports it. */
export interface AuditEvent {
  /** Who: an account's, key's or agent's id, or `muster` itself. */
  actor: string;
  /** What, as `room.verb`: `people.sign-in`, `approvals.decide`. */
  action: string;
  /** To what: an id. */
  subject: string;
  /** The rest: hashes, ids, before and after. Never a secret. */
  detail?: Record<string, unknown>;
}

export interface Audit {
  /** Appends one event in the caller's transaction: it exists if and only if what it reports does. */
  record(tx: Tx, event: AuditEvent): Promise<void>;
  /** Walks the whole chain. `anchor` is an earlier head, kept elsewhere: without one a cut tail cannot show. */
  verify(database: Database, anchor?: Head): Promise<Verdict>;
}

export interface Head {
  seq: number;
  seal: string;
}

export type Verdict =
  | { intact: true; entries: number; head: Head }
  | { intact: false; seq: number; reason: 'missing' | 'changed' | 'cut' };

/** Serialises appends until commit: record as late in a transaction as you can. */
const LOCK_KEY = 0x61756474;
const ORIGIN: Head = { seq: 0, seal: '' };
const PAGE = 1_000;

/**
 * The audit trail, chained by HMAC-SHA-256 over the previous seal and the row. The key comes from the
 * master key: whoever can write the database, but does not have that key, cannot forge a row.
 * `record` needs READ COMMITTED (the default): it must see the row that was committed while it waited.
 */
export function createAudit(masterKey: Uint8Array): Audit {
  const key = hmacSha256(masterKey, 'muster audit v1');
  const sealOf = (row: Omit<typeof auditEntry.$inferSelect, 'seal'>) =>
    hmacSha256(key, canonicalJson({ ...row, at: row.at.toISOString() })).toString('hex');

  return {
    async record(tx, { actor, action, subject, detail = {} }) {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOCK_KEY})`);
      const head = await headOf(tx);
      const at = new Date();
      // Sealed as it will be read back: dates are text, undefined members are gone.
      const stored: Record<string, unknown> = JSON.parse(JSON.stringify(detail));
      const row = { seq: head.seq + 1, at, actor, action, subject, detail: stored };
      const chained = { ...row, previousSeal: head.seal };
      await tx.insert(auditEntry).values({ ...chained, seal: sealOf(chained) });
    },

    verify: (database, anchor) =>
      database.transaction('msp', async (tx) => {
        let head = ORIGIN;
        for (;;) {
          const rows = await tx
            .select()
            .from(auditEntry)
            .where(gt(auditEntry.seq, head.seq))
            .orderBy(asc(auditEntry.seq))
            .limit(PAGE);
          for (const { seal, ...row } of rows) {
            if (row.seq !== head.seq + 1)
              return { intact: false, seq: head.seq + 1, reason: 'missing' };
            if (row.previousSeal !== head.seal || !equalSecrets(seal, sealOf(row)))
              return { intact: false, seq: row.seq, reason: 'changed' };
            if (row.seq === anchor?.seq && seal !== anchor.seal)
              return { intact: false, seq: row.seq, reason: 'changed' };
            head = { seq: row.seq, seal };
          }
          if (rows.length < PAGE) break;
        }
        if (anchor && anchor.seq > head.seq)
          return { intact: false, seq: head.seq + 1, reason: 'cut' };
        return { intact: true, entries: head.seq, head };
      }),
  };
}

async function headOf(tx: Tx): Promise<Head> {
  const rows = await tx
    .select({ seq: auditEntry.seq, seal: auditEntry.seal })
    .from(auditEntry)
    .orderBy(desc(auditEntry.seq))
    .limit(1);
  return rows[0] ?? ORIGIN;
}
