import { and, count, eq, gt, inArray, sql } from 'drizzle-orm';
import { seenTicket, type Tx } from '../db/index.ts';
import { type NoRunReason, whyNoRun } from './why-no-run.ts';

export type SeenTicket = typeof seenTicket.$inferSelect;

/** What became of a ticket at a look: its run, or why none was started; and how it was found. */
export interface Sighting {
  connectionId: string;
  ticketId: number;
  clientId: string | null;
  outcome: { runId: string } | { noRun: NoRunReason; detail?: string; sharedRunId?: string };
  closed: boolean;
  contactId: number | null;
}

/** Records the latest look at a ticket. */
export async function recordTicket(tx: Tx, sighting: Sighting): Promise<void> {
  const { connectionId, ticketId, outcome, ...found } = sighting;
  const fields = {
    ...found,
    ...('runId' in outcome
      ? { runId: outcome.runId, noRunReason: null, detail: '' }
      : {
          runId: outcome.sharedRunId ?? null,
          noRunReason: outcome.noRun,
          detail: outcome.detail ?? whyNoRun[outcome.noRun],
        }),
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
): Promise<SeenTicket | null> {
  const [row] = await tx
    .select()
    .from(seenTicket)
    .where(and(eq(seenTicket.connectionId, connectionId), eq(seenTicket.ticketId, ticketId)));
  return row ?? null;
}

/** How many tickets of each of these clients were seen for the first time in the last `days`; none: no entry. */
export async function countNewTickets(
  tx: Tx,
  clientIds: string[],
  days: number,
): Promise<Map<string | null, number>> {
  const rows = await tx
    .select({ clientId: seenTicket.clientId, n: count() })
    .from(seenTicket)
    .where(
      and(
        inArray(seenTicket.clientId, clientIds),
        gt(seenTicket.seenAt, sql`now() - make_interval(days => ${days})`),
      ),
    )
    .groupBy(seenTicket.clientId);
  return new Map(rows.map(({ clientId, n }) => [clientId, n]));
}
