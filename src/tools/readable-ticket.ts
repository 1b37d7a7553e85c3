import { isAppError } from '../lib/errors.ts';
import { companyOf } from './own-company.ts';
import type { Resolution, ToolWorld } from './tool.ts';

/** A ticket that a model named, with the company that ConnectWise says it belongs to: the gate compares. */
export async function readableTicket(
  ticketId: number,
  { api, ticket }: ToolWorld,
): Promise<Resolution> {
  try {
    const read = ticketId === ticket.id ? ticket : await api.getTicket(ticketId);
    return {
      exact: { ticketId, companyId: companyOf(ticket) },
      target: { ticketId, companyId: read.company?.id ?? null },
      shows: [],
    };
  } catch (error) {
    if (isAppError(error, 'not-found')) return { invalid: `There is no ticket ${ticketId}.` };
    throw error;
  }
}
