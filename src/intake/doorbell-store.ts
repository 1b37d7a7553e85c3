import { and, eq, lt, sql } from 'drizzle-orm';
import { doorbell, seenTicket, type Tx } from '../db/index.ts';
import { newId } from '../lib/ids.ts';
import type { NoRunReason } from './why-no-run.ts';

export type Doorbell = typeof doorbell.$inferSelect;

/** Something in ConnectWise that should be looked at: a hint, never data. */
export interface Ring {
  connectionId: string;
  dedupeKey: string;
  source: 'callback' | 'poll' | 'person';
  type: 'ticket' | 'company' | 'contact';
  action: string;
  recordId: number;
  body: string;
}

/** Stores a ring; null when the very same was stored before. */
export async function storeRing(tx: Tx, ring: Ring): Promise<string | null> {
  const [row] = await tx
    .insert(doorbell)
    // PostgreSQL refuses NUL in text, and a body may hold one.
    .values({ id: newId('evt'), ...ring, body: ring.body.replaceAll('\u0000', '') })
    .onConflictDoNothing({ target: [doorbell.connectionId, doorbell.dedupeKey] })
    .returning({ id: doorbell.id });
  return row?.id ?? null;
}

export async function doorbellById(tx: Tx, id: string): Promise<Doorbell | null> {
  const [row] = await tx.select().from(doorbell).where(eq(doorbell.id, id));
  return row ?? null;
}

/** Closes a ring with what was done about it. */
export async function closeRing(
  tx: Tx,
  id: string,
  state: 'handled' | 'failed',
  outcome: string,
): Promise<void> {
  await tx
    .update(doorbell)
    .set({ state, outcome, handledAt: new Date() })
    .where(eq(doorbell.id, id));
}

/** Counts a failed look; the ring stays open. Answers how often it failed. */
export async function countFailure(tx: Tx, id: string, outcome: string): Promise<number> {
  const [row] = await tx
    .update(doorbell)
    .set({ attempts: sql`${doorbell.attempts} + 1`, outcome })
    .where(eq(doorbell.id, id))
    .returning({ attempts: doorbell.attempts });
  return row?.attempts ?? 0;
}

/** Rings that were stored a while ago and never looked at: their wake-up was lost. */
export async function forgottenRings(tx: Tx, olderThanMs: number): Promise<string[]> {
  const rows = await tx
    .select({ id: doorbell.id })
    .from(doorbell)
    .where(
      and(
        eq(doorbell.state, 'received'),
        lt(doorbell.receivedAt, sql`now() - make_interval(secs => ${olderThanMs / 1000})`),
        lt(doorbell.receivedAt, sql`now() - make_interval(secs => least(300, power(2, attempts)))`),
      ),
    )
    .orderBy(doorbell.receivedAt)
    .limit(500);
  return rows.map(({ id }) => id);
}

/** Records what became of a ticket: its run, or why none was started. */
export async function recordTicket(
  tx: Tx,
  seen: {
    connectionId: string;
    ticketId: number;
    clientId: string | null;
    outcome: { runId: string } | { noRun: NoRunReason };
  },
): Promise<void> {
  const { connectionId, ticketId, clientId, outcome } = seen;
  const fields = {
    clientId,
    ...('runId' in outcome
      ? { runId: outcome.runId, noRunReason: null }
      : { noRunReason: outcome.noRun }),
    updatedAt: new Date(),
  };
  await tx
    .insert(seenTicket)
    .values({ connectionId, ticketId, ...fields })
    .onConflictDoUpdate({ target: [seenTicket.connectionId, seenTicket.ticketId], set: fields });
}

/** What became of a ticket; null when Muster never looked at it. */
export async function seenTicketById(
  tx: Tx,
  connectionId: string,
  ticketId: number,
): Promise<typeof seenTicket.$inferSelect | null> {
  const [row] = await tx
    .select()
    .from(seenTicket)
    .where(and(eq(seenTicket.connectionId, connectionId), eq(seenTicket.ticketId, ticketId)));
  return row ?? null;
}
