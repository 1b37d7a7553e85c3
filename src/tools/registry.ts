import { cwAddTicketNote } from './cw-add-ticket-note.ts';
import { cwGetTicket } from './cw-get-ticket.ts';
import { cwUpdateTicket } from './cw-update-ticket.ts';
import type { Tool } from './tool.ts';

/** Every tool that agents have. A new one is a file and a line here. */
export const tools: readonly Tool[] = [cwGetTicket, cwAddTicketNote, cwUpdateTicket] as Tool[];

export function toolNamed(name: string): Tool | undefined {
  return tools.find((tool) => tool.name === name);
}
