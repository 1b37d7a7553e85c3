import { and, asc, desc, eq, gt, inArray, lt, max, sql } from 'drizzle-orm';
import { run, runEvent, type Tx } from '../db/index.ts';
import { type Run, runMoves } from './run.ts';

/** Runs, newest first, `limit` older than the one named `after`. */
export async function listRuns(
  tx: Tx,
  filter: {
    status?: string | undefined;
    clientId?: string | undefined;
    boardId?: number | undefined;
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
        filter.boardId ? eq(run.boardId, filter.boardId) : undefined,
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

/** The number of the newest timeline entry; 0 when there is none. */
export async function lastEventSeq(tx: Tx): Promise<number> {
  const [newest] = await tx
    .select({ seq: runEvent.seq })
    .from(runEvent)
    .orderBy(desc(runEvent.seq))
    .limit(1);
  return newest?.seq ?? 0;
}

export interface ChangedRun {
  id: string;
  /** Of its newest timeline entry; 0 when that is older than what was looked at. */
  seq: number;
  /** When its state last changed, in ms; 0 when that was longer ago. */
  movedAt: number;
}

/** Far longer than a transaction of ours that writes to a run takes. */
const OVERLAP = { seconds: 5, entries: 200 };

/**
 * Runs that moved in the last seconds or have timeline entries after number `seq`, and a little more,
 * since what began earlier may be committed later.
 */
export async function changedRuns(tx: Tx, seq: number, limit: number): Promise<ChangedRun[]> {
  const from = Number.isFinite(seq) ? seq - OVERLAP.entries : await lastEventSeq(tx);
  const told = await tx
    .select({ id: runEvent.runId, seq: max(runEvent.seq) })
    .from(runEvent)
    .where(gt(runEvent.seq, from))
    .groupBy(runEvent.runId)
    .limit(limit);
  const moved = await tx
    .select({ id: run.id, at: run.updatedAt })
    .from(run)
    .where(
      and(
        // Named, so that the index of state and time answers.
        inArray(run.status, Object.keys(runMoves)),
        gt(run.updatedAt, sql`now() - make_interval(secs => ${OVERLAP.seconds})`),
      ),
    )
    .limit(limit);
  const changed = new Map(told.map(({ id, seq }) => [id, { id, seq: seq ?? 0, movedAt: 0 }]));
  for (const { id, at } of moved)
    changed.set(id, { id, seq: changed.get(id)?.seq ?? 0, movedAt: at.getTime() });
  return [...changed.values()].slice(0, limit);
}
