import type { Matches } from './scan.ts';

/** An undirected weighted graph in compressed rows; each edge stands in both of its ends' rows. */
export interface Graph {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** A row this much less alike than the third nearest is no neighbour, wherever it stands in the list. */
const LEAST_LIKENESS = 0.7;
const COMPARED_WITH = 2;
/** However many copies a row has, so many other wordings may be its neighbours. */
const LEAST_NEIGHBOURS = 5;

/**
 * The neighbour graph: an edge where either row is among the other's nearest, weighted by the squared
 * similarity; where both are, it counts twice. A kind of issue that comes up in few wordings has fewer than `k`
 * neighbours of its own: strangers that fill its list up are left out, or they would tie all such kinds together. So is
 * the end of the list of a row that stands for many tickets (`tickets`), whose copies are its nearest neighbours.
 */
export function neighbourGraph({ k, ids, scores }: Matches, tickets: Int32Array): Graph {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const row = Math.floor(at / k);
    const third = scores[row * k + Math.min(COMPARED_WITH, k - 1)]!;
    if (at % k >= Math.max(LEAST_NEIGHBOURS, k - (tickets[row]! - 1))) continue;
    if (ids[at]! < 0 || scores[at]! <= 0 || scores[at]! < LEAST_LIKENESS * third) continue;
    from.push(row);
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

/** The graph of these rows alone, numbered in their order. */
export function subgraph(graph: Graph, rows: ArrayLike<number>): Graph {
  const place = new Map<number, number>();
  for (let at = 0; at < rows.length; at += 1) place.set(rows[at]!, at);
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (const [row, at] of place)
    for (let e = graph.starts[row]!; e < graph.starts[row + 1]!; e += 1) {
      const other = place.get(graph.targets[e]!);
      // Each edge stands in both rows; it is taken from the one that comes first.
      if (other === undefined || other <= at) continue;
      from.push(at);
      to.push(other);
      weight.push(graph.weights[e]!);
    }
  return graphOf(rows.length, from, to, weight);
}
