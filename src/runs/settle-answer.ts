import {
  decideApproval,
  type Judgement,
  type Remark,
  remarkOn,
  revokeApproval,
} from '../approvals/index.ts';
import type { Tx } from '../db/index.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';
import type { RunsRoom } from './runs-room.ts';

/** What a note came to: it decided, or it is a message, perhaps with something to tell its author. */
interface Settled {
  decided: boolean;
  remark: Remark | null;
  reason: string | null;
}

/** Puts into effect what a note was judged to be, in the caller's transaction. */
export async function settleAnswer(
  tx: Tx,
  room: RunsRoom,
  run: Run,
  { key, name }: { key: string; name: string },
  judged: Judgement,
): Promise<Settled> {
  if (judged.kind === 'message')
    return { decided: false, remark: judged.remark, reason: judged.reason };
  const { plan, answer, member } = judged;
  const by = member.identifier;
  const outcome =
    judged.kind === 'revokes'
      ? await revoke(tx, room, plan.id, by, answer.evidence)
      : await decideApproval(tx, room.jobs, plan.id, {
          ...answer,
          by,
          member: by,
          account: null,
          via: 'note',
        });
  const { counted, approval } = outcome;
  const second = counted && 'waitsForSecond' in outcome && outcome.waitsForSecond;
  const verb = judged.kind === 'revokes' ? 'revoke' : answer.decision;
  await addEvent(tx, run, {
    key: `reply:${key}`,
    kind: 'reply',
    title: counted
      ? `${name} answered plan ${plan.code}: ${verb}${second ? '; a second person is needed' : ''}`
      : `${name} answered plan ${plan.code} after ${approval.decidedBy ?? 'it had ended'}: not counted`,
    source: 'approvals/judge-answer.ts',
    data: { ...answer, counted },
  });
  await room.audit.record(tx, {
    actor: `member ${name}`,
    action: `approvals.${judged.kind === 'revokes' ? 'revoke' : 'decide'}`,
    subject: plan.id,
    detail: { counted, decision: verb, note: key, planHash: plan.planHash },
  });
  if (counted && !second) return { decided: true, remark: null, reason: null };
  const remark = remarkOn(second ? 'second-person' : 'late', { by, plan: approval });
  return { decided: false, remark, reason: null };
}

async function revoke(tx: Tx, { jobs }: RunsRoom, planId: string, by: string, evidence: string) {
  const { revoked, approval } = await revokeApproval(tx, jobs, planId, { by, evidence });
  return { counted: revoked, approval };
}
