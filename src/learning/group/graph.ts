import type { Matches } from './scan.ts';

/** An undirected weighted graph in compressed rows; each edge stands in both of its ends' rows. */
export interface Graph {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The neighbour graph: an edge where either row is among the other's nearest, weighted by the squared
 * similarity; where both are, it counts twice.
 */
export function neighbourGraph({ k, ids, scores }: Matches): Graph {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    if (ids[at]! < 0 || scores[at]! <= 0) continue;
    from.push(Math.floor(at / k));
    to.push(ids[at]!);
    weight.push(scores[at]! ** 2);
  }
  return graphOf(ids.length / k, from, to, weight);
}

/** Builds the rows from an edge list; parallel edges may stand side by side. */
export function graphOf(
  n: number,
  from: readonly number[],
  to: readonly number[],
  weight: readonly number[],
): Graph {
  const starts = new Int32Array(n + 1);
  for (let e = 0; e < from.length; e += 1) {
    starts[from[e]! + 1]! += 1;
    starts[to[e]! + 1]! += 1;
  }
  for (let row = 0; row < n; row += 1) starts[row + 1]! += starts[row]!;
  const at = starts.slice();
  const targets = new Int32Array(from.length * 2);
  const weights = new Float64Array(from.length * 2);
  for (let e = 0; e < from.length; e += 1) {
    const a = from[e]!;
    const b = to[e]!;
    targets[at[a]!] = b;
    weights[at[a]!] = weight[e]!;
    at[a]! += 1;
    targets[at[b]!] = a;
    weights[at[b]!] = weight[e]!;
    at[b]! += 1;
  }
  return { starts, targets, weights };
}
