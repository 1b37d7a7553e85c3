export { type ChangedField, changedFields } from './changed-fields.ts';
export { conflictsOf, type WorkflowConflict } from './conflicts.ts';
export {
  buildMatcher,
  type MatchableWorkflow,
  type Matcher,
  type TicketMatch,
  type WorkflowMatch,
} from './match-ticket.ts';
export {
  kindText,
  type MatchedWorkflows,
  matchAmong,
  matchWorkflows,
  type NewTicket,
  prepareWorkflows,
  type WorkflowComparison,
  type WorkflowSet,
} from './match-workflows.ts';
export type { Workflow } from './workflow.ts';
export {
  createWorkflow,
  dropUntouchedDrafts,
  listWorkflows,
  moveWorkflow,
  saveWorkflow,
  versionsOf,
  workflowById,
} from './workflow-store.ts';
