import { clientOfCompany } from '../../clients/index.ts';
import type { Psa } from '../../integrations/connections/index.ts';
import {
  allOf,
  anyOf,
  condition,
  isIn,
  type Note,
  type Ticket,
} from '../../integrations/connectwise/index.ts';
import { AppError, isAppError } from '../../lib/errors.ts';
import type { RunsRoom } from '../../runs/index.ts';
import { cleanIssue, type PastIssue, type RawIssue } from './past-issue.ts';

/** At the same time; the adapter holds the pace that ConnectWise bears, live work included. */
const AT_ONCE = 4;

/** Which past tickets: closed in this time, on these boards, of these clients; all where none are named. */
export interface TicketScope {
  since: Date;
  until?: Date | undefined;
  boards?: readonly string[] | undefined;
  /** ConnectWise company names or identifiers. */
  clients?: readonly string[] | undefined;
}

export interface FetchOptions extends TicketScope {
  /** The most recently closed ones. */
  limit: number;
  /** Already read by an interrupted run. */
  known: ReadonlySet<number>;
  /** How a ticket is cleaned and masked before anything is kept of it. */
  clean?: ((raw: RawIssue) => PastIssue) | undefined;
  keep(issue: PastIssue, read: { ticket: Ticket; notes: Note[] }): void | Promise<void>;
  onProgress(done: number, total: number): void;
}

function conditionsOf({ since, until, boards = [], clients = [] }: TicketScope): string {
  return allOf(
    condition('closedFlag', '=', true),
    condition('closedDate', '>', since),
    until && condition('closedDate', '<=', until),
    boards.length > 0 ? isIn('board/name', boards) : undefined,
    clients.length > 0
      ? anyOf(isIn('company/name', clients), isIn('company/identifier', clients))
      : undefined,
  );
}

/** How many tickets a fetch would read; a request each, and one for every page of them. */
export async function countIssues(
  room: Pick<RunsRoom, 'psa'>,
  scope: TicketScope,
): Promise<number> {
  const psa = await room.psa.current();
  await checkBoards(psa, scope);
  return psa.api.countTickets(conditionsOf(scope));
}

/** Reads closed tickets and what technicians wrote on them; each is kept as soon as it is read. */
export async function fetchIssues(
  room: Pick<RunsRoom, 'psa' | 'database'>,
  { limit, known, clean = cleanIssue, keep, onProgress, ...scope }: FetchOptions,
): Promise<void> {
  const psa = await room.psa.current();
  await checkBoards(psa, scope);
  const tickets: Ticket[] = [];
  for await (const page of psa.api.listTickets({ conditions: conditionsOf(scope) }))
    tickets.push(
      ...page.filter(
        ({ recordType, mergedIntoTicketId }) =>
          recordType === 'ServiceTicket' && mergedIntoTicketId === null,
      ),
    );
  tickets.sort((a, b) => (b.closedAt?.getTime() ?? 0) - (a.closedAt?.getTime() ?? 0));
  const wanted = tickets.slice(0, limit);
  const queue = wanted.filter(({ id }) => !known.has(id));
  let done = wanted.length - queue.length;
  const clientIds = new Map<number, string | null>();
  const waiting = queue.values();
  let fault: unknown;
  const readOn = async () => {
    for (const ticket of waiting) {
      if (fault) return;
      try {
        const notes = await notesOf(psa, ticket.id);
        const issue = clean(toRaw(ticket, notes, await clientIdOf(ticket), ourMember(psa)));
        await keep(issue, { ticket, notes });
      } catch (error) {
        fault ??= error;
        return;
      }
      done += 1;
      onProgress(done, wanted.length);
    }
  };
  // All have come to rest before the fault is thrown: nothing is kept behind the back of the next run.
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  if (fault) throw fault;

  async function clientIdOf({ company }: Ticket): Promise<string | null> {
    if (!company) return null;
    if (!clientIds.has(company.id)) {
      const client = await room.database.transaction('msp', (tx) =>
        clientOfCompany(tx, psa.connection.id, company.id),
      );
      clientIds.set(company.id, client?.id ?? null);
    }
    return clientIds.get(company.id) ?? null;
  }
}

const ourMember = ({ connection }: Psa) => connection.settings.memberIdentifier ?? null;

/** A board that is misspelt would be a search without a result. @throws `bad-input` (400) */
async function checkBoards({ lookups }: Psa, { boards = [] }: TicketScope): Promise<void> {
  if (boards.length === 0) return;
  const known = await lookups.boards();
  const unknown = boards.filter(
    (board) => !known.some(({ name }) => name.toLowerCase() === board.toLowerCase()),
  );
  if (unknown.length > 0)
    throw new AppError(
      'bad-input',
      `There is no board named ${unknown.join(', ')}. Boards: ${known.map(({ name }) => name).join(', ')}.`,
      { status: 400 },
    );
}

async function notesOf({ api }: Psa, ticketId: number): Promise<Note[]> {
  try {
    return await api.listNotes(ticketId);
  } catch (error) {
    // Deleted or out of reach: the ticket still counts by its fields.
    if (isAppError(error) && !error.retryable) return [];
    throw error;
  }
}

function toRaw(
  ticket: Ticket,
  notes: Note[],
  clientId: string | null,
  ours: string | null,
): RawIssue {
  const opening = notes.find((note) => note.visibility === 'customer-visible' && !note.resolution);
  // Only what members wrote themselves can become a step; what came by mail or from our agent cannot.
  const byMembers = notes.filter(
    (note) => note.member !== null && !note.customerUpdated && note.createdBy !== ours,
  );
  const told = byMembers.filter((note) => note.resolution || note.visibility === 'internal');
  const replies = byMembers.filter((note) => !told.includes(note) && note !== opening);
  return {
    id: ticket.id,
    summary: ticket.summary,
    opening: opening?.text ?? '',
    notes: told.map(({ text }) => text),
    replies: replies.map(({ text }) => text),
    requester: ticket.contact ? `contact ${ticket.contact.id}` : null,
    clientId,
    board: ticket.board?.name ?? null,
    status: ticket.status?.name ?? null,
    type: ticket.type?.name ?? null,
    subType: ticket.subType?.name ?? null,
    priority: ticket.priority?.name ?? null,
    owner: ticket.owner?.identifier ?? null,
    closedAt: (ticket.closedAt ?? ticket.updatedAt)?.toISOString() ?? null,
    hours: ticket.actualHours,
  };
}
