import { z } from 'zod';
import type { Contact } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import { companyOf, known, movedAway, onlyOwn } from './own-company.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({
  /** Left out: the contact of this ticket. */
  contactId: z.number().int().positive().optional(),
});

const exact = z.object({ contactId: z.number(), companyId: z.number() });

/** Reads a contact of the run's own client. */
export const cwGetContact: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-get-contact',
  description:
    'Read a contact of this client: name, e-mail addresses, phone numbers. Without contactId: who raised this ticket.',
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  async resolve({ contactId }, { api, ticket }) {
    const id = contactId ?? ticket.contact?.id;
    if (id === undefined) return { invalid: 'This ticket names no contact.' };
    try {
      const contact = await api.getContact(id);
      return {
        exact: { contactId: id, companyId: companyOf(ticket) },
        target: { ticketId: ticket.id, companyId: contact.company?.id ?? null },
        shows: [],
      };
    } catch (error) {
      if (isAppError(error, 'not-found')) return { invalid: `There is no contact ${id}.` };
      throw error;
    }
  },
  async run(args, { api }) {
    const { contactId, companyId } = exact.parse(args);
    const [contact] = onlyOwn([await api.getContact(contactId)], companyId);
    return contact ? { outcome: 'done', text: describe(contact) } : movedAway;
  },
};

function describe(contact: Contact): string {
  return `Contact ${contact.id} ${contact.firstName} ${contact.lastName} (${known({
    'e-mail': contact.emails.join(', '),
    phone: contact.phones.join(', '),
    state: contact.inactive ? 'inactive' : 'active',
  })})`;
}
