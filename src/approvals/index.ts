export type { Approval, ApprovalState, PlanStep, Verdict } from './approval.ts';
export {
  approvalById,
  approvalsOfRun,
  cancelApprovals,
  consumeApproval,
  decideApproval,
  expireDue,
  latestApproval,
  markHandled,
  openApproval,
  planHash,
  unhandledDecisions,
} from './approval-store.ts';
export { oneBusinessDayAfter } from './business-clock.ts';
export { type AskedPlan, classifyReply, type ReplyReading } from './classify-reply.ts';
export { composeRequest } from './compose-request.ts';
export { type ReadReply, readReply } from './read-reply.ts';
