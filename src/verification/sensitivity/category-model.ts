import { readFileSync } from 'node:fs';
import { type Category, categories } from './rules.ts';

/** How many weights each category has; features share them. A power of two. */
export const categoryWeightCount = 1 << 15;

let loaded: Int8Array | undefined;

/** The likeliest category of a passage that is an ask, by a linear model that is learned beside `ask-model`. */
export function guessCategory(
  features: readonly number[],
  weights: Float32Array | Int8Array = committed(),
): Category {
  const scores = categoryScores(features, weights);
  return categories[scores.indexOf(Math.max(...scores))] ?? 'access_grant';
}

/** One score a category, in the order of `categories`. */
export function categoryScores(
  features: readonly number[],
  weights: Float32Array | Int8Array,
): number[] {
  return categories.map((_, category) => {
    let sum = 0;
    for (const feature of features) sum += weights[categoryIndex(category, feature)] ?? 0;
    return sum;
  });
}

/** Where the weight of a feature for a category stands. */
export function categoryIndex(category: number, feature: number): number {
  return category * categoryWeightCount + (feature & (categoryWeightCount - 1));
}

function committed(): Int8Array {
  if (!loaded) {
    const file = new URL('./category-model.bin', import.meta.url);
    const { buffer, byteOffset, length } = readFileSync(file);
    loaded = new Int8Array(buffer, byteOffset, length);
  }
  return loaded;
}
