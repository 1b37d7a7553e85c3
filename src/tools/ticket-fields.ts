import type { Lookups, PatchOperation, Ticket } from '../integrations/connectwise/index.ts';
import type { ShownChange } from './tool.ts';

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

/** What a technician should know of a change before he decides. */
export type Consequence = Pick<ShownChange, 'warning' | 'grave'>;

interface Choice extends Consequence {
  id: number;
  name: string;
  /** Of a status. */
  closed?: boolean;
  escalation?: string | null;
}

/** The values a field may take on a board, by the names that people use; a value that is missing is looked for again. */
export async function choicesOf(
  path: Exclude<FieldPath, 'summary'>,
  value: string,
  boardId: number | null,
  lookups: Lookups,
): Promise<Choice[]> {
  const named = (rows: readonly { name: string }[]) => rows.some((row) => isSame(row.name, value));
  if (path === 'priority') return lookups.priorities(named);
  if (path === 'board') return lookups.boards(named);
  if (path === 'owner') {
    const members = await lookups.members((known) =>
      known.some(({ identifier }) => isSame(identifier, value)),
    );
    // An API member is not a person who could work a ticket.
    return members
      .filter((member) => !member.inactive && member.licenseClass !== 'A')
      .map(({ id, identifier }) => ({ id, name: identifier }));
  }
  if (boardId === null) return [];
  const table = BOARD_TABLES[path];
  const options = await lookups.boardOptions(boardId, (known) => named(known[table]));
  if (path === 'status')
    return options.statuses
      .filter((status) => !status.inactive)
      .map((status) => ({ ...status, ...warningOf(status) }));
  return options[table].filter((row) => !row.inactive);
}

const BOARD_TABLES = {
  status: 'statuses',
  type: 'types',
  subType: 'subtypes',
  item: 'items',
} as const;

/** ConnectWise does not tell names apart by case. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Which mails a status sends is set in workflow rules and board templates, which the API does not tell:
 * so every change of status is said to be able to.
 */
function warningOf(status: { closed: boolean; escalation: string | null }): Consequence {
  const mails = 'rules of the board may mail the contact';
  if (status.closed) return { warning: `this closes the ticket; ${mails}`, grave: true };
  const stopsClock = ['Responded', 'ResolutionPlan', 'Resolved'].includes(status.escalation ?? '');
  return { warning: stopsClock ? `this can stop an SLA clock; ${mails}` : mails };
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
  /** Of a status: whether it closes the ticket, and its stage for the SLA. */
  closes?: boolean | undefined;
  escalation?: string | null | undefined;
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

export function showChange(
  ticket: Ticket,
  change: ExactChange,
  { warning, grave }: Consequence = {},
): ShownChange {
  return {
    what: change.path,
    before: currentName(ticket, change.path),
    after: nameOf(change.value),
    ...(warning && { warning }),
    ...(grave && { grave }),
  };
}
