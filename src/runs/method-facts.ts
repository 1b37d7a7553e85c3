import type { AssuranceLevel } from '../contracts/verifications.ts';
import { type Contact, condition } from '../integrations/connectwise/index.ts';
import type { VerificationProvider } from '../integrations/providers/index.ts';
import { isAppError } from '../lib/errors.ts';
import {
  countChallenges,
  hashReach,
  isHeld,
  type MethodFacts,
  verificationSettings,
} from '../verification/index.ts';
import type { TicketRequest } from './read-request.ts';
import type { Turn } from './turn.ts';

/** Collects what the choice of a method goes by: the contact on record, the limits, the providers. */
export async function methodFacts(
  turn: Turn,
  request: TicketRequest,
  minimum: AssuranceLevel,
): Promise<MethodFacts> {
  const { room, run, client, ticket } = turn;
  const { contactId } = request;
  const connected = await room.providers.all();
  const providers = await thatReach(connected, { clientId: run.clientId, contactId });
  // Nobody is asked about contacts where nobody could be challenged.
  const contact = connected.length > 0 ? await contactOnRecord(turn) : null;
  const email = contact && addressOf(contact);
  const { held, challenges, clientCap } = await room.database.transaction(
    { client: run.clientId },
    async (tx) => ({
      held: contactId !== null && (await isHeld(tx, run.clientId, contactId)),
      challenges: await countChallenges(tx, {
        clientId: run.clientId,
        ticketId: run.ticketId,
        contactId,
      }),
      clientCap: (await verificationSettings(tx)).clientCap,
    }),
  );
  return {
    mode: client.mode === 'live' ? run.mode : client.mode,
    minimum,
    account: request.account,
    cameByEmail: !ticket.source || /mail/i.test(ticket.source.name),
    connected: connected.length > 0,
    contact: contact && {
      inactive: contact.inactive,
      email,
      sharedBy: email ? await countOfAddress(turn, email) : 0,
      changedMsAgo: await changedMsAgo(turn, contact),
    },
    held,
    challenges,
    clientCap,
    methods: providers.map(({ id, level, channel }) => ({ provider: id, level, channel })),
  };
}

/** Without those that know beforehand that they cannot challenge this contact. */
async function thatReach(
  providers: VerificationProvider[],
  person: { clientId: string; contactId: number | null },
): Promise<VerificationProvider[]> {
  const { clientId, contactId } = person;
  const reaching = await Promise.all(
    providers.map(
      ({ reaches }) => !reaches || (contactId !== null && reaches({ clientId, contactId })),
    ),
  );
  return providers.filter((_, at) => reaching[at]);
}

/** The contact that ConnectWise names on the ticket, if it is this client's; never one from a text. */
export async function contactOnRecord({ psa, ticket, client }: Turn): Promise<Contact | null> {
  if (!ticket.contact) return null;
  try {
    const contact = await psa.api.getContact(ticket.contact.id);
    return contact.company?.id === client.companyId ? contact : null;
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}

/** How the contact on record can be reached now, as a hash; null where there is none. */
export async function reachOnRecord(turn: Turn): Promise<string | null> {
  const contact = await contactOnRecord(turn);
  return contact && hashReach(contact);
}

/** The default address, or the only one there is. */
export function addressOf({ defaultEmail, emails }: Contact): string | null {
  return defaultEmail ?? (emails.length === 1 ? (emails[0] ?? null) : null);
}

/** Since when the contact's record, or a way to reach them, is as it is; null where nobody can say. */
async function changedMsAgo({ psa }: Turn, { id, updatedAt }: Contact): Promise<number | null> {
  if (!updatedAt) return null;
  const reach = await psa.api.contactReachChangedAt(id);
  return Date.now() - Math.max(updatedAt.getTime(), reach?.getTime() ?? 0);
}

async function countOfAddress({ psa }: Turn, email: string): Promise<number> {
  let count = 0;
  const childConditions = condition('communicationItems/value', '=', email);
  for await (const page of psa.api.listContacts({ childConditions })) count += page.length;
  return count;
}
