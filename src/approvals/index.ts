export type {
  Approval,
  ApprovalState,
  Clearance,
  Decider,
  PlanStep,
  Premises,
  Verdict,
} from './approval.ts';
export { planHash } from './approval.ts';
export {
  approvalById,
  approvalsOfRun,
  cancelApprovals,
  consumeApproval,
  dueReminders,
  expireDue,
  latestApproval,
  markHandled,
  markReminded,
  openApproval,
  unhandledDecisions,
} from './approval-store.ts';
export { afterBusinessDays, isOpenAt, showMoment } from './business-clock.ts';
export { type AskedPlan, classifyReply, type ReplyReading } from './classify-reply.ts';
export { composeReminder, composeRequest, MAX_SHOWN_CHANGES } from './compose-request.ts';
export { type Decided, decideApproval, revokeApproval } from './decide-approval.ts';
export { type Judgement, judgeAnswer } from './judge-answer.ts';
export { type Remark, remarkOn } from './remark.ts';
export { currentRules, defaultRules, type RuleBook, rulesOf, saveRules } from './rule-book.ts';
export { zoneOf } from './time-zone.ts';
export { approversAmong, type Requester, whyMayNotApprove } from './who-may-approve.ts';
