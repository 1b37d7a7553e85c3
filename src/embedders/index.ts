export { cachedEmbedder, memoryVectorStore, type VectorStore } from './cached-embedder.ts';
export type { Embedder } from './embedder.ts';
export { fileVectorStore } from './file-vector-store.ts';
export { createFusedEmbedder, type FittedTexts, fitTexts } from './fused-embedder.ts';
export { createSentenceEncoder } from './sentence-encoder.ts';
