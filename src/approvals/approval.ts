import type { approval } from '../db/index.ts';
import { hashJson } from '../lib/canonical-json.ts';

export type ApprovalState =
  | 'pending'
  | 'approved'
  | 'denied'
  | 'edited'
  | 'expired'
  | 'revoked'
  | 'superseded'
  | 'cancelled'
  | 'consumed';

/** Legal moves. A decision is made once and consumed once; nothing leads back to `pending`. */
export const approvalMoves: Record<ApprovalState, readonly ApprovalState[]> = {
  pending: ['approved', 'denied', 'edited', 'expired', 'superseded', 'cancelled'],
  // Revocable until it is consumed.
  approved: ['consumed', 'expired', 'revoked', 'superseded', 'cancelled'],
  denied: [],
  edited: [],
  expired: [],
  revoked: [],
  superseded: [],
  cancelled: [],
  consumed: [],
};

/** One numbered step of a plan: an exact call and how it was shown. */
export interface PlanStep {
  n: number;
  call: { id: string; tool: string; args: Record<string, unknown> };
  /** Hash of tool and arguments: what the decision is bound to. */
  hash: string;
  shows: { what: string; before: string | null; after: string; warning?: string }[];
  reversible: string;
  /** High: what cannot be taken back, or what the customer gets to see. */
  risk: 'low' | 'high';
  /** The policy line that asked for approval. */
  because: string;
  /** The arguments as they were proposed, before they became exact: what a person edits. */
  asked?: unknown;
}

/** A plan in a person's version: calls that the gate has not seen yet, and the leave of whoever wrote them. */
export interface Edit extends Decider {
  via: Verdict['via'];
  evidence: string;
  calls: { tool: string; args: unknown }[];
}

/** How the ticket was when the plan was made; another ticket is another decision. */
export interface Premises {
  companyId: number | null;
  contactId: number | null;
  status: string | null;
}

/** One person's leave for some steps. */
export interface Clearance extends Decider {
  steps: number[];
  at: string;
}

/** A person who decides: a member of the connected ConnectWise, an account of this Muster, or both. */
export interface Decider {
  /** As people know him: member identifier or e-mail address. */
  by: string;
  member: string | null;
  account: string | null;
}

type Row = typeof approval.$inferSelect;

export type Approval = Omit<
  Row,
  'state' | 'steps' | 'clearedSteps' | 'clearances' | 'premises' | 'onCall' | 'edited'
> & {
  state: ApprovalState;
  steps: PlanStep[];
  clearedSteps: number[] | null;
  clearances: Clearance[];
  premises: Premises;
  onCall: string[];
  edited: Edit | null;
};

export interface Verdict extends Decider {
  decision: 'approve' | 'deny' | 'partial';
  /** With `partial`: the step numbers that may run; the others are dropped. */
  steps?: number[];
  via: 'note' | 'dashboard' | 'api';
  /** The deciding words. */
  evidence: string;
  reason: string;
}

/** Everything that a decision is bound to; a stored plan that hashes otherwise is not the one decided on. */
export function planHash(
  plan: Pick<
    Approval,
    'clientId' | 'ticketId' | 'planVersion' | 'policyVersion' | 'premises' | 'expiresAt' | 'steps'
  >,
): string {
  const { clientId, ticketId, planVersion, policyVersion, premises } = plan;
  return hashJson({
    clientId,
    ticketId,
    planVersion,
    policyVersion,
    premises,
    expiresAt: plan.expiresAt.toISOString(),
    steps: plan.steps.map(({ n, hash }) => ({ n, hash })),
  });
}

/** True for two records of one person. */
export function isSamePerson(a: Decider, b: Decider): boolean {
  if (a.member !== null && b.member !== null)
    return a.member.toLowerCase() === b.member.toLowerCase();
  return a.account !== null && a.account === b.account;
}
