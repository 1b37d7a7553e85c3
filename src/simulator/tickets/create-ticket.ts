import type { Effect } from '../journal.ts';
import { referenceTo } from '../store/references.ts';
import type { Row, TicketRow } from '../store/row.ts';
import { newGuid, stamp, type TableName, type World } from '../store/world.ts';
import { type Draft, draftWith, type Writing } from '../write/apply-changes.ts';
import { type Author, addNote } from './add-note.ts';
import { projectTicketWriting, ticketWriting } from './ticket-writing.ts';

/**
 * Creates a ticket as `author` would: summary and company are enough, the rest gets the defaults of the
 * board and of the system. Throws the vendor's 400.
 */
export function createTicket(
  world: World,
  input: Draft,
  author: Author,
  effects: Effect[],
  recordType: 'ServiceTicket' | 'ProjectTicket' = 'ServiceTicket',
): TicketRow {
  const writing: Writing = recordType === 'ServiceTicket' ? ticketWriting : projectTicketWriting;
  const changes = { ...initialChoice(world, recordType), ...input };
  const draft = draftWith(world, writing, initialTicket(world), changes, author.identifier);
  const now = stamp(world);
  const ticket = {
    id: world.tables.tickets.nextId(),
    ...draft,
    recordType,
    mobileGuid: newGuid(),
    _info: {
      lastUpdated: now,
      updatedBy: author.identifier,
      dateEntered: now,
      enteredBy: author.identifier,
    },
  } as unknown as TicketRow;
  world.tables.tickets.insert(ticket);
  effects.push({ kind: 'ticket', ticketId: ticket.id, action: 'added' });
  addInitialNotes(world, ticket, input, author, effects);
  return ticket;
}

/** What a ticket has unless somebody says otherwise. */
export function initialTicket(world: World): Draft {
  return {
    severity: 'Medium',
    impact: 'Medium',
    allowAllClientsPortalView: false,
    customerUpdatedFlag: false,
    automaticEmailContactFlag: false,
    automaticEmailResourceFlag: false,
    automaticEmailCcFlag: false,
    closedFlag: false,
    approved: true,
    priority: initial(world, 'priorities'),
    source: initial(world, 'sources'),
    location: initial(world, 'locations'),
    department: initial(world, 'departments'),
    billTime: 'NoDefault',
    billExpenses: 'NoDefault',
    billProducts: 'NoDefault',
  };
}

function addInitialNotes(
  world: World,
  ticket: TicketRow,
  input: Draft,
  author: Author,
  effects: Effect[],
): void {
  for (const [field, flag] of [
    ['initialDescription', 'detailDescriptionFlag'],
    ['initialInternalAnalysis', 'internalAnalysisFlag'],
    ['initialResolution', 'resolutionFlag'],
  ] as const) {
    const text = input[field];
    if (typeof text !== 'string' || text === '') continue;
    const issueFlag = field === 'initialDescription';
    const { processNotifications } = input;
    addNote(
      world,
      ticket,
      { text, [flag]: true, issueFlag, processNotifications },
      author,
      effects,
    );
  }
}

function initial(world: World, table: TableName) {
  const rows = world.tables[table].all as readonly Row[];
  const row = rows.find((row) => row.defaultFlag === true) ?? rows[0];
  return row && referenceTo(world, table, row);
}

/** The board that a ticket without one goes to, as a change: its first status follows from it. */
export function initialChoice(world: World, recordType: TicketRow['recordType']): Draft {
  const project = recordType !== 'ServiceTicket';
  const board = (world.tables.boards.all as readonly Row[]).find(
    (board) => board.projectFlag === project && board.inactiveFlag === false,
  );
  return { board: { id: board?.id } };
}
