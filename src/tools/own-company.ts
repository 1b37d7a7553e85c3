import type { CompanyReference, Ticket } from '../integrations/connectwise/index.ts';
import type { ToolResult } from './tool.ts';

/** Any record that ConnectWise files under a company. */
interface Owned {
  company: CompanyReference | null;
}

/**
 * The company whose records a run may read: that of its own ticket, as ConnectWise says it now. Tools
 * put it into their exact arguments themselves; no model can name one.
 */
export function companyOf(ticket: Ticket): number {
  // No record has this id: a ticket without a company reads nothing.
  return ticket.company?.id ?? -1;
}

/**
 * Of these records the ones of that company. Asked of every answer, though the question was limited
 * already: a server that ignores a condition must not show one client to another.
 */
export function onlyOwn<T extends Owned>(records: readonly T[], companyId: number): T[] {
  return records.filter(({ company }) => company?.id === companyId);
}

/** What a reading tool answers when its record was moved to another client a moment ago. */
export const movedAway: ToolResult = {
  outcome: 'failed',
  text: 'That record belongs to another client.',
};

/** Lines for the model, or a sentence that there are none. */
export function listed(lines: string[], none: string): ToolResult {
  return { outcome: 'done', text: lines.length > 0 ? lines.join('\n') : none };
}

/** `name: value` of what is known, in order. */
export function known(fields: Record<string, string | number | null | undefined>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
