import { and, desc, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { run, runMessage, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import {
  endStates,
  RUN_VERSION,
  type Run,
  type RunStatus,
  runMoves,
  workableStates,
} from './run.ts';

/**
 * Of a lease: no two are alike, in this life of the database or another. A number that counted would come a second
 * time where a crash of PostgreSQL undid the lease that had it.
 */
const newToken = sql`(random() * (2::bigint ^ 52))::bigint`;

const fromNow = (ms: number) => sql`now() + make_interval(secs => ${ms / 1000})`;

/** Starts a run for a ticket; null when one is open for it already. */
export async function createRun(
  tx: Tx,
  fields: Pick<Run, 'clientId' | 'connectionId' | 'ticketId' | 'boardId' | 'mode' | 'summary'>,
): Promise<Run | null> {
  const [row] = await tx
    .insert(run)
    .values({
      id: newId('run'),
      ...fields,
      status: 'queued',
      version: RUN_VERSION,
      wakeAt: new Date(),
    })
    .onConflictDoNothing()
    .returning();
  return (row as Run | undefined) ?? null;
}

/** This run, locked, if a worker may take it; null when somebody has it or it has ended. */
export async function freeRun(tx: Tx, id: string | SQL): Promise<Run | null> {
  const [row] = await tx
    .select()
    .from(run)
    .where(
      and(
        eq(run.id, id),
        inArray(run.status, workableStates),
        or(isNull(run.leasedUntil), lt(run.leasedUntil, sql`now()`)),
      ),
    )
    .for('update');
  return (row as Run | undefined) ?? null;
}

/**
 * What a worker that takes a free run writes into it. Every lease has a token of its own; writes name it, so a worker
 * that was away too long is told `lease-lost` instead of writing over its successor.
 */
const lease = (leaseMs: number) => ({ leaseToken: newToken, leasedUntil: fromNow(leaseMs) });

/** Takes a free run that is in the middle of a turn. */
export async function leaseRun(tx: Tx, free: Run, leaseMs: number): Promise<Run> {
  const [row] = await tx.update(run).set(lease(leaseMs)).where(heldBy(free)).returning();
  if (!row) throw leaseLost(free);
  return row as Run;
}

/** @throws `lease-lost` */
export async function renewLease(tx: Tx, held: Run, leaseMs: number): Promise<void> {
  const renewed = await tx
    .update(run)
    .set({ leasedUntil: fromNow(leaseMs) })
    .where(heldBy(held))
    .returning({ id: run.id });
  if (renewed.length === 0) throw leaseLost(held);
}

/** The run's row, locked for this transaction; none when another worker has it. */
export function heldRun(tx: Tx, held: Run) {
  return tx
    .select({ id: run.id, clientId: run.clientId })
    .from(run)
    .where(heldBy(held))
    .for('update');
}

/** Locks the run's row for this transaction. @throws `lease-lost` when another worker has it */
export async function fence(tx: Tx, held: Run): Promise<void> {
  if ((await heldRun(tx, held)).length === 0) throw leaseLost(held);
}

/** Whether this worker may still write for the run: nobody else took it over or stopped it. */
export const heldBy = (held: Run) => and(eq(run.id, held.id), eq(run.leaseToken, held.leaseToken));

/** What a worker is told that somebody else's run is in its hands. */
export function leaseLost(held: Run): AppError {
  return new AppError('lease-lost', `Another worker has run ${held.id}.`, { retryable: true });
}

/** Takes a free run and begins its next turn: the messages that wait are read in it. */
export async function beginTurn(tx: Tx, free: Run, leaseMs: number): Promise<Run> {
  const turn = free.turn + 1;
  const change = { ...lease(leaseMs), turn, wakeAt: sql`now()` };
  const [begun] = await Promise.all([
    move(tx, free, 'working', change, heldBy(free)),
    tx
      .update(runMessage)
      .set({ readInTurn: turn })
      .where(and(eq(runMessage.runId, free.id), isNull(runMessage.readInTurn))),
  ]);
  return begun;
}

/**
 * Ends the work on a run for now: moves it and gives the lease back. With `again` the next turn is due
 * at once; otherwise only if a message came meanwhile.
 */
export async function settleTurn(
  tx: Tx,
  held: Run,
  to: RunStatus,
  detail: string,
  options: { again?: boolean } = {},
): Promise<Run> {
  const wakeAt = endStates.includes(to) ? null : options.again ? sql`now()` : dueIfUnread(held);
  const change = { detail, failures: 0, leasedUntil: null, wakeAt };
  return move(tx, held, to, change, heldBy(held));
}

/** Gives the lease back after a fault, to try again later. */
export async function postponeTurn(
  tx: Tx,
  held: Run,
  detail: string,
  afterMs: number,
): Promise<void> {
  await tx
    .update(run)
    .set({
      failures: held.failures + 1,
      detail,
      leasedUntil: null,
      wakeAt: fromNow(afterMs),
      updatedAt: sql`now()`,
    })
    .where(heldBy(held));
}

/** Gives the lease back half-way; the turn is due again after `afterMs`, for whoever may go on with it. */
export async function dropLease(tx: Tx, held: Run, afterMs: number): Promise<void> {
  await tx
    .update(run)
    .set({ leasedUntil: null, wakeAt: fromNow(afterMs) })
    .where(heldBy(held));
}

/** Nothing was due: the run stays as it was. */
export async function leaveRun(tx: Tx, free: Run): Promise<void> {
  await tx
    .update(run)
    .set({ leasedUntil: null, wakeAt: dueIfUnread(free) })
    .where(heldBy(free));
}

/** True while a message waits to be read. */
export async function hasUnread(tx: Tx, runId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: runMessage.id })
    .from(runMessage)
    .where(and(eq(runMessage.runId, runId), isNull(runMessage.readInTurn)))
    .limit(1);
  return rows.length > 0;
}

