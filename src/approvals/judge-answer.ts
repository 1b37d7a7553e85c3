import type { ApprovalRules } from '../contracts/approvers.ts';
import type { Member, Note, NoteAuthor } from '../integrations/connectwise/index.ts';
import type { Approval } from './approval.ts';
import { type ReadReply, readReply } from './read-reply.ts';
import { type Remark, remarkOn } from './remark.ts';
import { missingStep } from './step-order.ts';
import { type Requester, rulesFor, whyMayNotApprove } from './who-may-approve.ts';

/** What a note on a ticket with plans comes to. */
export type Judgement =
  | { kind: 'decides'; plan: Approval; answer: Answer; member: Member }
  /** A refusal of what was approved and not carried out yet. */
  | { kind: 'revokes'; plan: Approval; answer: Answer; member: Member }
  | { kind: 'message'; remark: Remark | null; reason: string | null };

type Answer = ReadReply & { decision: NonNullable<ReadReply['decision']> };

/** A note that was changed this long after it was posted is not the answer that was first given. */
const EDIT_GRACE_MS = 5_000;
/** ConnectWise's clock and ours may differ by this much. */
const CLOCK_MS = 60_000;

/**
 * Whether a note decides the newest plan of its run, and what its author is to be told where it reads
 * like a decision and is none. Pure; whatever is in doubt is only a message.
 */
export function judgeAnswer(
  note: Note,
  author: NoteAuthor,
  world: {
    /** All plans of the run, oldest first. */
    plans: readonly Approval[];
    /** The newest plan's request on the ticket; null while it is not there. */
    requestNoteId: number | null;
    rules: ApprovalRules;
    requester: Requester;
    /** It was seen before with other words. */
    changed?: boolean;
  },
): Judgement {
  const plan = world.plans.at(-1);
  if (!plan || author.kind !== 'technician') return message();
  // A customer's hand in it, or another ticket's note: not a technician's answer to this plan.
  if (note.contact !== null || note.customerUpdated || note.merged) return message();
  const { member } = author;
  const by = member.identifier;
  const read = readReply(note.text, plan);
  if (read.code !== undefined && read.code !== plan.code) {
    const isOld = world.plans.some(({ code }) => code === read.code);
    return message(remarkOn(isOld ? 'old-code' : 'other-code', { by, plan, code: read.code }));
  }
  if (read.decision === null) {
    const { missing } = read;
    const told = missing && plan.state === 'pending' && isLater(note, plan, world.requestNoteId);
    const remark = told ? remarkOn('no-such-step', { by, plan, missing }) : null;
    return message(remark, read.reason);
  }
  if (!isLater(note, plan, world.requestNoteId)) return message();

  const bar = whyMayNotApprove(member, rulesFor(world.rules, plan), world.requester);
  if (bar) return message(remarkOn(bar, { by, plan }));
  if (world.changed || wasEdited(note)) return message(remarkOn('edited', { by, plan }));
  if (note.visibility !== 'internal' && !world.rules.acceptDiscussion)
    return message(remarkOn('discussion', { by, plan }));

  const answer = { ...read, decision: read.decision };
  if (plan.state === 'approved' && read.decision === 'deny')
    return { kind: 'revokes', plan, answer, member };
  if (plan.state !== 'pending')
    return message(plan.handledAt && !read.code ? null : remarkOn('late', { by, plan }));
  const gap = read.decision === 'partial' ? missingStep(plan.steps, read.steps ?? []) : null;
  if (gap) return message(remarkOn('needs-step', { by, plan, gap }));
  return { kind: 'decides', plan, answer, member };
}

function message(remark: Remark | null = null, reason: string | null = null): Judgement {
  return { kind: 'message', remark, reason };
}

/** Ids of ticket notes grow; time entries have ids of their own, so their time is compared instead. */
function isLater(note: Note, plan: Approval, requestNoteId: number | null): boolean {
  if (requestNoteId === null) return false;
  if (note.noteType === 'TicketNote') return note.id > requestNoteId;
  const at = note.createdAt?.getTime();
  return at !== undefined && at >= plan.createdAt.getTime() - CLOCK_MS;
}

function wasEdited({ createdAt, updatedAt }: Note): boolean {
  if (createdAt === null || updatedAt === null) return false;
  return updatedAt.getTime() - createdAt.getTime() > EDIT_GRACE_MS;
}
