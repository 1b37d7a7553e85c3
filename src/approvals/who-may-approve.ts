import type { ApprovalRules } from '../contracts/approvers.ts';
import type { Member } from '../integrations/connectwise/index.ts';

/** Who asks, as far as ConnectWise tells: by this a member who is the requester himself is recognised. */
export interface Requester {
  names: readonly string[];
  emails: readonly string[];
  /** The member who entered a ticket that names no contact. */
  member: string | null;
}

/** Why a member may not approve; null when he may. */
export type Bar = 'no-active-person' | 'not-listed' | 'requester';

/** Whether this member may approve a plan on a ticket of this requester. `member` undefined: there is none. */
export function whyMayNotApprove(
  member: Member | undefined,
  rules: Pick<ApprovalRules, 'approvers'>,
  requester: Requester,
): Bar | null {
  if (!member || member.inactive || member.licenseClass === null || member.licenseClass === 'A')
    return 'no-active-person';
  if (!isListed(member.identifier, rules.approvers)) return 'not-listed';
  return isRequester(member, requester) ? 'requester' : null;
}

/** The members who may approve on a ticket of this requester. */
export function approversAmong(
  members: readonly Member[],
  rules: Pick<ApprovalRules, 'approvers'>,
  requester: Requester,
): Member[] {
  return members.filter((member) => whyMayNotApprove(member, rules, requester) === null);
}

/** The rules by which answers to one plan are judged: who was asked as on call may answer while still on that list. */
export function rulesFor(rules: ApprovalRules, plan: { onCall: readonly string[] }): ApprovalRules {
  if (rules.approvers === 'all') return rules;
  const asked = plan.onCall.filter((name) => isListed(name, rules.onCall));
  return { ...rules, approvers: [...rules.approvers, ...asked] };
}

function isListed(identifier: string, approvers: ApprovalRules['approvers']): boolean {
  return approvers === 'all' || approvers.some((listed) => isSame(listed, identifier));
}

function isRequester(member: Member, { names, emails, member: entered }: Requester): boolean {
  if (entered !== null && isSame(entered, member.identifier)) return true;
  const { email, firstName, lastName } = member;
  if (email && emails.some((known) => isSame(known, email))) return true;
  const name = `${firstName} ${lastName}`.trim();
  return name !== '' && names.some((known) => isSame(known, name));
}

/** As people write the same name twice: case, spaces and accents apart. */
function isSame(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
