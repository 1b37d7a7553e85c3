import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { run, runEvent, type Tx } from '../db/index.ts';
import type { Run } from './run.ts';

export interface FailedRun {
  run: Run;
  /** What the run was begun with. */
  wokenBy: unknown;
  /** Its faults and retries, oldest first. */
  history: { at: Date; text: string }[];
}

/** Runs that failed and whose ticket has no later run, newest first. */
export async function failedRuns(tx: Tx, limit: number): Promise<FailedRun[]> {
  const later = alias(run, 'later');
  const rows = await tx
    .select({ run })
    .from(run)
    .leftJoin(
      later,
      and(
        eq(later.connectionId, run.connectionId),
        eq(later.ticketId, run.ticketId),
        gt(later.id, run.id),
      ),
    )
    .where(and(eq(run.status, 'failed'), isNull(later.id)))
    .orderBy(desc(run.updatedAt))
    .limit(limit);
  const told = await tx
    .select()
    .from(runEvent)
    .where(
      and(
        inArray(
          runEvent.runId,
          rows.map((row) => row.run.id),
        ),
        inArray(runEvent.kind, ['woken', 'fault', 'failed', 'retried']),
      ),
    )
    .orderBy(asc(runEvent.seq));
  const byRun = Map.groupBy(told, ({ runId }) => runId);
  return rows.map((row) => {
    const [woken, ...others] = byRun.get(row.run.id) ?? [];
    return {
      run: row.run as Run,
      wokenBy: woken?.data ?? null,
      history: others.map(({ at, title }) => ({ at, text: title })),
    };
  });
}
