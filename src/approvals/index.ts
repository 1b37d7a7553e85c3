export type {
  Approval,
  ApprovalState,
  Clearance,
  Decider,
  Edit,
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
export {
  afterBusinessDays,
  businessDayOf,
  isOpenAt,
  type OpenHours,
  showMoment,
} from './business-clock.ts';
export { type AskedPlan, classifyReply, type ReplyReading } from './classify-reply.ts';
export { composeReminder, composeRequest, MAX_SHOWN_CHANGES } from './compose-request.ts';
export { type Decided, decideApproval, revokeApproval } from './decide-approval.ts';
export { editApproval } from './edit-approval.ts';
export { heedSecondReading, wantsSecondReading } from './heed-second-reading.ts';
export { type Judgement, judgeAnswer } from './judge-answer.ts';
export { type Remark, remarkOn } from './remark.ts';
export { currentRules, defaultRules, type RuleBook, rulesOf, saveRules } from './rule-book.ts';
export { zoneOf } from './time-zone.ts';
export { type Unanswerable, whoIsAsked } from './who-is-asked.ts';
export { type Requester, rulesFor, whyMayNotApprove } from './who-may-approve.ts';
