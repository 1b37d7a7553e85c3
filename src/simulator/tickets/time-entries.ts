import type { FieldFault } from '../http/api-fault.ts';
import type { Effect } from '../journal.ts';
import { modelNamed } from '../model/model.ts';
import { referenceTo } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import { newGuid, stamp, type World } from '../store/world.ts';
import { type Draft, draftWith, type Writing } from '../write/apply-changes.ts';
import { touch } from './change-ticket.ts';

export const timeEntryWriting: Writing = {
  model: modelNamed('TimeEntry'),
  noun: 'timeEntry',
  readOnly: new Set([
    'id',
    'mobileGuid',
    'enteredBy',
    'dateEntered',
    'ticket',
    'ticketBoard',
    'ticketStatus',
    'ticketType',
    'ticketSubType',
    // Follows from start and end; a written value is ignored, as a live server was seen to do.
    'actualHours',
  ]),
  writeOnly: new Set(),
  settle: settleEntry,
};

const ON_TICKETS = ['ServiceTicket', 'ProjectTicket'];

function settleEntry(world: World, draft: Draft): FieldFault[] {
  if (typeof draft.timeStart !== 'string') return [];
  if (typeof draft.timeEnd === 'string') {
    const ms = Date.parse(draft.timeEnd) - Date.parse(draft.timeStart);
    if (ms < 0)
      return [{ code: 'InvalidField', message: 'timeEnd is before timeStart', field: 'timeEnd' }];
    draft.actualHours = Math.round(ms / 36_000) / 100;
  }
  const ticket = ON_TICKETS.includes(String(draft.chargeToType))
    ? world.tables.tickets.get(Number(draft.chargeToId))
    : undefined;
  if (ON_TICKETS.includes(String(draft.chargeToType)) && !ticket)
    return [
      { code: 'NotFound', message: `ticket ${draft.chargeToId} not found`, field: 'chargeToId' },
    ];
  if (draft.chargeToType === 'Company') {
    const company = world.tables.companies.get(Number(draft.chargeToId));
    if (!company)
      return [
        { code: 'NotFound', message: `company ${draft.chargeToId} not found`, field: 'chargeToId' },
      ];
    draft.company = referenceTo(world, 'companies', company);
  }
  if (ticket) {
    draft.ticket = referenceTo(world, 'tickets', ticket);
    draft.company = ticket.company;
    draft.ticketBoard = ticket.board.name;
    draft.ticketStatus = ticket.status.name;
    draft.ticketType = ticket.type?.name;
    draft.ticketSubType = ticket.subType?.name;
  }
  return [];
}

/** Entries by what they are charged to: ids of tickets and of other things may be the same. */
const charged = new WeakMap<World, Map<number, Row[]>>();

/** Entries charged to anything with this id, oldest first. */
export function timeEntriesChargedTo(world: World, id: number): readonly Row[] {
  return charged.get(world)?.get(id) ?? [];
}

/** Time charged to a ticket, oldest first. */
export function timeEntriesOf(world: World, ticketId: number): readonly Row[] {
  return timeEntriesChargedTo(world, ticketId).filter((row) =>
    ON_TICKETS.includes(String(row.chargeToType)),
  );
}

/** Stores a time entry so that it is found by what it is charged to. */
export function insertTimeEntry(world: World, row: Row): void {
  world.tables.timeEntries.insert(row as never);
  const index = charged.get(world) ?? new Map<number, Row[]>();
  charged.set(world, index);
  const id = Number(row.chargeToId ?? 0);
  const entries = index.get(id);
  if (entries) entries.push(row);
  else index.set(id, [row]);
}

/** Takes a time entry out, as it is charged now: before its change, and for good. */
export function removeTimeEntry(world: World, row: Row): void {
  world.tables.timeEntries.delete(row.id);
  const id = Number(row.chargeToId ?? 0);
  const rest = timeEntriesChargedTo(world, id).filter((entry) => entry !== row);
  charged.get(world)?.set(id, rest);
}

/** Time as `by` would enter it, not stored: `member` is the API member unless the body names one. */
export function draftEntry(world: World, input: Draft, by: string): Draft {
  const self = (world.tables.members.all as readonly Row[]).find((row) => row.identifier === by);
  const defaults: Draft = {
    member: self && referenceTo(world, 'members', self),
    billableOption: 'Billable',
    addToDetailDescriptionFlag: false,
    addToInternalAnalysisFlag: false,
    addToResolutionFlag: false,
    emailResourceFlag: false,
    emailContactFlag: false,
    emailCcFlag: false,
    status: 'Open',
  };
  return draftWith(world, timeEntryWriting, defaults, input, by);
}

/** Adds time as `by` would. */
export function addTimeEntry(world: World, input: Draft, by: string, effects: Effect[]): Row {
  const draft = draftEntry(world, input, by);
  const now = stamp(world);
  const row: Row = {
    id: world.tables.timeEntries.nextId(),
    ...draft,
    enteredBy: by,
    dateEntered: now,
    mobileGuid: newGuid(),
    _info: { lastUpdated: now, updatedBy: by },
  };
  insertTimeEntry(world, row);
  countHours(world, row, by);
  effects.push(timeEffect(row, 'added'));
  return row;
}

/** The ticket's hours are the sum of its entries. */
export function countHours(world: World, row: Row, by: string): void {
  const ticket = world.tables.tickets.get(Number(row.chargeToId));
  if (!ticket || !row.ticket) return;
  const hours = timeEntriesOf(world, ticket.id).reduce(
    (sum, entry) => sum + Number(entry.actualHours ?? 0),
    0,
  );
  ticket.actualHours = Math.round(hours * 100) / 100;
  touch(world, ticket, by);
}

export function timeEffect(row: Row, action: 'added' | 'changed' | 'deleted'): Effect {
  const ticketId = row.ticket ? Number(row.chargeToId) : undefined;
  return { kind: 'time-entry', ticketId, timeEntryId: row.id, action };
}
