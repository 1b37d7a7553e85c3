import { latestApproval } from '../approvals/index.ts';
import type { Tx } from '../db/index.ts';
import { latestVerification } from '../verification/index.ts';
import { putBackHeld } from './kill.ts';
import type { Run } from './run.ts';
import { beginTurn, hasUnread, releaseRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Begins the turn of a run that this worker leased, or goes on with one that was interrupted. Null when there is
 * none: a kill switch holds it, or a signal too many found nothing to do; the lease is given back then.
 */
export async function takeUp({ database }: RunsRoom, leased: Run): Promise<Run | null> {
  return database.transaction({ client: leased.clientId }, async (tx) => {
    if (await putBackHeld(tx, leased)) return null;
    if (leased.status === 'working') return leased;
    if (leased.status === 'queued' || (await isDue(tx, leased))) return beginTurn(tx, leased);
    await releaseRun(tx, leased);
    return null;
  });
}

/** Whether what a run waits for has come. */
async function isDue(tx: Tx, run: Run): Promise<boolean> {
  const verification = await latestVerification(tx, run.id);
  if (verification?.state === 'pending') return false;
  if (verification?.decidedAt && !verification.handledAt) return true;
  const plan = await latestApproval(tx, run.id);
  if (plan && plan.state !== 'pending' && !plan.handledAt) return true;
  return run.takenOver !== null || hasUnread(tx, run.id);
}
