import { type Client, findSimilarTickets } from '../clients/index.ts';
import type { Database } from '../db/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note, Ticket } from '../integrations/connectwise/index.ts';
import type { FieldOptions, ThreadLine, TicketContext } from '../models/index.ts';
import {
  type MatchedWorkflows,
  matchWorkflows,
  type NewTicket,
  type WorkflowComparison,
} from '../workflows/index.ts';
import { signedBy } from './note-author.ts';

const SIMILAR_AT_MOST = 12;

/** What a ticket of the past is planned with, in place of what is known today. */
export interface AsKnownThen {
  /** Only tickets closed before this count as experience. */
  similarBefore: Date;
  match(clientId: string, ticket: NewTicket): Promise<MatchedWorkflows>;
}

/** The context, and beside it how the workflows in it were found: for people, not for the agent. */
export interface KnownContext {
  context: TicketContext;
  comparison: WorkflowComparison;
}

/** What the agent knows when it wakes: the ticket, its discussion, its board, and what this client's past says. */
export async function buildContext(
  database: Database,
  psa: Psa,
  client: Client,
  ticket: Ticket,
  notes: Note[],
  then?: AsKnownThen,
): Promise<KnownContext> {
  const thread = await toThread(psa, notes);
  const opening = thread.find((line) => line.visibility === 'customer-visible')?.text ?? '';
  const text = { summary: ticket.summary, opening, board: ticket.board?.name ?? null };
  const similar = await database.transaction({ client: client.id }, (tx) =>
    findSimilarTickets(tx, client.id, text, SIMILAR_AT_MOST, then?.similarBefore),
  );
  const others = similar.filter(({ ticketId }) => ticketId !== ticket.id);
  const { comparison, ...workflows } = await (then
    ? then.match(client.id, text)
    : matchWorkflows(database, client.id, text));
  const context: TicketContext = {
    ticketId: ticket.id,
    summary: ticket.summary,
    client: client.name,
    contact: ticket.contact?.name ?? ticket.contactName,
    board: ticket.board?.name ?? null,
    status: ticket.status?.name ?? null,
    priority: ticket.priority?.name ?? null,
    type: ticket.type?.name ?? null,
    subType: ticket.subType?.name ?? null,
    owner: ticket.owner?.identifier ?? null,
    thread,
    similar: others.map(({ clientId: _client, ...ticket }) => ticket),
    ...workflows,
    options: await fieldOptions(psa, ticket),
    instructions: client.instructions,
  };
  return { context, comparison };
}

async function toThread(psa: Psa, notes: Note[]): Promise<ThreadLine[]> {
  return Promise.all(
    notes.map(async (note) => {
      const { kind, name } = await signedBy(psa, note);
      return {
        at: note.createdAt?.toISOString() ?? null,
        author: name,
        authorKind: kind,
        visibility: note.visibility,
        text: note.text,
      };
    }),
  );
}

async function fieldOptions({ lookups }: Psa, ticket: Ticket): Promise<FieldOptions> {
  const board = ticket.board ? await lookups.boardOptions(ticket.board.id) : null;
  const members = await lookups.members();
  const active = <T extends { inactive: boolean }>(rows: T[] = []) =>
    rows.filter((row) => !row.inactive);
  return {
    statuses: active(board?.statuses).map(({ name, closed, escalation }) => ({
      name,
      closed,
      escalation,
    })),
    types: active(board?.types).map(({ name }) => name),
    subTypes: active(board?.subtypes).map(({ name }) => name),
    priorities: (await lookups.priorities()).map(({ name }) => name),
    members: active(members)
      .filter(({ licenseClass }) => licenseClass !== 'A')
      .map(({ identifier }) => identifier),
  };
}
