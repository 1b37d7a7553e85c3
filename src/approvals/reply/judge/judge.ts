import { type LinearModel, readModel, scoreOf } from '../../../lib/linear-model.ts';
import { featuresOf, type Placed } from './features.ts';

let learned: LinearModel | undefined;

/**
 * The clause of a reply that most reads like one that limits, questions, puts off, refuses or turns round the
 * go-ahead that it stands beside, and its log odds. The weights come from `tools/train-reply-judge.mjs`, which learns
 * from our own replies in `cases/` only.
 */
export function worstClause(
  clauses: readonly Placed[],
  judge: LinearModel = committed(),
): { words: string; score: number } {
  return clauses
    .map(({ part }, at) => ({ words: part.words, score: scoreOf(featuresOf(clauses, at), judge) }))
    .reduce((worst, one) => (one.score > worst.score ? one : worst), {
      words: '',
      score: Number.NEGATIVE_INFINITY,
    });
}

function committed(): LinearModel {
  learned ??= readModel(new URL('./judge.bin', import.meta.url));
  return learned;
}
