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
  createMatching,
  kindText,
  type MatchedWorkflows,
  type Matching,
  matchAmong,
  type NewTicket,
  prepareWorkflows,
  type WorkflowComparison,
  type WorkflowSet,
} from './match-workflows.ts';
export { createMatchers, type Matchers, type MatchersOptions } from './matchers.ts';
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
