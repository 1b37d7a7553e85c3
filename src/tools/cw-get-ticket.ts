import { z } from 'zod';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({ ticketId: z.number().int().positive() });

/** Reads a ticket of the run's own client, with its discussion. */
export const cwGetTicket: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-get-ticket',
  description: 'Read a ticket of this client: its fields and its notes.',
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  async resolve({ ticketId }, { api, ticket }) {
    try {
      const read = ticketId === ticket.id ? ticket : await api.getTicket(ticketId);
      return {
        exact: { ticketId },
        target: { ticketId, companyId: read.company?.id ?? null },
        shows: [],
      };
    } catch (error) {
      if (isAppError(error, 'not-found')) return { invalid: `There is no ticket ${ticketId}.` };
      throw error;
    }
  },
  async run(args, { api }) {
    const { ticketId } = input.parse(args);
    const [ticket, notes] = [await api.getTicket(ticketId), await api.listNotes(ticketId)];
    const lines = notes.map(
      (note) => `${note.createdAt?.toISOString() ?? ''} ${note.visibility}: ${note.text}`,
    );
    return { outcome: 'done', text: [describe(ticket), ...lines].join('\n') };
  },
};

function describe(ticket: Ticket): string {
  const fields = {
    status: ticket.status?.name,
    priority: ticket.priority?.name,
    board: ticket.board?.name,
    type: ticket.type?.name,
    owner: ticket.owner?.identifier,
    contact: ticket.contact?.name ?? ticket.contactName,
  };
  const known = Object.entries(fields).filter(([, value]) => value);
  return `#${ticket.id} ${ticket.summary} (${known.map(([name, value]) => `${name}: ${value}`).join(', ')})`;
}
