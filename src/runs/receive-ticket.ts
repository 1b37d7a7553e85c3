import { cancelApprovals } from '../approvals/index.ts';
import { clientById } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { currentPolicies } from '../policies/index.ts';
import { cancelVerifications } from '../verification/index.ts';
import { addEvent } from './journal.ts';
import { receiveNotes } from './receive-notes.ts';
import type { Run } from './run.ts';
import { markTakenOver, stopRun, wakeRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { whoTookOver } from './step-back.ts';
import { whyStop } from './turn.ts';

/**
 * Tells the open run on a ticket what is new there: notes, or that the ticket is gone (null) or no longer
 * its business, which stops it. Answers in words what it did, or null when the run has ended meanwhile.
 */
export async function receiveTicket(
  room: RunsRoom,
  psa: Psa,
  run: Run,
  ticket: Ticket | null,
): Promise<string | null> {
  const stopped = await room.database.transaction({ client: run.clientId }, async (tx) => {
    const stop = ticket
      ? whyStop(await clientById(tx, run.clientId), ticket)
      : 'The ticket was deleted in ConnectWise.';
    if (!stop) return undefined;
    if (!(await stopRun(tx, run.id, stop))) return null;
    await cancelApprovals(tx, run.id, stop);
    await cancelVerifications(tx, run.id, stop);
    await addEvent(tx, run, {
      key: `stopped:${run.turn}`,
      kind: 'stopped',
      title: `stopped: ${stop}`,
      source: 'runs/receive-ticket.ts',
    });
    return stop;
  });
  if (stopped !== undefined) return stopped && `The run was stopped. ${stopped}`;
  if (ticket) await noticeTakeOver(room, run, ticket);
  const fresh = ticket ? await receiveNotes(room, psa, ticket) : 0;
  return fresh === 0 ? 'The run on it knew everything already.' : `The run on it got ${fresh} new.`;
}

/** A run that rests steps back at once; one that is worked now looks at the ticket in its next turn. */
async function noticeTakeOver(room: RunsRoom, run: Run, ticket: Ticket): Promise<void> {
  if (run.takenOver || (run.leasedUntil && run.leasedUntil > new Date())) return;
  await room.database.transaction({ client: run.clientId }, async (tx) => {
    const { takeOverStatuses } = await currentPolicies(tx);
    const why = await whoTookOver(tx, run, ticket, takeOverStatuses);
    if (!why) return;
    await markTakenOver(tx, run.id, why);
    await wakeRun(tx, run.id);
    await room.jobs.signal(tx, { runId: run.id, clientId: run.clientId });
  });
}
