import { type Client, clientById } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import type { NotePlace } from '../notes/index.ts';
import {
  type ClientsPolicies,
  currentPolicies,
  type ProofFacts,
  policiesFor,
} from '../policies/index.ts';
import { type Journal, openJournal } from './journal.ts';
import { whyNotLeave } from './kill.ts';
import type { Run } from './run.ts';
import type { RunsRoom } from './runs-room.ts';

/** One turn of a run: what it holds, and the world re-read for it. */
export interface Turn {
  room: RunsRoom;
  run: Run;
  client: Client;
  psa: Psa;
  ticket: Ticket;
  policies: ClientsPolicies;
  journal: Journal;
  /** Who asks, as far as it is proven; until `verifyRequester` has looked, nothing is. */
  proof: ProofFacts;
  /** What this turn's calls were permitted to do and have not done yet. */
  permitted: { changes: number; customerNotes: number };
}

/** Re-reads everything that a decision depends on; or says in a sentence why the run must stop. */
export async function openTurn(room: RunsRoom, run: Run): Promise<Turn | { stop: string }> {
  const psa = await room.psa.current();
  const [client, policies, journal] = await room.database.inOneGo({ client: run.clientId }, (tx) =>
    Promise.all([
      clientById(tx, run.clientId),
      currentPolicies(tx),
      openJournal(tx, room.database, run),
    ]),
  );
  if (psa.connection.id !== run.connectionId)
    return { stop: 'The ConnectWise that this ticket is in was disconnected.' };

  const ticket = await readTicket(psa, run.ticketId);
  if (!ticket) return { stop: 'The ticket was deleted in ConnectWise.' };
  const stop = whyStop(client, ticket);
  if (stop) return { stop };
  return {
    room,
    run,
    client,
    psa,
    ticket,
    policies: policiesFor(policies, run.clientId),
    journal,
    proof: { ticketIsSensitive: true, proven: null, now: new Date(), plannedAt: null },
    permitted: { changes: 0, customerNotes: 0 },
  };
}

/** Why a run on this ticket is no longer this client's agent's business; null while it is. */
export function whyStop(client: Client, ticket: Ticket): string | null {
  if (client.mode === 'off') return `The agent of ${client.name} was switched off.`;
  if (client.deletedAt) return `${client.name} was deleted in ConnectWise.`;
  if (ticket.company?.id !== client.companyId)
    return `The ticket was moved to ${ticket.company?.name ?? 'no client'}.`;
  if (ticket.mergedIntoTicketId !== null)
    return `The ticket was merged into #${ticket.mergedIntoTicketId}.`;
  return ticket.closed ? 'The ticket was closed in ConnectWise.' : null;
}

async function readTicket({ api }: Psa, ticketId: number): Promise<Ticket | null> {
  try {
    return await api.getTicket(ticketId);
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}

/** Where notes of this turn go. */
export function notePlace({ room, psa, run }: Turn): NotePlace {
  return {
    database: room.database,
    api: psa.api,
    clientId: run.clientId,
    runId: run.id,
    ticketId: run.ticketId,
    settleMs: room.settleMs,
    whyNot: () => whyNotLeave({ room, run }),
  };
}
