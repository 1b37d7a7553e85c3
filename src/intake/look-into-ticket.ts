import { type Client, clientOfCompany, rememberTicket, upsertClient } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import {
  endStates,
  hasUnknownWork,
  type Run,
  receiveTicket,
  runOfTicket,
  tellRun,
} from '../runs/index.ts';
import { isBoardOn } from './board-rule.ts';
import type { IntakeRoom } from './intake-room.ts';
import { toPastTicket } from './past-ticket.ts';
import { recordTicket, type SeenTicket, type Sighting, seenTicketById } from './seen-ticket.ts';
import { reopen, start } from './wake-agent.ts';
import { type NoRunReason, whyNoRun } from './why-no-run.ts';

export interface Look {
  /** What the ring said, and reading does not show at once: a new ticket is not there yet, a deleted one still is. */
  expect?: 'there' | 'gone' | undefined;
  /** A person asks: a run starts also where the rules for new tickets would not start one. */
  byHand?: boolean;
}

/**
 * Looks at a ticket as ConnectWise has it now, whatever rang: starts the agent of its client on a new
 * one, tells the open run what changed, wakes the ended run of a re-opened one, or records why nothing
 * is to be done. Answers that in words.
 *
 * @throws `not-settled-yet` (retryable) while ConnectWise does not show yet what was announced
 */
export async function lookIntoTicket(
  room: IntakeRoom,
  ticketId: number,
  look: Look = {},
): Promise<string> {
  const psa = await room.psa.current();
  const ticket = await read(psa, ticketId);
  const isThere = ticket !== 'deleted';
  if (look.expect && (look.expect === 'there') !== isThere)
    throw new AppError(
      'not-settled-yet',
      `Ticket ${ticketId} ${isThere ? 'can still' : 'cannot'} be read${isThere ? '' : ' yet'}.`,
      { status: 404, retryable: true },
    );
  const { before, seen } = await room.database.transaction('msp', async (tx) => ({
    before: await runOfTicket(tx, psa.connection.id, ticketId),
    seen: await seenTicketById(tx, psa.connection.id, ticketId),
  }));
  const open = before && !endStates.includes(before.status) ? before : null;
  if (ticket === 'forbidden') return noRun(room, sightingOf(psa, ticketId, seen), ticket);
  if (ticket === 'deleted') {
    const told = open && (await receiveTicket(room, psa, open, null));
    const outcome = await noRun(room, sightingOf(psa, ticketId, seen), ticket);
    return told ?? outcome;
  }

  const told = open && (await tellOpenRun(room, psa, open, ticket, seen));
  const client = await clientOf(room, psa, ticket);
  // Moved away from the run's client: the run stopped, and for the other agent the ticket is new.
  if (told && (typeof client === 'string' || client.id === open.clientId)) return told;
  const sighting = sightingOf(psa, ticketId, ticket);
  if (typeof client === 'string') return noRun(room, sighting, client);
  if (ticket.closed)
    await room.database.transaction({ client: client.id }, (tx) =>
      rememberTicket(tx, toPastTicket(client.id, ticket)),
    );
  const known = { ...sighting, clientId: client.id };
  const never = notEvenByHand(client, ticket);
  if (before && before.clientId === client.id && !look.byHand)
    return reopen(room, before, known, seen?.closed === true && !ticket.closed && !never);
  const reason =
    never ??
    (look.byHand
      ? null
      : (notByItself(psa, ticket) ??
        (await workedBeforeRestore(room, psa, ticket)) ??
        workedLongAgo(client, ticket, seen)));
  if (reason) return noRun(room, known, reason);
  return start(room, client, ticket, known, look.byHand ?? false);
}

/** What the open run is told; its requester may have changed as well. */
async function tellOpenRun(
  room: IntakeRoom,
  psa: Psa,
  run: Run,
  ticket: Ticket,
  seen: SeenTicket | null,
): Promise<string | null> {
  const told = await receiveTicket(room, psa, run, ticket);
  const scope = { client: run.clientId };
  const outcome = await room.database.transaction(scope, async (tx) => {
    const sighting = sightingOf(psa, ticket.id, ticket);
    await recordTicket(tx, { ...sighting, clientId: run.clientId, outcome: { runId: run.id } });
    const before = seen?.runId === run.id ? seen.contactId : sighting.contactId;
    if (before === sighting.contactId || told?.startsWith('The run was stopped')) return null;
    const who = ticket.contact?.name ?? ticket.contactName ?? 'nobody';
    const text = `The requester of the ticket was changed: it is now ${who}.`;
    const key = `contact:${before}:${sighting.contactId}:${ticket.updatedAt?.getTime()}`;
    return (await tellRun(tx, room, run, { key, text })) ? text : null;
  });
  return outcome ? `${told ?? ''} ${outcome}`.trim() : told;
}

async function read(
  { readTicket }: Psa,
  ticketId: number,
): Promise<Ticket | 'deleted' | 'forbidden'> {
  try {
    return await readTicket(ticketId);
  } catch (error) {
    if (isAppError(error, 'not-found')) return 'deleted';
    if (isAppError(error, 'forbidden')) return 'forbidden';
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
    if (isAppError(error, 'not-found') || isAppError(error, 'forbidden')) return 'unknown-company';
    throw error;
  }
}

/** Why a new ticket does not start a run by itself; null when it does. */
function notByItself({ connection }: Psa, ticket: Ticket): NoRunReason | null {
  const { connectedAt, settings } = connection;
  if (!connectedAt || !ticket.enteredAt || ticket.enteredAt < wholeSecond(connectedAt))
    return 'before-connection';
  const own = settings.memberIdentifier?.toLowerCase();
  if (own && ticket.enteredBy?.toLowerCase() === own) return 'own';
  if (ticket.board && !isBoardOn(settings.boards, ticket.board)) return 'board-off';
  return null;
}

/** A restored database does not know the runs of tickets that came after its backup. */
async function workedBeforeRestore(
  { database, gap }: IntakeRoom,
  psa: Psa,
  { id, enteredAt }: Ticket,
): Promise<NoRunReason | null> {
  if (!gap || (enteredAt && enteredAt > gap.until)) return null;
  return (await hasUnknownWork(database, gap, psa, id)) ? 'worked-before-restore' : null;
}

/** Its run is in an archive by now: only one that is opened again is new. */
function workedLongAgo(
  client: Client,
  ticket: Ticket,
  seen: SeenTicket | null,
): NoRunReason | null {
  if (seen?.clientId !== client.id || (seen.closed && !ticket.closed)) return null;
  const hadRun = seen.runId !== null && seen.noRunReason === null;
  return hadRun || seen.noRunReason === 'archived' ? 'archived' : null;
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

type Found = Omit<Sighting, 'outcome'>;

/** How a ticket was found now; one that cannot be read is as it was. */
function sightingOf(
  { connection }: Psa,
  ticketId: number,
  ticket: Ticket | SeenTicket | null,
): Found {
  const isSeen = ticket !== null && 'seenAt' in ticket;
  return {
    connectionId: connection.id,
    ticketId,
    clientId: isSeen ? ticket.clientId : null,
    closed: ticket?.closed ?? false,
    contactId: isSeen ? ticket.contactId : (ticket?.contact?.id ?? null),
  };
}

async function noRun(room: IntakeRoom, found: Found, reason: NoRunReason): Promise<string> {
  await room.database.transaction('msp', (tx) =>
    recordTicket(tx, { ...found, outcome: { noRun: reason } }),
  );
  return `No run: ${whyNoRun[reason]}`;
}
