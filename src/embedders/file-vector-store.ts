import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { VectorStore } from './cached-embedder.ts';

/** A content hash as bytes, and the length of the vector behind it. */
const KEY_BYTES = 32;
const HEAD_BYTES = KEY_BYTES + 4;

/**
 * Vectors of one embedder in a file, read once and appended to, so that what a slow embedder made is not made again after
 * an interruption. A record that was cut off at the end is made anew. Holds hashes and vectors, no text.
 */
export function fileVectorStore(file: string): VectorStore {
  const kept = new Map<string, Float32Array>();
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    let at = 0;
    while (at + HEAD_BYTES <= bytes.length) {
      const length = bytes.readUInt32LE(at + KEY_BYTES);
      const end = at + HEAD_BYTES + length * 4;
      if (end > bytes.length) break;
      const vector = Float32Array.from({ length }, (_, d) =>
        bytes.readFloatLE(at + HEAD_BYTES + d * 4),
      );
      kept.set(bytes.toString('hex', at, at + KEY_BYTES), vector);
      at = end;
    }
    if (at < bytes.length) truncateSync(file, at);
  }
  return {
    async get(_embedderId, keys) {
      return new Map(
        keys.flatMap((key) => {
          const vector = kept.get(key);
          return vector ? [[key, vector] as const] : [];
        }),
      );
    },
    async put(_embedderId, vectors) {
      const records = [...vectors].map(([key, vector]) => {
        kept.set(key, vector);
        const record = Buffer.alloc(HEAD_BYTES + vector.length * 4);
        record.write(key, 'hex');
        record.writeUInt32LE(vector.length, KEY_BYTES);
        for (const [d, value] of vector.entries()) record.writeFloatLE(value, HEAD_BYTES + d * 4);
        return record;
      });
      appendFileSync(file, Buffer.concat(records), { mode: 0o600 });
    },
  };
}
