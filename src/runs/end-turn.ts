import { cancelApprovals } from '../approvals/index.ts';
import { isDatabaseAway, type Tx } from '../db/index.ts';
import { describeError, isAppError } from '../lib/errors.ts';
import { cancelVerifications } from '../verification/index.ts';
import { addEvent } from './journal.ts';
import type { Run, RunStatus } from './run.ts';
import { dropLease, postponeTurn, settleTurn } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/** An end that a crash of PostgreSQL undoes is made once more: whoever takes it up finds in the journal what was done. */
const AGAIN = { mayBeLost: true };

/** Ends the turn and waits. */
export async function rest(
  room: RunsRoom,
  run: Run,
  to: RunStatus,
  detail: string,
  again = false,
): Promise<void> {
  const settle = async (tx: Tx) => {
    const { wakeAt } = await settleTurn(tx, run, to, detail, { again });
    if (wakeAt) await room.jobs.signal(tx, { runId: run.id, clientId: run.clientId });
  };
  await room.database.transaction({ client: run.clientId }, settle, AGAIN);
}

/** Ends the run; what still waits for an answer is void. */
export async function end(room: RunsRoom, run: Run, to: RunStatus, detail: string): Promise<void> {
  await room.database.transaction({ client: run.clientId }, async (tx) => {
    await settleTurn(tx, run, to, detail);
    await cancelApprovals(tx, run.id, detail);
    await cancelVerifications(tx, run.id, detail);
    await addEvent(tx, run, {
      // The lease's number: a run that is tried again ends once more in the same turn.
      key: `end:${run.leaseToken}`,
      kind: to,
      title: `${to}: ${detail}`,
      source: 'runs/run-ticket.ts',
    });
  });
}

/** A fault that says nothing about when it will be over ends the run after this many turns. */
const MAX_FAILURES = 5;
const FIRST_RETRY_MS = 500;
/** With the adapter's own rest and the sweep: at work again a minute after ConnectWise is. */
const LAST_RETRY_MS = 30_000;

/**
 * What follows a fault: try again later, at growing distances, for as long as the other side is merely
 * away; give up with a clear state when trying again does not help.
 */
export async function afterFault(room: RunsRoom, run: Run, fault: unknown): Promise<void> {
  if (isAppError(fault, 'lease-lost')) return;
  // Not a fault: it goes on where it is once the switch is released.
  if (isAppError(fault, 'held'))
    return room.database.transaction({ client: run.clientId }, (tx) => dropLease(tx, run, 0));
  // Not the run's fault, and nowhere to note it: the lease runs out and the sweep wakes the run.
  if (isDatabaseAway(fault)) {
    room.logger.warn({ runId: run.id, reason: describeError(fault) }, 'a turn lost the database');
    return;
  }
  const known = isAppError(fault) ? fault : null;
  const why = describeError(fault);
  room.logger[known?.retryable ? 'warn' : 'error']({ runId: run.id, err: fault }, 'a turn failed');
  await room.database.transaction({ client: run.clientId }, async (tx) => {
    // What may pass is told once a turn and cause, however often it is tried; the rest is tried few times.
    const each = known?.retryable ? run.turn : `lease-${run.leaseToken}`;
    await addEvent(tx, run, {
      key: `fault:${each}:${known?.code ?? 'unexpected'}`,
      kind: 'fault',
      title: `Interrupted: ${why}`,
      source: 'runs/end-turn.ts',
      data: { code: known?.code ?? 'unexpected' },
    });
    const backoffMs = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(run.failures, 12));
    const mayPass = known?.retryable || run.failures + 1 < MAX_FAILURES;
    if (mayPass) await postponeTurn(tx, run, why, Math.max(backoffMs, known?.retryAfterMs ?? 0));
  });
  const gaveUp = !known?.retryable && run.failures + 1 >= MAX_FAILURES;
  if (gaveUp) await end(room, run, 'failed', `Muster could not go on: ${why}`);
}
