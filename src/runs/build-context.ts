import { agentSettings, type Client, findSimilarTickets } from '../clients/index.ts';
import type { Database } from '../db/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note, Ticket } from '../integrations/connectwise/index.ts';
import type {
  FieldOptions,
  KnownConfiguration,
  ThreadLine,
  TicketContext,
} from '../models/index.ts';
import type { Matching, WorkflowComparison } from '../workflows/index.ts';
import { cutText, cutThread } from './cut-thread.ts';
import { signedBy } from './note-author.ts';
import { createStripper, type Stripper } from './strip-hidden.ts';

const SIMILAR_AT_MOST = 12;

/** How the agent's knowledge is found. */
export interface Knowing extends Pick<Matching, 'match'> {
  /** Of a past ticket: only tickets closed before this count as experience. */
  similarBefore?: Date;
  configurations?: KnownConfiguration[];
}

/** The context, and beside it how the workflows in it were found: for people, not for the agent. */
export interface KnownContext {
  context: TicketContext;
  comparison: WorkflowComparison;
}

/** What of a past ticket's resolution fits into a prompt. */
const MAX_RESOLUTION = 1_000;

/**
 * What the agent knows when it wakes: the ticket, its discussion, its board, its devices, and what this
 * client's past says. Invisible characters are taken out of everything from outside and told; a long
 * discussion is cut by rule and what is missing is named.
 */
export async function buildContext(
  database: Database,
  psa: Psa,
  client: Client,
  ticket: Ticket,
  notes: Note[],
  { match, similarBefore, configurations = [] }: Knowing,
): Promise<KnownContext> {
  const stripper = createStripper();
  const whole = await toThread(psa, notes, stripper);
  const opening = whole.find((line) => line.visibility === 'customer-visible')?.text ?? '';
  const summary = stripper.strip('the summary', ticket.summary);
  const text = { summary, opening, board: ticket.board?.name ?? null };
  const { similar, settings } = await database.transaction({ client: client.id }, async (tx) => ({
    similar: await findSimilarTickets(tx, client.id, text, SIMILAR_AT_MOST, similarBefore),
    settings: await agentSettings(tx),
  }));
  const others = similar.filter(({ ticketId }) => ticketId !== ticket.id);
  const { thread, leftOut } = cutThread(whole);
  const { comparison, ...workflows } = await match(client.id, text);
  const fields = stripper.stripAll('the ticket’s fields', {
    client: client.name,
    contact: ticket.contact?.name ?? ticket.contactName,
    board: ticket.board?.name ?? null,
    status: ticket.status?.name ?? null,
    priority: ticket.priority?.name ?? null,
    type: ticket.type?.name ?? null,
    subType: ticket.subType?.name ?? null,
    owner: ticket.owner?.identifier ?? null,
    sla: ticket.slaStatus,
  });
  const context: TicketContext = {
    ticketId: ticket.id,
    summary,
    ...fields,
    thread,
    leftOut,
    configurations: stripper.stripAll('the configurations', configurations),
    similar: others.map(({ clientId: _client, ...past }) => ({
      ...past,
      summary: stripper.strip(`past ticket #${past.ticketId}`, past.summary),
      resolution: cutText(
        stripper.strip(`past ticket #${past.ticketId}`, past.resolution),
        MAX_RESOLUTION,
      ),
    })),
    ...workflows,
    options: await fieldOptions(psa, ticket),
    hidden: stripper.hidden,
    mspInstructions: settings.instructions,
    instructions: client.instructions,
  };
  return { context, comparison };
}

async function toThread(psa: Psa, notes: Note[], stripper: Stripper): Promise<ThreadLine[]> {
  return Promise.all(
    notes.map(async (note, i) => {
      const { kind, name } = await signedBy(psa, note);
      return {
        at: note.createdAt?.toISOString() ?? null,
        author: stripper.strip(`the author of note ${i + 1}`, name),
        authorKind: kind,
        visibility: note.visibility,
        text: stripper.strip(`note ${i + 1}`, note.text),
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
