import { readFileSync } from 'node:fs';
import { featuresOf, type Placed, weightCount } from './features.ts';

/**
 * A linear model over the words and the finding of a clause: does it limit, question, put off, refuse or turn
 * round the go-ahead that it stands beside? Its weights come from `tools/train-reply-judge.mjs`, which learns from
 * our own replies in `cases/` only.
 */
export interface Judge {
  bias: number;
  weights: Float32Array | Int8Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** Bytes of a stored judge: bias and scale as floats, then one signed byte a weight. */
export const headerLength = 8;

let loaded: Judge | undefined;

function committed(): Judge {
  if (!loaded) {
    const stored = readFileSync(new URL('./judge.bin', import.meta.url));
    loaded = {
      bias: stored.readFloatLE(0),
      scale: stored.readFloatLE(4),
      weights: new Int8Array(stored.buffer, stored.byteOffset + headerLength, weightCount),
    };
  }
  return loaded;
}

/** How strongly a clause reads like one that leaves no go-ahead standing, in log odds. */
export function scoreOf(features: readonly number[], judge: Judge = committed()): number {
  let sum = 0;
  for (const feature of features) sum += judge.weights[feature] ?? 0;
  return judge.bias + (sum * judge.scale) / Math.sqrt(features.length || 1);
}

/** The clause of a reply that most reads like one that leaves no go-ahead standing, and its log odds. */
export function worstClause(
  clauses: readonly Placed[],
  judge?: Judge,
): { words: string; score: number } {
  return clauses
    .map(({ part }, at) => ({ words: part.words, score: scoreOf(featuresOf(clauses, at), judge) }))
    .reduce((worst, one) => (one.score > worst.score ? one : worst), {
      words: '',
      score: Number.NEGATIVE_INFINITY,
    });
}
