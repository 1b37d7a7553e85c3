import { z } from 'zod';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { companyOf, known, movedAway } from './own-company.ts';
import { readableTicket } from './readable-ticket.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({ ticketId: z.number().int().positive() });

const exact = z.object({ ticketId: z.number(), companyId: z.number() });

/** Reads a ticket of the run's own client, with its discussion. */
export const cwGetTicket: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-get-ticket',
  description: 'Read a ticket of this client: its fields and its notes.',
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  resolve: ({ ticketId }, world) => readableTicket(ticketId, world),
  async run(args, { api }) {
    const { ticketId, companyId } = exact.parse(args);
    const ticket = await api.getTicket(ticketId);
    if (companyOf(ticket) !== companyId) return movedAway;
    const notes = await api.listNotes(ticketId);
    const lines = notes.map(
      (note) => `${note.createdAt?.toISOString() ?? ''} ${note.visibility}: ${note.text}`,
    );
    return { outcome: 'done', text: [describe(ticket), ...lines].join('\n') };
  },
};

function describe(ticket: Ticket): string {
  return `#${ticket.id} ${ticket.summary} (${known({
    status: ticket.status?.name,
    priority: ticket.priority?.name,
    board: ticket.board?.name,
    type: ticket.type?.name,
    owner: ticket.owner?.identifier,
    contact: ticket.contact?.name ?? ticket.contactName,
  })})`;
}
