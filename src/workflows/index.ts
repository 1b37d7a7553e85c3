export {
  buildMatcher,
  type MatchableWorkflow,
  type Matcher,
  type TicketMatch,
  type WorkflowMatch,
} from './match-ticket.ts';
