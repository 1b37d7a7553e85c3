import { type FieldFault, invalidObject } from '../http/api-fault.ts';
import type { Call } from '../http/call.ts';
import { referenceTo } from '../store/references.ts';
import type { TicketRow } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { type Draft, draftWith } from '../write/apply-changes.ts';
import { storeTicket, writingOf } from './change-ticket.ts';

type Caller = Pick<Call, 'by' | 'effects'>;

/**
 * Merges `mergeTicketIds` into a ticket: each keeps its id, names its new parent and is put into
 * `status`. Throws the vendor's 400 for tickets or a status that are not there.
 */
export function mergeTickets(world: World, parent: TicketRow, input: Draft, caller: Caller): void {
  const children = childrenOf(world, parent, input.mergeTicketIds, 'mergeTicketIds');
  const status = input.status as Draft | undefined;
  if (!status) throw required('status');
  const drafts = children.map((child) => ({
    ...draftWith(world, writingOf(child), child, { status }, caller.by),
    mergedParentTicket: referenceTo(world, 'tickets', parent),
  }));
  for (const [i, child] of children.entries())
    storeTicket(world, child, drafts[i] as Draft, caller.by, caller.effects);
  const merged = { ...parent, hasMergedChildTicketFlag: true };
  storeTicket(world, parent, merged, caller.by, caller.effects);
}

/** Makes `childTicketIds` children of a ticket. There is no way back over the API. */
export function attachChildren(
  world: World,
  parent: TicketRow,
  input: Draft,
  caller: Caller,
): void {
  for (const child of childrenOf(world, parent, input.childTicketIds, 'childTicketIds'))
    storeTicket(world, child, { ...child, parentTicketId: parent.id }, caller.by, caller.effects);
  storeTicket(world, parent, { ...parent, hasChildTicket: true }, caller.by, caller.effects);
}

function childrenOf(world: World, parent: TicketRow, ids: unknown, field: string): TicketRow[] {
  if (!Array.isArray(ids) || ids.length === 0) throw required(field);
  const faults: FieldFault[] = [];
  const children: TicketRow[] = [];
  for (const id of ids) {
    const child = world.tables.tickets.get(Number(id));
    if (child && child !== parent) children.push(child);
    else faults.push({ code: 'NotFound', message: `ticket ${String(id)} not found`, field });
  }
  if (faults.length > 0) throw invalidObject('ticket', faults);
  return children;
}

function required(field: string) {
  return invalidObject('ticket', [
    { code: 'MissingRequiredField', message: `${field} is required`, field },
  ]);
}
