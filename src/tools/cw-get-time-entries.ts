import { z } from 'zod';
import { companyOf, known, listed, movedAway } from './own-company.ts';
import { readableTicket } from './readable-ticket.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({
  /** Left out: this ticket. */
  ticketId: z.number().int().positive().optional(),
});

const exact = z.object({ ticketId: z.number(), companyId: z.number() });

/** Reads who worked how long on a ticket of the run's own client. Muster writes no time entries. */
export const cwGetTimeEntries: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-get-time-entries',
  description: 'Read the time entries of a ticket of this client: who worked how long on what.',
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  resolve: ({ ticketId }, world) => readableTicket(ticketId ?? world.ticket.id, world),
  async run(args, { api }) {
    const { ticketId, companyId } = exact.parse(args);
    if (companyOf(await api.getTicket(ticketId)) !== companyId) return movedAway;
    const all = await api.listTimeEntries(ticketId);
    // The ticket was asked for; an entry of another one is not passed on.
    const entries = all.filter((entry) => entry.ticketId === ticketId);
    return listed(
      entries.map(
        (entry) =>
          `${entry.startedAt?.toISOString() ?? 'no date'} ${entry.member?.identifier ?? 'unknown'} (${known({ hours: entry.hours })}): ${entry.notes || '(no text)'}`,
      ),
      'Nobody entered time on that ticket.',
    );
  },
};
