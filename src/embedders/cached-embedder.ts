import { sha256 } from '../lib/crypto.ts';
import { zeroMatrix } from '../lib/matrix.ts';
import type { Embedder } from './embedder.ts';

/** Where vectors are kept between runs; keys are content hashes, so no text is stored. */
export interface VectorStore {
  get(embedderId: string, keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  put(embedderId: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

/** So many texts are embedded before they are stored: what an interruption can cost. */
const BLOCK = 2_048;

/** The same embedder, asking the store first; equal texts are embedded once. */
export function cachedEmbedder(embedder: Embedder, store: VectorStore): Embedder {
  return {
    id: embedder.id,
    dim: embedder.dim,
    ...(embedder.languages && { languages: embedder.languages }),
    async embed(texts) {
      const keys = texts.map((text) => sha256(text));
      const known = new Map(await store.get(embedder.id, [...new Set(keys)]));
      const missing = new Map<string, string>();
      for (const [at, key] of keys.entries()) if (!known.has(key)) missing.set(key, texts[at]!);
      const wanted = [...missing];
      for (let from = 0; from < wanted.length; from += BLOCK) {
        const block = wanted.slice(from, from + BLOCK);
        const { data, dim } = await embedder.embed(block.map(([, text]) => text));
        const made = new Map(
          block.map(([key], row) => [key, data.slice(row * dim, (row + 1) * dim)]),
        );
        for (const [key, vector] of made) known.set(key, vector);
        await store.put(embedder.id, made);
      }
      const out = zeroMatrix(texts.length, embedder.dim);
      for (const [row, key] of keys.entries()) out.data.set(known.get(key)!, row * out.dim);
      return out;
    },
  };
}

/** A store for one process. With `most`, the vectors that were stored first give way to new ones. */
export function memoryVectorStore({
  most = Number.POSITIVE_INFINITY,
}: {
  most?: number;
} = {}): VectorStore {
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
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}
