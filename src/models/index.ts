export { builtInPlanner } from './built-in-planner.ts';
export type {
  FieldOptions,
  HistoryEntry,
  Model,
  ModelCall,
  ModelStep,
  SimilarTicket,
  ThreadLine,
  TicketContext,
  Turn,
} from './model.ts';
export { scriptedModel } from './scripted-model.ts';
