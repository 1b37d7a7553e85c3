import type { SecondReading } from '../models/index.ts';
import type { Approval } from './approval.ts';
import { shownValue } from './compose-request.ts';

export type RemarkCode =
  | 'no-active-person'
  | 'not-listed'
  | 'requester'
  | 'edited'
  | 'discussion'
  | 'late'
  | 'old-code'
  | 'other-code'
  | 'needs-step'
  | 'no-such-step'
  | 'second-person'
  | 'doubted'
  | 'explained';

/** What a technician is told whose note reads like a decision and decided nothing; once a plan and kind. */
export interface Remark {
  code: RemarkCode;
  planId: string;
  text: string;
}

/** Composes a remark. Only names and codes that ConnectWise or Muster gave stand in it, never a note's text; a language model's words are quoted. */
export function remarkOn(
  code: RemarkCode,
  about: {
    by: string;
    plan: Approval;
    code?: string;
    gap?: { step: number; needs: number };
    missing?: readonly number[];
    second?: SecondReading;
  },
): Remark {
  return { code, planId: about.plan.id, text: textOf(code, about) };
}

function textOf(
  code: RemarkCode,
  { by, plan, gap, missing, second, code: named }: Parameters<typeof remarkOn>[1],
): string {
  const answer = `${by}’s answer to plan ${plan.code}`;
  switch (code) {
    case 'no-active-person':
      return `${answer} does not count: ${by} is not an active member of this ConnectWise.`;
    case 'not-listed':
      return `${answer} does not count: ${by} is not on the list of approvers for this client.`;
    case 'requester':
      return `${answer} does not count: nobody approves his own request. Another approver has to answer.`;
    case 'edited':
      return `${answer} does not count: the note was changed after it was posted. Please answer with a new internal note.`;
    case 'discussion':
      return `${answer} does not count: it stands on the Discussion tab, which the customer can read. Please answer on the Internal tab.`;
    case 'late':
      return `${answer} does not count: ${whatBecameOf(plan)}.`;
    case 'old-code':
      return `${by} answered plan ${named}, which is void. ${
        plan.state === 'pending' ? `Plan ${plan.code} took its place and waits for an answer.` : ''
      }`.trim();
    case 'other-code':
      return `${by} named the code ${named}, which is no plan of this ticket. The plan here is ${plan.code}.`;
    case 'needs-step':
      return `${answer} decided nothing: step ${gap?.step} builds on step ${gap?.needs}. Please approve both or neither.`;
    case 'no-such-step':
      return `${answer} decided nothing: it names step ${missing?.join(', ')}, and the plan has ${plan.steps.length}. Please answer with the numbers of the plan.`;
    case 'second-person':
      return `${by} approved plan ${plan.code}. It holds a high-risk step, so another approver has to approve it as well; nothing was carried out yet.`;
    case 'doubted':
      return `${answer} reads like a go-ahead, and ${second?.by} doubts it: ${shownValue(second?.why ?? '')}. Nothing was carried out. APPROVE ${plan.code} says it beyond doubt.`;
    case 'explained':
      return `${second?.by} reads it as: ${shownValue(second?.why ?? '')}`;
  }
}

function whatBecameOf({ state, decidedBy, reason }: Approval): string {
  switch (state) {
    case 'approved':
    case 'consumed':
      return `${decidedBy} had approved it before, and that counts`;
    case 'denied':
      return `${decidedBy} had declined it before, and that counts`;
    case 'expired':
      return 'it had expired, and nothing of it is carried out';
    default:
      return `it had ended before (${reason ?? state})`;
  }
}
