import { type FieldFault, invalidObject } from '../http/api-fault.ts';
import type { Effect } from '../journal.ts';
import { modelNamed } from '../model/model.ts';
import type { NoteRow, Reference, TicketRow } from '../store/row.ts';
import { stamp, type World } from '../store/world.ts';
import { type Draft, draftWith, type Writing } from '../write/apply-changes.ts';
import { rememberNotes, touch } from './change-ticket.ts';

export const noteWriting: Writing = {
  model: modelNamed('ServiceNote'),
  noun: 'serviceNote',
  readOnly: new Set(['id', 'ticketId', 'dateCreated', 'createdBy', 'sentimentScore']),
  writeOnly: new Set(['processNotifications']),
  settle: refuseWithoutTab,
};

/** A note is on at least one of the three tabs. */
function refuseWithoutTab(_world: World, draft: Draft): FieldFault[] {
  if (draft.detailDescriptionFlag || draft.internalAnalysisFlag || draft.resolutionFlag) return [];
  return [
    {
      code: 'ServiceNote',
      message: 'A service note must be a discussion, internal analysis or resolution note',
      field: 'detailDescriptionFlag, internalAnalysisFlag, resolutionFlag',
    },
  ];
}

export interface Author {
  /** Identifier that `createdBy` and `updatedBy` show. */
  identifier: string;
  member?: Reference | undefined;
  contact?: Reference | undefined;
}

/** Adds a note to a ticket. Throws the vendor's 400. The ticket counts as updated. */
export function addNote(
  world: World,
  ticket: TicketRow,
  input: Draft,
  author: Author,
  effects: Effect[],
): NoteRow {
  const empty: Draft = {
    ticketId: ticket.id,
    detailDescriptionFlag: false,
    internalAnalysisFlag: false,
    resolutionFlag: false,
    issueFlag: false,
    member: author.member,
    contact: author.contact,
  };
  const draft = draftWith(world, noteWriting, empty, input, author.identifier);
  if (typeof draft.text !== 'string' || draft.text === '')
    throw invalidObject('serviceNote', [
      { code: 'MissingRequiredField', message: 'text is required', field: 'text' },
    ]);
  const now = stamp(world);
  const note = {
    id: world.notes.nextId(),
    ...draft,
    // These two do not tell who can read a note: a real server was seen to show both true on an
    // internal note.
    internalFlag: draft.internalFlag ?? true,
    externalFlag: draft.externalFlag ?? true,
    dateCreated: now,
    createdBy: author.identifier,
    _info: { lastUpdated: now, updatedBy: author.identifier },
  } as unknown as NoteRow;
  rememberNotes(world, ticket.id);
  world.notes.of(ticket.id).push(note);
  if (draft.customerUpdatedFlag) ticket.customerUpdatedFlag = true;
  touch(world, ticket, author.identifier);
  effects.push(noteEffect(note, 'added', input.processNotifications));
  return note;
}

/** What the journal says about a note. */
export function noteEffect(
  note: NoteRow,
  action: 'added' | 'changed' | 'deleted',
  processNotifications: unknown = true,
): Effect {
  const { ticketId, id, text, detailDescriptionFlag, internalAnalysisFlag, resolutionFlag } = note;
  return {
    kind: 'note',
    ticketId,
    noteId: id,
    action,
    text,
    detailDescriptionFlag,
    internalAnalysisFlag,
    resolutionFlag,
    processNotifications: processNotifications !== false,
  };
}
