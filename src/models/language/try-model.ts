import { describeError } from '../../lib/errors.ts';
import { emptyContext } from '../empty-context.ts';
import type { Turn } from '../model.ts';
import { modelOf } from './configured-model.ts';
import type { ModelReach } from './model-settings.ts';

export type TriedModel =
  | { ok: true; latencyMs: number; said: string }
  | { ok: false; detail: string };

/** One real call with these settings: how long it took, or the provider's own words. */
export async function tryModel(settings: ModelReach): Promise<TriedModel> {
  const startedAt = performance.now();
  try {
    const { words, calls } = await (await modelOf(settings)).next(greeting);
    const said =
      words || calls.map(({ tool }) => `call of ${tool}`).join(', ') || '(ended its turn)';
    return {
      ok: true,
      latencyMs: Math.round(performance.now() - startedAt),
      said: said.slice(0, 300),
    };
  } catch (error) {
    return { ok: false, detail: describeError(error) };
  }
}

/** The smallest ticket there is. */
const greeting: Turn = {
  number: 1,
  history: [],
  tools: [],
  placeholderKey: null,
  context: {
    ...emptyContext,
    summary: 'A connection test of the service desk. Answer with one short sentence.',
    client: 'test',
  },
};