/** A message that came while nobody looked makes the run due. */
function dueIfUnread({ id }: Run) {
  return sql`case when exists (select 1 from run_message where run_id = ${id} and read_in_turn is null) then now() end`;
}

/**
 * The one way a run changes state. @throws `illegal-move` for a move that the table does not list; where `by`
 * says whose the run must be, `lease-lost` when it is somebody else's
 */
async function move(
  tx: Tx,
  held: Run,
  to: RunStatus,
  change: { [K in keyof typeof run.$inferInsert]?: unknown },
  by?: SQL,
): Promise<Run> {
  const from = (Object.keys(runMoves) as RunStatus[]).filter(
    (status) => runMoves[status].includes(to) || (status === to && to === 'working'),
  );
  const [row] = await tx
    .update(run)
    .set({ ...(change as object), status: to, updatedAt: sql`now()` })
    .where(and(eq(run.id, held.id), inArray(run.status, from), by))
    .returning();
  if (row) return row as Run;
  if (by) await fence(tx, held);
  throw new AppError('illegal-move', `Run ${held.id} moved on meanwhile: it cannot become ${to}.`, {
    status: 409,
  });
}

/**
 * A failed run is queued once more, for the turn that failed: what was done in it stands in its journal,
 * and a model that was asked anew might want it again. @throws `ticket-taken` (409) while another run is open on its ticket */
export async function requeueRun(tx: Tx, failed: Run, detail: string): Promise<Run> {
  const newest = await runOfTicket(tx, failed.connectionId, failed.ticketId);
  if (newest && newest.id !== failed.id && !endStates.includes(newest.status))
    throw new AppError('ticket-taken', `Run ${newest.id} is open on ticket ${failed.ticketId}.`, {
      status: 409,
    });
  const turn = Math.max(0, failed.turn - 1);
  return move(tx, failed, 'queued', { detail, turn, failures: 0, wakeAt: sql`now()` });
}

/** Stops a run from outside its turns; whoever works it loses the lease. False when it had ended. */
export async function stopRun(tx: Tx, runId: string, detail: string): Promise<boolean> {
  const stopped = await tx
    .update(run)
    .set({
      status: 'stopped',
      detail,
      leaseToken: newToken,
      leasedUntil: null,
      wakeAt: null,
      updatedAt: sql`now()`,
    })
    .where(and(eq(run.id, runId), sql`${run.status} not in ${endStates}`))
    .returning({ id: run.id });
  return stopped.length > 0;
}

/** A technician works on the ticket himself: the run's next turn steps back. The first sign is the one that is told. */
export async function markTakenOver(tx: Tx, runId: string, why: string): Promise<void> {
  await tx
    .update(run)
    .set({ takenOver: sql`coalesce(${run.takenOver}, ${why})` })
    .where(eq(run.id, runId));
}

/** Marks a run as due; the caller also signals it. */
export async function wakeRun(tx: Tx, runId: string): Promise<void> {
  await tx.update(run).set({ wakeAt: sql`now()` }).where(eq(run.id, runId));
}

/** Runs that are due and that nobody holds: their wake-up was lost, or their worker was. */
export async function dueRuns(tx: Tx): Promise<{ runId: string; clientId: string }[]> {
  return tx
    .select({ runId: run.id, clientId: run.clientId })
    .from(run)
    .where(
      and(
        lte(run.wakeAt, sql`now() - interval '1 second'`),
        or(isNull(run.leasedUntil), lt(run.leasedUntil, sql`now()`)),
        inArray(run.status, workableStates),
      ),
    )
    .orderBy(run.wakeAt)
    .limit(500);
}

/** @throws `run-not-found` (404) */
export async function runById(tx: Tx, id: string): Promise<Run> {
  const [row] = await tx.select().from(run).where(eq(run.id, id));
  if (!row) throw new AppError('run-not-found', `There is no run ${id}.`, { status: 404 });
  return row as Run;
}

/** The open run on a ticket, else the newest one; null when there never was one. */
export async function runOfTicket(
  tx: Tx,
  connectionId: string,
  ticketId: number,
): Promise<Run | null> {
  const rows = await tx
    .select()
    .from(run)
    .where(and(eq(run.connectionId, connectionId), eq(run.ticketId, ticketId)))
    .orderBy(desc(run.createdAt))
    .limit(20);
  const open = rows.find(({ status }) => !endStates.includes(status as RunStatus));
  return ((open ?? rows[0]) as Run | undefined) ?? null;
}
