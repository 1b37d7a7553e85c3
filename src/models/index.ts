export { builtInPlanner } from './built-in-planner.ts';
export { cachedEmbedder, memoryVectorStore, type VectorStore } from './embed/cached-embedder.ts';
export type { Embedder } from './embed/embedder.ts';
export { createFusedEmbedder, type FittedTexts, fitTexts } from './embed/fused-embedder.ts';
export { createSentenceEncoder } from './embed/sentence-encoder.ts';
export { configuredModel } from './language/configured-model.ts';
export {
  configuredFormFiller,
  type Form,
  type FormFiller,
  formFiller,
} from './language/form-filler.ts';
export {
  currentModelSettings,
  type ModelSettings,
  saveModelSettings,
} from './language/model-settings.ts';
export { type ProviderId, providers } from './language/providers.ts';
export { type TriedModel, tryModel } from './language/try-model.ts';
export type {
  FieldOptions,
  HistoryEntry,
  MatchedWorkflow,
  Model,
  ModelCall,
  ModelStep,
  OfferedTool,
  SimilarTicket,
  ThreadLine,
  TicketContext,
  Turn,
} from './model.ts';
export { scriptedModel } from './scripted-model.ts';
