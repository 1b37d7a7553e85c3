import {
  approvalById,
  type Decided,
  type Decider,
  decideApproval,
  revokeApproval,
  rulesFor,
  rulesOf,
  type Verdict,
  whyMayNotApprove,
} from '../approvals/index.ts';
import { AppError } from '../lib/errors.ts';
import { accountBehind, type SignedIn } from '../people/index.ts';
import { addEvent } from './journal.ts';
import { requesterOf } from './requester.ts';
import type { RunsRoom } from './runs-room.ts';

type AccountVerdict = Pick<Verdict, 'decision' | 'steps' | 'evidence'>;

/**
 * A decision from the dashboard or the API: the same record, and the same rules of who counts, as a
 * note's. A key stands for the account that made it.
 *
 * @throws `not-an-approver` (403), `approval-not-found` (404), `steps-out-of-range` (400)
 */
export async function decideAsAccount(
  room: RunsRoom,
  by: SignedIn,
  approvalId: string,
  verdict: AccountVerdict,
): Promise<Decided> {
  const decider = await deciderFor(room, by, approvalId);
  return room.database.transaction('msp', async (tx) => {
    const decided = await decideApproval(tx, room.jobs, approvalId, {
      ...verdict,
      ...decider,
      via: by.kind === 'key' ? 'api' : 'dashboard',
      reason: 'decided outside the ticket',
    });
    const { counted, approval } = decided;
    await recordDecision(tx, room, by, decider, approval, {
      action: 'decide',
      detail: { ...verdict, counted, planHash: approval.planHash },
    });
    return decided;
  });
}

/** Takes back an approval that was not used yet. @throws `not-an-approver` (403), `approval-not-found` (404) */
export async function revokeAsAccount(
  room: RunsRoom,
  by: SignedIn,
  approvalId: string,
  reason: string,
): Promise<ReturnType<typeof revokeApproval>> {
  const decider = await deciderFor(room, by, approvalId);
  return room.database.transaction('msp', async (tx) => {
    const outcome = await revokeApproval(tx, room.jobs, approvalId, {
      by: decider.by,
      evidence: reason,
    });
    await recordDecision(tx, room, by, decider, outcome.approval, {
      action: 'revoke',
      detail: { reason, revoked: outcome.revoked },
    });
    return outcome;
  });
}

/** The person who decides: the member that the account is by e-mail address, or the owner as such. */
export async function deciderFor(
  room: RunsRoom,
  by: SignedIn,
  approvalId: string,
): Promise<Decider> {
  const { plan, account, rules } = await room.database.transaction('msp', async (tx) => {
    const found = await approvalById(tx, approvalId);
    return {
      plan: found,
      account: await accountBehind(tx, by),
      rules: await rulesOf(tx, found.clientId),
    };
  });
  if (!account || account.disabledAt)
    throw notAnApprover(`${by.name} belongs to no active account.`);
  const psa = await room.psa.current();
  const email = account.email.toLowerCase();
  const members = await psa.lookups.members((known) =>
    known.some((one) => one.email?.toLowerCase() === email),
  );
  const member = members.find((one) => one.email?.toLowerCase() === email);
  const isOwner = account.role === 'owner';
  if (!member && !isOwner)
    throw notAnApprover(
      `${account.email} is no member of the connected ConnectWise. Use the address that the member has there.`,
    );
  if (member) {
    const requester = await requesterOf(psa, await psa.api.getTicket(plan.ticketId));
    const bar = whyMayNotApprove(member, rulesFor(rules, plan), requester);
    if (bar === 'requester') throw notAnApprover('Nobody approves his own request.');
    if (bar && !isOwner)
      throw notAnApprover(`${member.identifier} is not on the list of approvers of this client.`);
    if (!bar) return { by: member.identifier, member: member.identifier, account: account.id };
  }
  return { by: account.email, member: null, account: account.id };
}

function notAnApprover(message: string): AppError {
  return new AppError('not-an-approver', message, { status: 403 });
}

/** Tells the timeline and the audit log what an account did to a plan. */
export async function recordDecision(
  tx: Parameters<typeof addEvent>[0],
  room: RunsRoom,
  signedIn: SignedIn,
  { by }: Decider,
  approval: Decided['approval'],
  { action, detail }: { action: 'decide' | 'edit' | 'revoke'; detail: Record<string, unknown> },
): Promise<void> {
  await addEvent(
    tx,
    { id: approval.runId, clientId: approval.clientId },
    {
      key: `reply:${action}:${approval.id}:${signedIn.id}`,
      kind: 'reply',
      title: `${by} answered plan ${approval.code} outside the ticket: ${action === 'decide' ? detail.decision : action}`,
      source: 'runs/decide-as-account.ts',
      data: detail,
    },
  );
  await room.audit.record(tx, {
    actor: signedIn.id,
    action: `approvals.${action}`,
    subject: approval.id,
    detail,
  });
}
