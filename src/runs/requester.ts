import type { Requester } from '../approvals/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';

/** Who asks on a ticket, with the addresses of the contact record where it can be read. */
export async function requesterOf({ api }: Psa, ticket: Ticket): Promise<Requester> {
  const named = [ticket.contact?.name, ticket.contactName].filter((name) => name != null);
  const emails = ticket.contactEmail ? [ticket.contactEmail] : [];
  if (!ticket.contact)
    return { names: named, emails, member: named.length > 0 ? null : ticket.enteredBy };
  try {
    const contact = await api.getContact(ticket.contact.id);
    return {
      names: [...named, `${contact.firstName} ${contact.lastName}`],
      emails: [...emails, ...contact.emails],
      member: null,
    };
  } catch (error) {
    if (isAppError(error) && !error.retryable) return { names: named, emails, member: null };
    throw error;
  }
}
