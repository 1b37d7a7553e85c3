import { readFileSync } from 'node:fs';
import { weightCount } from './features.ts';

/**
 * A linear model over the words, classes and rule findings of a sentence, for asks that no rule has words for.
 * Its weights come from `tools/train-ask-model.mjs`, which learns from our own tickets in `cases/` only.
 */
export interface AskModel {
  /** Added to every score. */
  bias: number;
  weights: Float32Array | Int8Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** Bytes of a stored model: bias and scale as floats, then one signed byte a weight. */
export const headerLength = 8;

let loaded: AskModel | undefined;

function committed(): AskModel {
  if (!loaded) {
    const stored = readFileSync(new URL('./ask-model.bin', import.meta.url));
    loaded = {
      bias: stored.readFloatLE(0),
      scale: stored.readFloatLE(4),
      weights: new Int8Array(stored.buffer, stored.byteOffset + headerLength, weightCount),
    };
  }
  return loaded;
}

/** How strongly a passage reads like an ask, in log odds. Long ones have many features, so each counts less. */
export function scoreOf(
  features: readonly number[],
  { bias, weights, scale }: AskModel = committed(),
): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + (sum * scale) / Math.sqrt(features.length || 1);
}

/**
 * The log odds that at least one of two passages asks: their odds add up. Several that each hint at an ask
 * count for more than one that does; another passage never lowers the sum.
 */
export function either(one: number, other: number): number {
  const more = Math.max(one, other);
  return more + Math.log1p(Math.exp(Math.min(one, other) - more));
}
