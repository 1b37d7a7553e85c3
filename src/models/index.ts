export { builtInPlanner } from './built-in-planner.ts';
export { configuredModels } from './language/configured-model.ts';
export {
  configuredFormFiller,
  type Form,
  type FormFiller,
  formFiller,
} from './language/form-filler.ts';
export {
  type ClientModelSettings,
  clientModelSettings,
  currentModelSettings,
  type ModelReach,
  type ModelSettings,
  saveClientModel,
  saveModelSettings,
} from './language/model-settings.ts';
export { configuredEmbedder } from './language/provider-embedder.ts';
export { type ProviderId, providers } from './language/providers.ts';
export { type TriedModel, tryModel } from './language/try-model.ts';
export type {
  FieldOptions,
  HistoryEntry,
  KnownConfiguration,
  MatchedWorkflow,
  Model,
  ModelCall,
  ModelStep,
  OfferedTool,
  SecondReading,
  SimilarTicket,
  ThreadLine,
  TicketContext,
  Turn,
  Witness,
} from './model.ts';
export { scriptedModel } from './scripted-model.ts';
export { whyOverBudget } from './spending/budget.ts';

export {
  type Asker,
  type LedgerEntry,
  ledgerEntry,
  ledgerOf,
  ledgerWitness,
  type Spent,
  spentByClient,
  spentByRun,
  spentSoFar,
} from './spending/ledger.ts';
export { saveSpendingSettings, spendingSettings } from './spending/spending-settings.ts';
