import { z } from 'zod';
import { allOf, condition } from '../integrations/connectwise/index.ts';
import { companyOf, known, listed, onlyOwn } from './own-company.ts';
import type { Tool } from './tool.ts';

const AT_MOST = 50;

const input = z.strictObject({
  /** Words of the summary; a ticket has all of them. */
  words: z.string().trim().min(2).max(200).optional(),
  state: z.enum(['open', 'closed', 'all']).default('all'),
  /** Only tickets of the same contact. */
  sameContact: z.boolean().default(false),
  limit: z.number().int().min(1).max(AT_MOST).default(20),
});

const exact = z.object({ conditions: z.string(), companyId: z.number(), limit: z.number() });

/** Finds tickets of the run's own client, newest first. */
export const cwSearchTickets: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-search-tickets',
  description:
    'Search tickets of this client, newest first: by words of the summary, open or closed, of the same contact.',
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  async resolve({ words, state, sameContact, limit }, { ticket }) {
    const companyId = companyOf(ticket);
    const contactId = ticket.contact?.id;
    if (sameContact && contactId === undefined) return { invalid: 'This ticket names no contact.' };
    const conditions = allOf(
      condition('company/id', '=', companyId),
      ...(words?.split(/\s+/) ?? []).map((word) => condition('summary', 'contains', word)),
      state === 'all' ? undefined : condition('closedFlag', '=', state === 'closed'),
      sameContact && contactId !== undefined ? condition('contact/id', '=', contactId) : undefined,
    );
    return {
      exact: { conditions, companyId, limit },
      target: { ticketId: ticket.id, companyId },
      shows: [],
    };
  },
  async run(args, { api }) {
    const { conditions, companyId, limit } = exact.parse(args);
    const found = onlyOwn(await api.newestTickets(conditions, limit), companyId);
    return listed(
      found.map(
        (ticket) =>
          `#${ticket.id} ${ticket.summary} (${known({
            status: ticket.status?.name,
            priority: ticket.priority?.name,
            board: ticket.board?.name,
            type: ticket.type?.name,
            owner: ticket.owner?.identifier,
            contact: ticket.contactName,
            entered: ticket.enteredAt?.toISOString(),
          })})`,
      ),
      'No ticket of this client is like that.',
    );
  },
};
