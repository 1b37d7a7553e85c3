import type { AssuranceLevel } from '../contracts/verifications.ts';
import { suffices } from './assurance.ts';
import { TECHNICIAN } from './verification.ts';

/** Challenges per ticket, and per contact within a day. */
export const CHALLENGES_PER_TICKET = 2;
export const CHALLENGES_PER_CONTACT_A_DAY = 3;
/** A contact whose record changed within this time is not challenged at its addresses. */
export const FRESH_CONTACT_MS = 7 * 24 * 60 * 60_000;

/** A connected provider as the choice sees it. */
export interface Method {
  provider: string;
  level: AssuranceLevel;
  /** The channel that it proves; an e-mail proves nothing about a ticket that came by e-mail. */
  channel: 'push' | 'email' | 'phone' | 'code';
}

/** Everything the choice goes by, collected by the flow. */
export interface MethodFacts {
  /** Plan mode only watches: it sends nothing to anybody. */
  mode: 'off' | 'plan' | 'live';
  minimum: AssuranceLevel;
  account: 'requester' | 'third-person' | 'unknown';
  cameByEmail: boolean;
  /** Whether any identity provider is connected; without one nobody looks at the contact. */
  connected: boolean;
  /** The contact on record; null where the ticket names none. */
  contact: {
    inactive: boolean;
    email: string | null;
    /** How many contacts have this e-mail address. */
    sharedBy: number;
    changedMsAgo: number | null;
  } | null;
  /** The contact denied a challenge, and no technician has released it. */
  held: boolean;
  challenges: { onTicket: number; toContactToday: number; inClientToday: number };
  clientCap: number;
  methods: readonly Method[];
}

export interface Choice {
  /** A provider's id, or `technician`. */
  method: string;
  /** For technicians: why a person has to do it. */
  because: string;
}

/**
 * How the requester is to be verified: of the connected providers that are strong enough by the strongest, and
 * of equals by the one that takes the least work of people; or by a person wherever anything about the contact
 * or the request speaks against an automatic challenge.
 */
export function chooseMethod(facts: MethodFacts): Choice {
  const because = whyPerson(facts);
  if (because) return { method: TECHNICIAN, because };
  const [fit, ...others] = facts.methods
    .filter(({ level }) => suffices(level, facts.minimum))
    .filter(({ channel }) => channel !== 'email' || !facts.cameByEmail)
    .sort(
      (a, b) => b.level.localeCompare(a.level) || work.indexOf(a.channel) - work.indexOf(b.channel),
    );
  if (fit) return { method: fit.provider, because: whyThis(fit, others, facts.minimum) };
  return {
    method: TECHNICIAN,
    because:
      facts.methods.length === 0
        ? 'no identity provider is connected that can challenge this contact'
        : `no connected identity provider reaches ${facts.minimum} for this request`,
  };
}

/** What people have to do for it, the least first: press a button, open a mail, or tell a technician a code. */
const work: Method['channel'][] = ['push', 'email', 'phone', 'code'];

function whyThis(fit: Method, others: readonly Method[], minimum: AssuranceLevel): string {
  const reaches = `${fit.provider} reaches ${fit.level}, and ${minimum} is needed`;
  if (others.length === 0) return reaches;
  const left = others.map(({ provider, level }) => `${provider} (${level})`).join(', ');
  const equal = others.some(({ level }) => level === fit.level);
  return `${reaches}; strong enough as well: ${left}. The strongest is taken${equal ? ', and of equals the one that takes the least work' : ''}`;
}

function whyPerson(facts: MethodFacts): string | null {
  const { contact, challenges, mode } = facts;
  if (mode !== 'live') return 'the agent of this client only plans, and challenges nobody';
  if (facts.account === 'third-person') return 'the request is about somebody else’s account';
  if (!facts.connected) return 'no identity provider is connected';
  if (!contact) return 'the ticket names no contact on record';
  if (contact.inactive) return 'the contact is inactive';
  if (!contact.email) return 'the contact has no e-mail address on record';
  if (contact.sharedBy > 1) return 'several contacts have this e-mail address';
  if (contact.changedMsAgo === null || contact.changedMsAgo < FRESH_CONTACT_MS)
    return 'the contact’s record changed within the last 7 days';
  if (facts.held) return 'this contact denied a challenge, and no technician has released it';
  if (challenges.onTicket >= CHALLENGES_PER_TICKET)
    return `${CHALLENGES_PER_TICKET} challenges were sent for this ticket already`;
  if (challenges.toContactToday >= CHALLENGES_PER_CONTACT_A_DAY)
    return `${CHALLENGES_PER_CONTACT_A_DAY} challenges were sent to this contact today`;
  if (challenges.inClientToday >= facts.clientCap)
    return `${facts.clientCap} challenges were sent to this client today`;
  return null;
}
