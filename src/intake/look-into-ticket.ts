import { type Client, clientOfCompany, rememberTicket, upsertClient } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import { receiveTicket, runOfTicket, startRun } from '../runs/index.ts';
import { recordTicket } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';
import { toPastTicket } from './past-ticket.ts';
import { type NoRunReason, whyNoRun } from './why-no-run.ts';

/**
 * Looks at a ticket as ConnectWise has it now, whatever rang: starts the agent of its client on a new
 * one, tells the open run what changed, or records why nothing is to be done. Answers that in words.
 * `byHand` starts a run also where the rules for new tickets would not.
 *
 * @throws `not-readable-yet` (retryable) for a ticket that was announced and is not there yet
 */
export async function lookIntoTicket(
  room: IntakeRoom,
  ticketId: number,
  options: { announced: boolean; byHand?: boolean },
): Promise<string> {
  const psa = await room.psa.current();
  const ticket = await read(psa, ticketId);
  if (!ticket) {
    if (options.announced)
      throw new AppError('not-readable-yet', `Ticket ${ticketId} cannot be read yet.`, {
        status: 404,
        retryable: true,
      });
    return noRun(room, psa, ticketId, null, 'deleted');
  }

  const told = await receiveTicket(room, psa, ticket);
  if (told) return told;

  const client = await clientOf(room, psa, ticket);
  if (typeof client === 'string') return noRun(room, psa, ticketId, null, client);
  if (ticket.closed)
    await room.database.transaction({ client: client.id }, (tx) =>
      rememberTicket(tx, toPastTicket(client.id, ticket)),
    );
  const reason = options.byHand ? notEvenByHand(client, ticket) : whyNot(psa, client, ticket);
  if (reason) return noRun(room, psa, ticketId, client.id, reason);

  return room.database.transaction({ client: client.id }, async (tx) => {
    const before = await runOfTicket(tx, psa.connection.id, ticketId);
    const outcome = { connectionId: psa.connection.id, ticketId, clientId: client.id };
    if (before && !options.byHand) {
      await recordTicket(tx, { ...outcome, outcome: { runId: before.id } });
      return `Run ${before.id} was there already.`;
    }
    const because = options.byHand ? 'started by hand' : 'it is new';
    const run = await startRun(tx, room, client, ticket, because);
    if (!run) return 'A run is open on it.';
    await recordTicket(tx, { ...outcome, outcome: { runId: run.id } });
    return `Started run ${run.id}.`;
  });
}

async function read({ api }: Psa, ticketId: number): Promise<Ticket | null> {
  try {
    return await api.getTicket(ticketId);
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}

/** Whose ticket it is; a company that nobody imported yet is imported on the spot. */
async function clientOf(
  room: IntakeRoom,
  { api, connection }: Psa,
  ticket: Ticket,
): Promise<Client | NoRunReason> {
  const company = ticket.company;
  if (!company) return 'no-company';
  const known = await room.database.transaction('msp', (tx) =>
    clientOfCompany(tx, connection.id, company.id),
  );
  if (known) return known;
  try {
    const fresh = await api.getCompany(company.id);
    const { client } = await room.database.transaction('msp', (tx) =>
      upsertClient(tx, connection.id, fresh, connection.settings.agentMode, [
        connection.settings.companyId,
      ]),
    );
    return client;
  } catch (error) {
    if (isAppError(error) && !error.retryable) return 'unknown-company';
    throw error;
  }
}

/** Why a new ticket starts no run; null when it does. */
function whyNot({ connection }: Psa, client: Client, ticket: Ticket): NoRunReason | null {
  const { connectedAt, settings } = connection;
  const reason = notEvenByHand(client, ticket);
  if (reason) return reason;
  if (!connectedAt || !ticket.enteredAt || ticket.enteredAt < wholeSecond(connectedAt))
    return 'before-connection';
  const own = settings.memberIdentifier?.toLowerCase();
  if (own && ticket.enteredBy?.toLowerCase() === own) return 'own';
  if (settings.boards && ticket.board && !settings.boards.includes(ticket.board.id))
    return 'board-off';
  return null;
}

function notEvenByHand(client: Client, ticket: Ticket): NoRunReason | null {
  if (client.deletedAt) return 'company-deleted';
  if (client.mode === 'off') return 'agent-off';
  if (ticket.recordType !== 'ServiceTicket') return 'project';
  if (ticket.mergedIntoTicketId !== null) return 'merged';
  return ticket.closed ? 'closed' : null;
}

/** ConnectWise tells whole seconds: a ticket of the same second is not older. */
function wholeSecond(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1000) * 1000);
}

async function noRun(
  room: IntakeRoom,
  { connection }: Psa,
  ticketId: number,
  clientId: string | null,
  reason: NoRunReason,
): Promise<string> {
  await room.database.transaction('msp', (tx) =>
    recordTicket(tx, {
      connectionId: connection.id,
      ticketId,
      clientId,
      outcome: { noRun: reason },
    }),
  );
  return `No run: ${whyNoRun[reason]}`;
}
