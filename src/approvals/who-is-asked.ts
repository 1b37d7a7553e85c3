import type { ApprovalRules } from '../contracts/approvers.ts';
import type { Member } from '../integrations/connectwise/index.ts';
import { approversAmong, type Requester } from './who-may-approve.ts';

/** Why a plan is not made: nobody could ever answer it, or nobody is there to and it is not to wait. */
export type Unanswerable = 'no-approver' | 'off-duty';

/**
 * Whom a plan asks. While no approver is on duty (the desk is closed, or nobody on the list may answer) the
 * members on call are asked as well; without them it waits for the desk to open or is not made, as set.
 */
export function whoIsAsked(
  members: readonly Member[],
  rules: ApprovalRules,
  { requester, deskOpen, needsTwo }: { requester: Requester; deskOpen: boolean; needsTwo: boolean },
): { onCall: string[] } | Unanswerable {
  const identifiers = (approvers: ApprovalRules['approvers']) =>
    approversAmong(members, { approvers }, requester).map(({ identifier }) => identifier);
  const listed = identifiers(rules.approvers);
  const isOnDuty = deskOpen && listed.length > 0;
  const onCall = isOnDuty ? [] : identifiers(rules.onCall);
  if (new Set([...listed, ...onCall]).size < (needsTwo ? 2 : 1)) return 'no-approver';
  if (!isOnDuty && onCall.length === 0 && rules.whenClosed === 'hand-over') return 'off-duty';
  return { onCall };
}
