import { embedMany } from 'ai';
import type { Database } from '../../db/index.ts';
import type { Embedder } from '../../embedders/index.ts';
import { AppError } from '../../lib/errors.ts';
import { normalise, zeroMatrix } from '../../lib/matrix.ts';
import { counted } from '../../text/counted.ts';
import { maskText } from '../../text/mask.ts';
import type { Witness } from '../model.ts';
import { learningWitness } from '../spending/learning-witness.ts';
import { currentModelSettings, type ModelReach } from './model-settings.ts';
import { openReach } from './open-reach.ts';
import { witnessed } from './witnessed.ts';

/** As much of a ticket as tells its kind. */
const MAX_CHARS = 2_000;
/** Of many texts; the adapter cuts them into what one request bears. */
const TIMEOUT_MS = 600_000;
const AT_ONCE = 2;

/**
 * An embedding model of the provider of MSP Settings. @throws `no-model` (400) where none is set or the provider
 * offers no vectors; see `providerEmbedder`
 */
export async function configuredEmbedder(
  database: Database,
  masterKey: Uint8Array,
  model: string,
): Promise<Embedder> {
  const settings = await database.transaction('msp', (tx) => currentModelSettings(tx, masterKey));
  if (!settings)
    throw new AppError(
      'no-model',
      'Embeddings come from the provider of the language model, and there is none: set one in MSP Settings -> Integrations -> Language model, or leave out --embeddings.',
      { status: 400 },
    );
  return providerEmbedder({ ...settings, model }, learningWitness(database));
}

/**
 * The reach's model as an embedder. One text is embedded at once: it tells the length of the vectors, and a wrong name or
 * key before anything else is done. What leaves is masked here once more, whoever calls. The witness hears how many texts
 * leave and what they cost, not each one: they are a whole history.
 * @throws `no-model` (400), `model-unavailable` (retryable), `model-refused` with the provider's own words
 */
export async function providerEmbedder(reach: ModelReach, witness?: Witness): Promise<Embedder> {
  const opened = await openReach(reach);
  if (!opened?.embedding)
    throw new AppError('no-model', `${opened?.name ?? reach.provider} offers no embeddings.`, {
      status: 400,
    });
  const { name, embedding: model } = opened;

  async function vectorsOf(texts: readonly string[]): Promise<number[][]> {
    const values = texts.map((text) => maskText(text).slice(0, MAX_CHARS));
    const instructions = `Vectors of ${counted(values.length, 'masked text')}, ${values.join('').length} characters`;
    const sent = {
      provider: reach.provider,
      model: reach.model,
      prompt: { instructions, messages: [], tools: [] },
      redacted: {},
    };
    const { embeddings } = await witnessed(name, witness, sent, async () => {
      const { embeddings, usage } = await embedMany({
        model,
        values,
        maxRetries: 2,
        maxParallelCalls: AT_ONCE,
        abortSignal: AbortSignal.timeout(TIMEOUT_MS),
      });
      // Not every provider counts them; about four characters make one.
      const inputTokens = usage.tokens || Math.ceil(values.join('').length / 4);
      return { embeddings, usage: { inputTokens } };
    });
    return embeddings;
  }

  const dim = (await vectorsOf(['ticket']))[0]?.length ?? 0;
  return {
    id: name,
    dim,
    languages: 'any',
    async embed(texts) {
      const out = zeroMatrix(texts.length, dim);
      const told = [...texts.keys()].filter((row) => texts[row]!.trim() !== '');
      const vectors = told.length === 0 ? [] : await vectorsOf(told.map((row) => texts[row]!));
      for (const [at, row] of told.entries()) {
        const vector = vectors[at];
        if (vector?.length !== dim)
          throw new AppError(
            'model-answer',
            `${name} gave vectors of different lengths, or too few of them.`,
          );
        out.data.set(normalise(Float32Array.from(vector)), row * dim);
      }
      return out;
    },
  };
}
