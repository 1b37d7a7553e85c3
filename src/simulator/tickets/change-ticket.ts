import type { Effect } from '../journal.ts';
import { refreshReference } from '../store/references.ts';
import type { NoteRow, TicketRow } from '../store/row.ts';
import { stamp, type World } from '../store/world.ts';
import { type Draft, differences, draftWith, type Writing } from '../write/apply-changes.ts';
import { projectTicketWriting, ticketWriting } from './ticket-writing.ts';

/** How this ticket is written: project tickets have another model. */
export function writingOf(ticket: TicketRow): Writing {
  return ticket.recordType === 'ServiceTicket' ? ticketWriting : projectTicketWriting;
}

/** Changes a ticket as `by` would. Throws the vendor's 400; adds an effect if anything differs. */
export function changeTicket(
  world: World,
  ticket: TicketRow,
  changes: Draft,
  by: string,
  effects: Effect[],
): void {
  storeTicket(world, ticket, draftWith(world, writingOf(ticket), ticket, changes, by), by, effects);
}

/** Stores a drafted state of a ticket and reports what it changed. */
export function storeTicket(
  world: World,
  ticket: TicketRow,
  draft: Draft,
  by: string,
  effects: Effect[],
): void {
  const changes = differences(ticket, draft);
  if (changes.length === 0) return;
  world.previous.set(`ticket:${ticket.id}`, { ...ticket });
  Object.assign(ticket, draft);
  touch(world, ticket, by);
  refreshReference(world, 'tickets', ticket);
  effects.push({ kind: 'ticket-change', ticketId: ticket.id, changes });
}

/** Marks a ticket as updated now by a member. */
export function touch(world: World, ticket: TicketRow, by: string): void {
  ticket._info = { ...ticket._info, lastUpdated: stamp(world), updatedBy: by };
  world.tables.tickets.changed(ticket);
}

/** Keeps a ticket's notes from before a change, for a stale read. */
export function rememberNotes(world: World, ticketId: number): NoteRow[] {
  const notes = world.notes.of(ticketId);
  world.previous.set(`notes:${ticketId}`, [...notes]);
  return notes;
}
