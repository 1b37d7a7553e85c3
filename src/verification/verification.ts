import type { AssuranceLevel } from '../contracts/verifications.ts';
import type { verification } from '../db/index.ts';
import { hashJson } from '../lib/canonical-json.ts';

export type VerificationState =
  | 'pending'
  | 'approved'
  | 'denied'
  | 'expired'
  | 'unavailable'
  | 'cancelled';

/** Legal moves. It is answered once; afterwards an approved one can only become void. */
export const verificationMoves: Record<VerificationState, readonly VerificationState[]> = {
  pending: ['approved', 'denied', 'expired', 'unavailable', 'cancelled'],
  approved: ['cancelled'],
  denied: [],
  expired: [],
  unavailable: [],
  cancelled: [],
};

/** An approved one covers plans proposed within this time. */
export const COVERS_MS = 30 * 60_000;

/** The method of a check that a person makes. */
export const TECHNICIAN = 'technician';

export type Verification = Omit<
  typeof verification.$inferSelect,
  'state' | 'minimum' | 'level' | 'account'
> & {
  state: VerificationState;
  minimum: AssuranceLevel;
  level: AssuranceLevel | 'technician' | null;
  account: 'requester' | 'third-person' | 'unknown';
};

/** What a verification is about; when any of it changes, the verification is void. */
export interface VerifiedRequest {
  ticketId: number;
  contactId: number | null;
  contactName: string;
  account: Verification['account'];
  category: string;
  evidence: string;
  requestHash: string;
}

/** As it is bound when it is opened: to how the contact could be reached, too. */
export interface BoundRequest extends VerifiedRequest {
  reachHash: string | null;
}

/** What was answered, by whom. */
export interface Answer {
  outcome: 'approved' | 'denied' | 'expired' | 'unavailable';
  /** For an approval: what it proves. */
  level?: AssuranceLevel | 'technician';
  /** Where it was not the method that was chosen: a technician vouched while a challenge was out. */
  method?: string;
  by: string;
  reason: string;
}

/** The hash that binds a verification to the words of a request. */
export function hashRequest(words: { summary: string; texts: readonly string[] }): string {
  return hashJson(words);
}

/** The hash of the ways in which a contact on record can be reached, in whatever order they are listed. */
export function hashReach({ emails, phones }: { emails: string[]; phones: string[] }): string {
  const sorted = (values: string[]) => values.map((value) => value.trim().toLowerCase()).sort();
  return hashJson({ emails: sorted(emails), phones: sorted(phones) });
}

/** Whether the contact's record has other addresses or numbers now; one of an older Muster cannot tell. */
export function isOtherReach(held: Pick<Verification, 'reachHash'>, now: string | null): boolean {
  return held.reachHash !== null && held.reachHash !== now;
}

/** The reason for which a changed record makes a verification void. */
export const OTHER_REACH = 'an e-mail address or telephone number of the contact on record changed';

/** Why a verification no longer speaks for a request; null while it does. */
export function whyVoid(held: Verification, now: BoundRequest): string | null {
  if (held.ticketId !== now.ticketId) return 'it was for another ticket';
  if (held.contactId !== now.contactId) return 'the requester on the ticket changed';
  if (held.account !== now.account) return 'the account that the request is about changed';
  if (held.requestHash !== now.requestHash) return 'the request changed';
  if (isOtherReach(held, now.reachHash)) return OTHER_REACH;
  return null;
}
