export { decideAgain, gateRecords } from './decide-again.ts';
export { decideAsAccount, revokeAsAccount } from './decide-as-account.ts';
export { editPlan } from './edit-plan.ts';
export { failedRuns } from './failed-runs.ts';
export { gapOf, hasUnknownWork } from './gap.ts';
export { type Kill, kill, release } from './kill.ts';
export {
  type ChangedRun,
  changedRuns,
  lastEventSeq,
  listRuns,
  type RunEvent,
  timelineOf,
} from './list-runs.ts';
export { type PastPlan, planPastTicket } from './plan-past-ticket.ts';
export { pollChallenges } from './poll-challenges.ts';
export { receiveTicket } from './receive-ticket.ts';
export { remindApprovers } from './remind-approvers.ts';
export { retryRun } from './retry-run.ts';
export { endStates, type Run, type RunStatus } from './run.ts';
export { runById, runOfTicket } from './run-store.ts';
export { workNextTurn, workTurn } from './run-ticket.ts';
export type { RunsRoom } from './runs-room.ts';
export { saveApprovers } from './save-approvers.ts';
export { startRun } from './start-run.ts';
export { stopByHand } from './stop-by-hand.ts';
export { sweepRuns } from './sweep-runs.ts';
export { joinSameAlert, reopenRun, tellRun } from './tell-run.ts';
export { timeEntryText } from './time-entry-text.ts';
export { watchContacts } from './watch-contacts.ts';
export { markWrongWorkflow } from './wrong-workflow.ts';
