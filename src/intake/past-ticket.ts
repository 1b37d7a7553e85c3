import type { PastTicket } from '../clients/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';

/** What a client's agent remembers of a resolved ticket. */
export function toPastTicket(clientId: string, ticket: Ticket): PastTicket {
  return {
    clientId,
    ticketId: ticket.id,
    summary: ticket.summary,
    board: ticket.board?.name ?? null,
    type: ticket.type?.name ?? null,
    subType: ticket.subType?.name ?? null,
    item: ticket.item?.name ?? null,
    priority: ticket.priority?.name ?? null,
    owner: ticket.owner?.identifier ?? null,
    closedAt: ticket.closedAt ?? ticket.updatedAt,
  };
}
