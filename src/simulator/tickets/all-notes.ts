import { referenceTo } from '../store/references.ts';
import type { NoteRow, Reference, Row, TicketRow } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { timeEntriesOf } from './time-entries.ts';

/** A ticket's notes, the notes of its time entries, and those of tickets merged into it, by entry time. */
export function allNotesOf(world: World, ticket: TicketRow, notes: readonly NoteRow[]): Row[] {
  const rows = [
    ...notes.map((note) => fromNote(world, ticket, note, false)),
    ...timeEntriesOf(world, ticket.id).map((entry) => fromTimeEntry(world, ticket, entry)),
  ];
  for (const childId of ticket.hasMergedChildTicketFlag ? mergedChildren(world, ticket) : []) {
    const child = world.tables.tickets.get(childId);
    if (child)
      rows.push(...world.notes.of(childId).map((note) => fromNote(world, child, note, true)));
  }
  return rows.sort((a, b) => (entered(a) < entered(b) ? -1 : entered(a) > entered(b) ? 1 : 0));
}

function mergedChildren(world: World, parent: TicketRow): number[] {
  return world.tables.tickets.all
    .filter((ticket) => (ticket.mergedParentTicket as Reference | undefined)?.id === parent.id)
    .map((ticket) => ticket.id);
}

function entered(row: Row): string {
  return row._info.dateEntered ?? '';
}

function fromNote(world: World, ticket: TicketRow, note: NoteRow, mergedFlag: boolean): Row {
  const { detailDescriptionFlag, internalAnalysisFlag, resolutionFlag, issueFlag } = note;
  return {
    id: note.id,
    noteType: 'TicketNote',
    ticket: referenceTo(world, 'tickets', ticket),
    text: note.text,
    isMarkdownFlag: false,
    detailDescriptionFlag,
    internalAnalysisFlag,
    resolutionFlag,
    bundledFlag: false,
    mergedFlag,
    issueFlag,
    originalAuthor: (note.member ?? note.contact)?.name ?? note.createdBy,
    createdByParentFlag: false,
    member: note.member,
    contact: note.contact,
    _info: {
      ...note._info,
      dateEntered: note.dateCreated,
      enteredBy: note.createdBy,
    },
  };
}

function fromTimeEntry(world: World, ticket: TicketRow, entry: Row): Row {
  return {
    id: entry.id,
    noteType: 'TimeEntryNote',
    ticket: referenceTo(world, 'tickets', ticket),
    text: entry.notes ?? '',
    isMarkdownFlag: false,
    detailDescriptionFlag: entry.addToDetailDescriptionFlag,
    internalAnalysisFlag: entry.addToInternalAnalysisFlag,
    resolutionFlag: entry.addToResolutionFlag,
    timeStart: entry.timeStart,
    timeEnd: entry.timeEnd,
    bundledFlag: false,
    mergedFlag: false,
    issueFlag: false,
    originalAuthor: (entry.member as Reference | undefined)?.name,
    createdByParentFlag: false,
    member: entry.member,
    _info: {
      lastUpdated: entry._info.lastUpdated ?? '',
      updatedBy: entry._info.updatedBy ?? '',
      dateEntered: entry.dateEntered as string,
      enteredBy: entry.enteredBy as string,
    },
  };
}
