import { and, asc, desc, eq, lt } from 'drizzle-orm';
import { run, runEvent, type Tx } from '../db/index.ts';
import type { Run } from './run.ts';

/** Runs, newest first, `limit` older than the one named `after`. */
export async function listRuns(
  tx: Tx,
  filter: {
    status?: string | undefined;
    clientId?: string | undefined;
    ticketId?: number | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<Run[]> {
  const rows = await tx
    .select()
    .from(run)
    .where(
      and(
        filter.status ? eq(run.status, filter.status) : undefined,
        filter.clientId ? eq(run.clientId, filter.clientId) : undefined,
        filter.ticketId ? eq(run.ticketId, filter.ticketId) : undefined,
        // Ids of a kind sort by age.
        filter.after ? lt(run.id, filter.after) : undefined,
      ),
    )
    .orderBy(desc(run.id))
    .limit(filter.limit);
  return rows as Run[];
}

export type RunEvent = typeof runEvent.$inferSelect;

/** A run's timeline, oldest first. */
export async function timelineOf(tx: Tx, runId: string): Promise<RunEvent[]> {
  return tx.select().from(runEvent).where(eq(runEvent.runId, runId)).orderBy(asc(runEvent.seq));
}
