import type { FieldFault } from '../http/api-fault.ts';
import { modelNamed } from '../model/model.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import { stamp, type World } from '../store/world.ts';
import type { Draft, Writing } from '../write/apply-changes.ts';

const WRITE_ONLY = new Set([
  'initialDescription',
  'initialInternalAnalysis',
  'initialResolution',
  'initialDescriptionFrom',
  'contactEmailLookup',
  'processNotifications',
  'skipCallback',
]);

const READ_ONLY = new Set([
  'id',
  'recordType',
  'closedFlag',
  'closedDate',
  'closedBy',
  'resources',
  'actualHours',
  'mergedParentTicket',
  'hasChildTicket',
  'hasMergedChildTicketFlag',
  'parentTicketId',
  'dateResolved',
  'dateResplan',
  'dateResponded',
  'respondedBy',
  'resolvedBy',
  'slaStatus',
  'isInSla',
  'mobileGuid',
  'escalationStartDateUTC',
  'escalationLevel',
]);

export const ticketWriting: Writing = {
  model: modelNamed('Ticket'),
  noun: 'ticket',
  readOnly: READ_ONLY,
  writeOnly: WRITE_ONLY,
  settle: settleTicket,
};

export const projectTicketWriting: Writing = {
  ...ticketWriting,
  model: modelNamed('ProjectTicket'),
};

/** What follows from a change of a ticket: choices of the board, the contact's address, being closed. */
function settleTicket(world: World, draft: Draft, before: Draft, by: string): FieldFault[] {
  if (idOf(draft.board) !== idOf(before.board)) {
    settleBoard(world, draft, before);
    if (!draft.status)
      return [{ code: 'MissingRequiredField', message: 'status is required', field: 'status' }];
  }
  if (idOf(draft.company) !== idOf(before.company)) settleCompany(world, draft, before);
  if (idOf(draft.contact) !== idOf(before.contact)) settleContact(world, draft);
  if (idOf(draft.status) !== idOf(before.status)) settleStatus(world, draft, by);
  return [];
}

/** Another board has its own statuses, types and teams: what was not sent along starts anew. */
function settleBoard(world: World, draft: Draft, before: Draft): void {
  const boardId = idOf(draft.board);
  for (const [name, table] of [
    ['status', 'statuses'],
    ['type', 'types'],
    ['subType', 'subTypes'],
    ['item', 'items'],
    ['team', 'teams'],
  ] as const) {
    if (draft[name] !== before[name]) continue;
    const initial = (world.tables[table].all as readonly Row[]).find(
      (row) => boardOf(row) === boardId && row.defaultFlag === true,
    );
    draft[name] = initial && referenceTo(world, table, initial);
  }
}

function settleCompany(world: World, draft: Draft, before: Draft): void {
  const company = world.tables.companies.get(idOf(draft.company) ?? 0);
  if (draft.site === before.site) draft.site = company?.site;
  const contact = world.tables.contacts.get(idOf(draft.contact) ?? 0);
  if (draft.contact === before.contact && idOf(contact?.company) !== company?.id)
    draft.contact = undefined;
}

function settleContact(world: World, draft: Draft): void {
  const contact = world.tables.contacts.get(idOf(draft.contact) ?? 0);
  if (!contact) return;
  const items = (contact.communicationItems as Draft[] | undefined) ?? [];
  const mail = items.find((item) => item.communicationType === 'Email' && item.defaultFlag);
  draft.contactName = (draft.contact as Reference).name;
  draft.contactEmailAddress = mail?.value;
  draft.contactPhoneNumber = contact.defaultPhoneNbr;
  draft.contactPhoneExtension = contact.defaultPhoneExtension;
}

function settleStatus(world: World, draft: Draft, by: string): void {
  const status = world.tables.statuses.get(idOf(draft.status) ?? 0);
  const closed = status?.closedStatus === true;
  const now = stamp(world);
  if (closed && !draft.closedFlag) Object.assign(draft, { closedDate: now, closedBy: by });
  if (!closed) Object.assign(draft, { closedDate: undefined, closedBy: undefined });
  draft.closedFlag = closed;
  if (status?.escalationStatus === 'Resolved') {
    draft.dateResolved ??= now;
    draft.resolvedBy ??= by;
  }
  if (status?.escalationStatus !== 'NotResponded' && status?.escalationStatus !== 'NoEscalation') {
    draft.dateResponded ??= now;
    draft.respondedBy ??= by;
  }
}

function boardOf(row: Row): unknown {
  return idOf(row.board) ?? row.boardId;
}

function idOf(reference: unknown): number | undefined {
  return (reference as Reference | undefined)?.id;
}
