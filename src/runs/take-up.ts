import { latestApproval } from '../approvals/index.ts';
import { narrowTo, type Scope, type Tx } from '../db/index.ts';
import { latestVerification } from '../verification/index.ts';
import { putBackHeld } from './kill.ts';
import type { Run } from './run.ts';
import { beginTurn, hasUnread, leaseRun, leaveRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Takes a free run for this worker and begins its turn, or goes on with one that was interrupted. Null when there is
 * nothing to work: none is due, a kill switch holds it, or a signal too many found nothing to do.
 *
 * Its commit may be lost: nothing has left Muster yet, and whatever follows is committed behind it.
 */
export async function takeUp(
  { database, leaseMs }: Pick<RunsRoom, 'database' | 'leaseMs'>,
  scope: Scope,
  find: (tx: Tx) => Promise<Run | null>,
): Promise<Run | null> {
  const begin = async (tx: Tx) => {
    const free = await find(tx);
    if (!free) return null;
    const [, held] = await Promise.all([narrowTo(tx, free.clientId), putBackHeld(tx, free)]);
    if (held) return null;
    if (free.status === 'working') return leaseRun(tx, free, leaseMs);
    if (free.status === 'queued' || (await isDue(tx, free))) return beginTurn(tx, free, leaseMs);
    await leaveRun(tx, free);
    return null;
  };
  return database.transaction(scope, begin, { mayBeLost: true });
}

/** Whether what a run waits for has come. */
async function isDue(tx: Tx, run: Run): Promise<boolean> {
  const [verification, plan, unread] = await Promise.all([
    latestVerification(tx, run.id),
    latestApproval(tx, run.id),
    hasUnread(tx, run.id),
  ]);
  if (verification?.state === 'pending') return false;
  if (verification?.decidedAt && !verification.handledAt) return true;
  if (plan && plan.state !== 'pending' && !plan.handledAt) return true;
  return run.takenOver !== null || unread;
}
