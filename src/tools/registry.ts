import { cwAddTicketNote } from './cw-add-ticket-note.ts';
import { cwGetBoardOptions } from './cw-get-board-options.ts';
import { cwGetContact } from './cw-get-contact.ts';
import { cwGetTicket } from './cw-get-ticket.ts';
import { cwGetTimeEntries } from './cw-get-time-entries.ts';
import { cwListConfigurations } from './cw-list-configurations.ts';
import { cwSearchTickets } from './cw-search-tickets.ts';
import { cwUpdateTicket } from './cw-update-ticket.ts';
import type { Tool } from './tool.ts';

/** Every tool that agents have. A new one is a file and a line here. */
export const tools: readonly Tool[] = [
  cwGetTicket,
  cwSearchTickets,
  cwGetContact,
  cwListConfigurations,
  cwGetBoardOptions,
  cwGetTimeEntries,
  cwAddTicketNote,
  cwUpdateTicket,
] as Tool[];

export function toolNamed(name: string): Tool | undefined {
  return tools.find((tool) => tool.name === name);
}
