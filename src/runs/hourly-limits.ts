import { and, count, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { outboxWrite, type Tx } from '../db/index.ts';
import type { Write } from '../outbox/index.ts';
import { type GateFacts, whyFull } from '../policies/index.ts';
import type { Turn } from './turn.ts';

/** Writes that count, by their kinds in the outbox. */
const LIMITED: Record<string, keyof GateFacts['used']> = {
  'ticket-change': 'changes',
  'customer-note': 'customerNotes',
};

/** What left Muster for this client in the last hour, or is under way. */
export async function usedInTheLastHour(
  tx: Tx,
  clientId: string,
  besides = '',
): Promise<GateFacts['used']> {
  const rows = await tx
    .select({ kind: outboxWrite.kind, n: count() })
    .from(outboxWrite)
    .where(
      and(
        eq(outboxWrite.clientId, clientId),
        inArray(outboxWrite.kind, Object.keys(LIMITED)),
        ne(outboxWrite.state, 'rejected'),
        ne(outboxWrite.id, besides),
        gt(outboxWrite.createdAt, sql`now() - interval '1 hour'`),
      ),
    )
    .groupBy(outboxWrite.kind);
  const used = { changes: 0, customerNotes: 0 };
  for (const { kind, n } of rows) used[LIMITED[kind]!] = n;
  return used;
}

/**
 * The outbox's question while a write gets its row. The gate asked before, but so did the gates of the
 * client's other runs, in this process and in others: here they come one after the other.
 */
export function whyNoMoreThisHour({ run, policies }: Turn): NonNullable<Write['whyFull']> {
  return async (tx, { id, kind }) => {
    const counts = LIMITED[kind];
    if (!counts) return null;
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtext(${`muster:limits:${run.clientId}`}))`,
    );
    const used = await usedInTheLastHour(tx, run.clientId, id);
    return whyFull(counts, policies.limits, used);
  };
}
