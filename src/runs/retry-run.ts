import type { Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';
import { requeueRun, runById } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Has a failed run go on where it failed: it knows what it did, so nothing is done twice.
 *
 * @throws `run-not-failed`, `ticket-taken` (409) while another run is open on the ticket
 */
export async function retryRun(
  tx: Tx,
  room: Pick<RunsRoom, 'jobs' | 'audit'>,
  id: string,
  actor: string,
): Promise<Run> {
  const failed = await runById(tx, id);
  if (failed.status !== 'failed')
    throw new AppError(
      'run-not-failed',
      `Run ${id} is ${failed.status}; only a failed run is tried again.`,
      { status: 409 },
    );
  const run = await requeueRun(tx, failed, `Tried again by ${actor}.`);
  await addEvent(tx, run, {
    key: `retry:${failed.leaseToken}`,
    kind: 'retried',
    title: `Tried again by ${actor}, after: ${failed.detail}`,
    source: 'runs/retry-run.ts',
  });
  await room.jobs.signal(tx, { runId: run.id, clientId: run.clientId });
  await room.audit.record(tx, { actor, action: 'runs.retry', subject: run.id });
  return run;
}
