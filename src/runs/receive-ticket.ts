import { cancelApprovals } from '../approvals/index.ts';
import { clientById } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { cancelVerifications } from '../verification/index.ts';
import { addEvent } from './journal.ts';
import { receiveNotes } from './receive-notes.ts';
import { endStates } from './run.ts';
import { runOfTicket, stopRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { whyStop } from './turn.ts';

/**
 * Tells the open run on a ticket what is new there: notes, or that the ticket is no longer its business,
 * which stops it. Answers in words what it did, or null when no run is open.
 */
export async function receiveTicket(
  room: RunsRoom,
  psa: Psa,
  ticket: Ticket,
): Promise<string | null> {
  const { database } = room;
  const run = await database.transaction('msp', (tx) =>
    runOfTicket(tx, psa.connection.id, ticket.id),
  );
  if (!run || endStates.includes(run.status)) return null;
  const stopped = await database.transaction({ client: run.clientId }, async (tx) => {
    const stop = whyStop(await clientById(tx, run.clientId), ticket);
    if (!stop || !(await stopRun(tx, run.id, stop))) return null;
    await cancelApprovals(tx, run.id, stop);
    await cancelVerifications(tx, run.id, stop);
    await addEvent(tx, run, {
      key: 'stopped',
      kind: 'stopped',
      title: `stopped: ${stop}`,
      source: 'runs/receive-ticket.ts',
    });
    return stop;
  });
  if (stopped) return `The run was stopped. ${stopped}`;
  const fresh = await receiveNotes(room, psa, ticket);
  return fresh === 0 ? 'The run on it knew everything already.' : `The run on it got ${fresh} new.`;
}
