import type { approval } from '../db/index.ts';

export type ApprovalState =
  | 'pending'
  | 'approved'
  | 'denied'
  | 'expired'
  | 'superseded'
  | 'cancelled'
  | 'consumed';

/** Legal moves. A decision is made once and consumed once; nothing leads back to `pending`. */
export const approvalMoves: Record<ApprovalState, readonly ApprovalState[]> = {
  pending: ['approved', 'denied', 'expired', 'superseded', 'cancelled'],
  // Revocable until it is consumed.
  approved: ['consumed', 'superseded', 'cancelled'],
  denied: [],
  expired: [],
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
  /** The policy line that asked for approval. */
  because: string;
}

export type Approval = Omit<typeof approval.$inferSelect, 'state' | 'steps' | 'clearedSteps'> & {
  state: ApprovalState;
  steps: PlanStep[];
  clearedSteps: number[] | null;
};

export interface Verdict {
  decision: 'approve' | 'deny' | 'partial';
  /** With `partial`: the step numbers that may run; the others are dropped. */
  steps?: number[];
  /** Who decided, for the record and the outcome note. */
  by: string;
  via: 'note' | 'dashboard' | 'api';
  /** The deciding words. */
  evidence: string;
  reason: string;
}
