import { type LinearModel, readModel, scoreOf } from '../../lib/linear-model.ts';

let learned: LinearModel | undefined;

/**
 * How strongly a passage reads like an ask, in log odds: a linear model over its words, classes and rule findings, for
 * asks that no rule has words for. Its weights come from `tools/train-ask-model.mjs`, which learns from our own
 * tickets in `cases/` only.
 */
export function askScoreOf(features: readonly number[]): number {
  learned ??= readModel(new URL('./ask-model.bin', import.meta.url));
  return scoreOf(features, learned);
}
