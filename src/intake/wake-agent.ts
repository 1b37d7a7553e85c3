import type { Client } from '../clients/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { joinSameAlert, type Run, reopenRun, startRun } from '../runs/index.ts';
import type { IntakeRoom } from './intake-room.ts';
import { recordTicket, type Sighting } from './seen-ticket.ts';
import { whyNoRun } from './why-no-run.ts';

type Found = Omit<Sighting, 'outcome'>;

/** Starts a client's agent on a ticket. An alert that came within the hour shares the run it started. */
export async function start(
  room: IntakeRoom,
  client: Client,
  ticket: Ticket,
  found: Found,
  byHand: boolean,
): Promise<string> {
  return room.database.transaction({ client: client.id }, async (tx) => {
    const { connectionId, ticketId } = found;
    const same =
      isMachineMade(ticket) && !byHand
        ? await joinSameAlert(tx, {
            connectionId,
            clientId: client.id,
            ticketId,
            summary: ticket.summary,
          })
        : null;
    if (same) {
      const detail = `${whyNoRun['same-alert']} (ticket #${same.ticketId}, run ${same.id})`;
      await recordTicket(tx, {
        ...found,
        outcome: { noRun: 'same-alert', detail, sharedRunId: same.id },
      });
      return `No run: ${detail}`;
    }
    const run = await startRun(tx, room, client, ticket, byHand ? 'started by hand' : 'it is new');
    if (!run) return 'A run is open on it.';
    await recordTicket(tx, { ...found, outcome: { runId: run.id } });
    return `Started run ${run.id}.`;
  });
}

/** Wakes the ended run of a ticket if it was opened again; else it stays ended. */
export async function reopen(
  room: IntakeRoom,
  ended: Run,
  found: Found,
  isReopened: boolean,
): Promise<string> {
  return room.database.transaction({ client: ended.clientId }, async (tx) => {
    await recordTicket(tx, { ...found, outcome: { runId: ended.id } });
    const fact = { key: `reopened:${ended.turn}`, text: 'The ticket was opened again.' };
    if (isReopened && (await reopenRun(tx, room, ended, fact)))
      return `The ticket was opened again and woke run ${ended.id}.`;
    return `Run ${ended.id} worked on it and has ended.`;
  });
}

/** Nobody asks on it: monitoring and other programs open tickets without a contact. */
function isMachineMade({ contact, contactName }: Ticket): boolean {
  return contact === null && !contactName;
}
