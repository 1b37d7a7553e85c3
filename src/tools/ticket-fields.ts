import type { PatchOperation, Ticket } from '../integrations/connectwise/index.ts';
import type { Lookups, ShownChange } from './tool.ts';

/** The fields that an agent may propose to change, and how each is named, found and shown. */
export type FieldPath =
  | 'status'
  | 'priority'
  | 'owner'
  | 'type'
  | 'subType'
  | 'item'
  | 'board'
  | 'summary';

/** ConnectWise refuses a longer summary. */
export const MAX_SUMMARY = 100;

interface Choice {
  id: number;
  name: string;
  warning?: string;
}

/** The values a field may take on a board, by the names that people use. */
export async function choicesOf(
  path: Exclude<FieldPath, 'summary'>,
  boardId: number | null,
  lookups: Lookups,
): Promise<Choice[]> {
  if (path === 'priority') return lookups.priorities();
  if (path === 'board') return lookups.boards();
  if (path === 'owner') {
    const members = await lookups.members();
    // An API member is not a person who could work a ticket.
    return members
      .filter((member) => !member.inactive && member.licenseClass !== 'A')
      .map(({ id, identifier }) => ({ id, name: identifier }));
  }
  if (boardId === null) return [];
  const options = await lookups.board(boardId);
  switch (path) {
    case 'status':
      return options.statuses
        .filter((status) => !status.inactive)
        .map((status) => ({ ...status, ...warningOf(status) }));
    case 'type':
      return options.types.filter((type) => !type.inactive);
    case 'subType':
      return options.subtypes.filter((subtype) => !subtype.inactive);
    case 'item':
      return options.items.filter((item) => !item.inactive);
  }
}

function warningOf(status: { closed: boolean; escalation: string | null }): { warning?: string } {
  if (status.closed) return { warning: 'this closes the ticket' };
  const stopsClock = ['Responded', 'ResolutionPlan', 'Resolved'].includes(status.escalation ?? '');
  return stopsClock ? { warning: 'this can stop an SLA clock' } : {};
}

/** The name under which the ticket's present value is shown and compared; null where it has none. */
export function currentName(ticket: Ticket, path: FieldPath): string | null {
  if (path === 'summary') return ticket.summary;
  if (path === 'owner') return ticket.owner?.identifier ?? null;
  return ticket[path]?.name ?? null;
}

/** The vendor's operation: references are replaced whole, because sub-paths may answer 200 and change nothing. */
export function patchOf(path: FieldPath, value: ExactValue): PatchOperation {
  return {
    op: 'replace',
    path,
    value: typeof value === 'string' ? value : { id: value.id },
  };
}

export type ExactValue = string | { id: number; name: string };

/** One exact change of an update call. */
export interface ExactChange {
  path: FieldPath;
  value: ExactValue;
}

export function nameOf(value: ExactValue): string {
  return typeof value === 'string' ? value : value.name;
}

/** True when the ticket already has this value. */
export function holds(ticket: Ticket, { path, value }: ExactChange): boolean {
  if (typeof value === 'string') return currentName(ticket, path) === value;
  const reference = path === 'summary' ? null : ticket[path];
  return reference?.id === value.id;
}

export function showChange(ticket: Ticket, change: ExactChange, warning?: string): ShownChange {
  return {
    what: change.path,
    before: currentName(ticket, change.path),
    after: nameOf(change.value),
    ...(warning && { warning }),
  };
}
