import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { run, runMessage, runStep, type Tx } from '../db/index.ts';
import { newId } from '../lib/ids.ts';
import { addEvent } from './journal.ts';
import { endStates, type Run, type RunStatus, runMoves } from './run.ts';
import { wakeRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { FOUND } from './step-back.ts';

/** Something that ConnectWise shows and no note says. */
export interface TicketFact {
  /** Unique within the run: a fact is told once. */
  key: string;
  text: string;
}

/** Tells the agent of an open run a fact about its ticket, in the caller's transaction. False when it knew. */
export async function tellRun(
  tx: Tx,
  room: Pick<RunsRoom, 'jobs'>,
  { id, clientId }: Pick<Run, 'id' | 'clientId'>,
  { key, text }: TicketFact,
): Promise<boolean> {
  const inserted = await tx
    .insert(runMessage)
    .values({
      id: newId('msg'),
      clientId,
      runId: id,
      noteKey: `fact:${key}`,
      author: 'ConnectWise',
      authorKind: 'system',
      text,
    })
    .onConflictDoNothing({ target: [runMessage.runId, runMessage.noteKey] })
    .returning({ id: runMessage.id });
  if (inserted.length === 0) return false;
  await addEvent(
    tx,
    { id, clientId },
    { key: `fact:${key}`, kind: 'message', title: text, source: 'runs/tell-run.ts' },
  );
  await wakeRun(tx, id);
  await room.jobs.signal(tx, { runId: id, clientId });
  return true;
}

/** From where a re-opened ticket wakes its run. */
const reopenable = endStates.filter((status) => runMoves[status].includes('queued'));

/** Wakes an ended run because its ticket was opened again; the fact is its message. False when it is open. */
export async function reopenRun(
  tx: Tx,
  room: Pick<RunsRoom, 'jobs'>,
  ended: Run,
  fact: TicketFact,
): Promise<boolean> {
  const woken = await tx
    .update(run)
    .set({
      status: 'queued',
      detail: fact.text,
      failures: 0,
      takenOver: null,
      updatedAt: sql`now()`,
    })
    .where(and(eq(run.id, ended.id), inArray(run.status, reopenable as RunStatus[])))
    .returning({ id: run.id });
  if (woken.length === 0) return false;
  // Who took it over before it was closed has handed it back.
  await tx.delete(runStep).where(and(eq(runStep.runId, ended.id), eq(runStep.name, FOUND)));
  return tellRun(tx, room, ended, fact);
}

const SAME_ALERT_MS = 60 * 60_000;

/**
 * The run of the last hour on another ticket of this client that says the same, and on whose timeline
 * this ticket is noted. Looks alike are asked for one at a time, so two at once do not both find none.
 */
export async function joinSameAlert(
  tx: Tx,
  alert: { connectionId: string; clientId: string; ticketId: number; summary: string },
): Promise<Pick<Run, 'id' | 'ticketId'> | null> {
  const { connectionId, clientId, ticketId, summary } = alert;
  const says = summary.trim().toLowerCase();
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`alert ${clientId} ${says}`}, 0))`,
  );
  const [same] = await tx
    .select({ id: run.id, ticketId: run.ticketId })
    .from(run)
    .where(
      and(
        eq(run.connectionId, connectionId),
        eq(run.clientId, clientId),
        ne(run.ticketId, ticketId),
        eq(sql`lower(trim(${run.summary}))`, says),
        gt(run.createdAt, sql`now() - make_interval(secs => ${SAME_ALERT_MS / 1000})`),
      ),
    )
    .orderBy(run.createdAt)
    .limit(1);
  if (!same) return null;
  await addEvent(
    tx,
    { id: same.id, clientId },
    {
      key: `same:${ticketId}`,
      kind: 'message',
      title: `Ticket #${ticketId} brings the same alert; this run counts for it, too`,
      source: 'runs/tell-run.ts',
      data: { ticketId },
    },
  );
  return same;
}
