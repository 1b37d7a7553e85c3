import { readFileSync } from 'node:fs';

/** A learned linear model over hashed features. `tools/linear-learner.mjs` learns one. */
export interface LinearModel {
  /** Added to every score. */
  bias: number;
  /** What one step of a weight is worth. */
  scale: number;
  weights: Float32Array | Int8Array;
}

const headerLength = 8;

/** Reads a stored model: bias and scale as floats, then one signed byte a weight. */
export function readModel(file: URL): LinearModel {
  const stored = readFileSync(file);
  return {
    bias: stored.readFloatLE(0),
    scale: stored.readFloatLE(4),
    weights: new Int8Array(
      stored.buffer,
      stored.byteOffset + headerLength,
      stored.length - headerLength,
    ),
  };
}

/** What `readModel` reads: each weight rounded to one of 255 steps between the largest and its negative. */
export function bytesOfModel({ bias, weights }: LinearModel): Buffer {
  const { scale, bytes } = bytesOfWeights(weights);
  const header = Buffer.alloc(headerLength);
  header.writeFloatLE(bias, 0);
  header.writeFloatLE(scale, 4);
  return Buffer.concat([header, bytes]);
}

/** Weights in one signed byte each, and what one step of them is worth. */
export function bytesOfWeights(weights: LinearModel['weights']): { scale: number; bytes: Buffer } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  return {
    scale,
    bytes: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale))),
  };
}

/** The score of what has these features, in log odds. Long ones have many features, so each counts less. */
export function scoreOf(
  features: readonly number[],
  { bias, scale, weights }: LinearModel,
): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + (sum * scale) / Math.sqrt(features.length || 1);
}
