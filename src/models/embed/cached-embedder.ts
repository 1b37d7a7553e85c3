import { sha256 } from '../../lib/crypto.ts';
import { zeroMatrix } from '../../lib/matrix.ts';
import type { Embedder } from './embedder.ts';

/** Where vectors are kept between runs; keys are content hashes, so no text is stored. */
export interface VectorStore {
  get(embedderId: string, keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  put(embedderId: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

/** The same embedder, asking the store first; equal texts are embedded once. */
export function cachedEmbedder(embedder: Embedder, store: VectorStore): Embedder {
  return {
    id: embedder.id,
    dim: embedder.dim,
    async embed(texts) {
      const keys = texts.map((text) => sha256(text));
      const known = new Map(await store.get(embedder.id, [...new Set(keys)]));
      const missing = new Map<string, string>();
      for (const [at, key] of keys.entries()) if (!known.has(key)) missing.set(key, texts[at]!);
      const fresh = await embedder.embed([...missing.values()]);
      const added = new Map(
        [...missing.keys()].map((key, row) => [
          key,
          fresh.data.slice(row * fresh.dim, (row + 1) * fresh.dim),
        ]),
      );
      if (added.size > 0) await store.put(embedder.id, added);
      const out = zeroMatrix(texts.length, embedder.dim);
      for (const [row, key] of keys.entries())
        out.data.set((known.get(key) ?? added.get(key))!, row * out.dim);
      return out;
    },
  };
}

/** A store for one process. */
export function memoryVectorStore(): VectorStore {
  const kept = new Map<string, Float32Array>();
  return {
    async get(id, keys) {
      return new Map(
        keys.flatMap((key) => {
          const vector = kept.get(`${id} ${key}`);
          return vector ? [[key, vector] as const] : [];
        }),
      );
    },
    async put(id, vectors) {
      for (const [key, vector] of vectors) kept.set(`${id} ${key}`, vector);
    },
  };
}
