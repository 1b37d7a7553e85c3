import { AppError } from '../lib/errors.ts';
import { normaliseRows, zeroMatrix } from '../lib/matrix.ts';
import { createThread } from '../lib/thread.ts';
import type { Embedder } from './embedder.ts';

const SENTENCE_DIM = 512;
/** The time of a text grows with its length, and what a ticket is about stands at its start: 320 characters told no more. */
const MAX_CHARS = 256;
const BATCH = 16;

/**
 * Universal Sentence Encoder lite, from npm, offline and English. The worker threads start with the first
 * text (about 0.2 s and 170 MB each) and end with `close`; they do not keep the process alive.
 */
export function createSentenceEncoder({
  threads = 1,
  onProgress,
}: {
  threads?: number;
  onProgress?: (message: string) => void;
} = {}): Embedder & { close(): Promise<void> } {
  const workers = Array.from({ length: threads }, () =>
    createThread<string[], Float32Array<ArrayBuffer>>(
      new URL('./sentence-worker.ts', import.meta.url),
      fault,
    ),
  );

  return {
    id: `use-lite-0.2.0-${MAX_CHARS}`,
    dim: SENTENCE_DIM,
    async embed(texts) {
      const out = zeroMatrix(texts.length, SENTENCE_DIM);
      // The model pads nothing but works batch by batch: texts of like length keep the batches even.
      const order = texts
        .map((text, at) => ({ at, text: text.slice(0, MAX_CHARS).trim() }))
        .filter(({ text }) => text !== '')
        .sort((a, b) => a.text.length - b.text.length || a.at - b.at);
      const batches = Array.from({ length: Math.ceil(order.length / BATCH) }, (_, i) =>
        order.slice(i * BATCH, (i + 1) * BATCH),
      );
      if (batches.length === 0) return out;
      let done = 0;
      let told = performance.now();
      await Promise.all(
        workers.map(async (worker) => {
          for (let batch = batches.pop(); batch; batch = batches.pop()) {
            const data = await worker.ask(batch.map(({ text }) => text));
            for (const [i, { at }] of batch.entries())
              out.data.set(
                data.subarray(i * SENTENCE_DIM, (i + 1) * SENTENCE_DIM),
                at * SENTENCE_DIM,
              );
            done += batch.length;
            if (onProgress && performance.now() - told > 5_000) {
              told = performance.now();
              onProgress(`sentence encoder: ${done} of ${order.length} texts`);
            }
          }
        }),
      );
      return normaliseRows(out);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

function fault(reason: string): AppError {
  return new AppError('sentence-encoder-failed', `The sentence encoder stopped: ${reason}`, {
    retryable: true,
  });
}
