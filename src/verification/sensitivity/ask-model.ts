import { readFileSync } from 'node:fs';
import { featuresOf, weightCount } from './features.ts';
import { joinReadings, type Reading } from './read-sentence.ts';

/**
 * A linear model over the words of one or two neighbouring sentences, for asks that no rule has words for.
 * Its weights come from `tools/train-ask-model.mjs`, which learns from our own tickets in `cases/` only.
 */
export interface AskModel {
  /** Added to every score. */
  bias: number;
  weights: Float32Array | Int8Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** A stretch of text and how strongly it reads like an ask; 0 is the middle between ask and none. */
export interface Leaning {
  reading: () => Reading;
  score: number;
}

/** Bytes of a stored model: bias and scale as floats, then one signed byte a weight. */
export const headerLength = 8;

const stored = readFileSync(new URL('./ask-model.bin', import.meta.url));
const committed: AskModel = {
  bias: stored.readFloatLE(0),
  scale: stored.readFloatLE(4),
  weights: new Int8Array(stored.buffer, stored.byteOffset + headerLength, weightCount),
};

/** How strongly each stretch of a text reads like an ask. Text beside a stretch changes nothing about it. */
export function leaningsOf(readings: readonly Reading[], model: AskModel = committed): Leaning[] {
  return stretchesOf(readings).map(({ features, reading }) => ({
    reading,
    score: scoreOf(features, model),
  }));
}

interface Stretch {
  features: number[];
  reading: () => Reading;
}

/** Every sentence, and every two neighbours: asks are often told in two. */
export function stretchesOf(readings: readonly Reading[]): Stretch[] {
  const each = readings.map(featuresOf);
  return readings.flatMap((reading, i) => {
    const own = each[i] ?? new Set<number>();
    const alone = { features: [...own], reading: () => reading };
    const next = readings[i + 1];
    const both = each[i + 1];
    if (!next || !both) return [alone];
    return [
      alone,
      { features: [...new Set([...own, ...both])], reading: () => joinReadings(reading, next) },
    ];
  });
}

/** Long stretches have many features, so each counts less. */
export function scoreOf(features: readonly number[], { bias, weights, scale }: AskModel): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + (sum * scale) / Math.sqrt(features.length || 1);
}
