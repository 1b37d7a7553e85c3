import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Matrix, normalise, rowOf, zeroMatrix } from '../../lib/matrix.ts';
import { seededRandom } from '../../lib/random.ts';
import { emptyMatches, type Matches, type ScanTask } from './scan.ts';
import type { ScanJob } from './scan-worker.ts';

export interface NeighbourOptions {
  k?: number;
  seed?: number;
  threads?: number;
  /** Up to this many rows every pair is compared; above, only rows in nearby cells are. */
  exactUpTo?: number;
  /** Cells that a row's cell is compared with, itself included. */
  probes?: number;
}

const QUERY_CHUNK = 128;
const CELL_ROWS = 160;

/**
 * The `k` most similar other rows of every row (rows of length 1, inner product), scanned by tiles in worker
 * threads. Beyond `exactUpTo` rows the space is cut into cells (an inverted file) and only the nearest
 * cells are scanned, so that a row costs about the same however many there are. The same input and seed give the
 * same neighbours whatever the number of threads.
 */
export async function nearestNeighbours(
  rows: Matrix,
  {
    k = 15,
    seed = 1,
    threads = availableParallelism(),
    exactUpTo = 6_000,
    probes = 24,
  }: NeighbourOptions = {},
): Promise<Matches> {
  if (rows.rows <= exactUpTo) return topMatches(rows, rows, k, { skipSelf: true, threads });
  const centres = await cellCentres(rows, seed, threads);
  const cellOf = (await topMatches(rows, centres, 1, { threads })).ids;
  const { order, starts } = groupByCell(cellOf, centres.rows);
  const sorted = zeroMatrix(rows.rows, rows.dim, true);
  for (const [to, from] of order.entries()) sorted.data.set(rowOf(rows, from), to * rows.dim);

  const near = await topMatches(centres, centres, Math.min(probes, centres.rows), { threads });
  const tasks: ScanTask[] = [];
  for (let cell = 0; cell < centres.rows; cell += 1) {
    const ranges = Array.from(near.ids.subarray(cell * near.k, (cell + 1) * near.k))
      .sort((a, b) => a - b)
      .map((other) => [starts[other]!, starts[other + 1]!] as const);
    tasks.push(...chunks(starts[cell]!, starts[cell + 1]!, ranges));
  }
  const found = await runScan(sorted, sorted, tasks, k, true, threads);

  const out = emptyMatches(rows.rows, k);
  for (const [from, to] of order.entries())
    for (let j = 0; j < k; j += 1) {
      const id = found.ids[from * k + j]!;
      out.ids[to * k + j] = id < 0 ? -1 : order[id]!;
      out.scores[to * k + j] = found.scores[from * k + j]!;
    }
  return out;
}

/** The `k` best candidates of each query row; every pair is compared. */
export async function topMatches(
  queries: Matrix,
  candidates: Matrix,
  k: number,
  {
    skipSelf = false,
    threads = availableParallelism(),
  }: { skipSelf?: boolean; threads?: number } = {},
): Promise<Matches> {
  const tasks = chunks(0, queries.rows, [[0, candidates.rows]]);
  const left = toShared(queries);
  const right = candidates === queries ? left : toShared(candidates);
  return runScan(left, right, tasks, k, skipSelf, threads);
}

/** Share of the true `k` nearest that `found` holds, on `size` evenly spread rows. */
export async function recallOnSample(rows: Matrix, found: Matches, size = 500): Promise<number> {
  const step = Math.max(1, rows.rows / size);
  const sample: number[] = [];
  for (let at = 0; at < rows.rows; at += step) sample.push(Math.floor(at));
  const queries = zeroMatrix(sample.length, rows.dim);
  for (const [to, from] of sample.entries()) queries.data.set(rowOf(rows, from), to * rows.dim);
  // One more than k: each query finds itself.
  const exact = await topMatches(queries, rows, found.k + 1);
  let hits = 0;
  let total = 0;
  for (const [at, row] of sample.entries()) {
    const got = new Set(found.ids.subarray(row * found.k, (row + 1) * found.k));
    const want = Array.from(exact.ids.subarray(at * exact.k, (at + 1) * exact.k))
      .filter((id) => id !== row && id >= 0)
      .slice(0, found.k);
    total += want.length;
    hits += want.filter((id) => got.has(id)).length;
  }
  return total === 0 ? 1 : hits / total;
}

/** Centres of about `CELL_ROWS` rows each: spherical k-means on a sample. */
async function cellCentres(rows: Matrix, seed: number, threads: number): Promise<Matrix> {
  const random = seededRandom(seed);
  const count = Math.ceil(rows.rows / CELL_ROWS);
  const sample = zeroMatrix(Math.min(rows.rows, count * 32), rows.dim, true);
  const step = rows.rows / sample.rows;
  for (let at = 0; at < sample.rows; at += 1)
    sample.data.set(rowOf(rows, Math.floor(at * step)), at * rows.dim);
  const centres = zeroMatrix(count, rows.dim, true);
  for (let cell = 0; cell < count; cell += 1)
    centres.data.set(rowOf(sample, Math.floor(random() * sample.rows)), cell * rows.dim);
  for (let iteration = 0; iteration < 5; iteration += 1) {
    const nearest = (await topMatches(sample, centres, 1, { threads })).ids;
    const sums = zeroMatrix(count, rows.dim);
    for (let at = 0; at < sample.rows; at += 1) {
      const target = rowOf(sums, nearest[at]!);
      const source = rowOf(sample, at);
      for (let d = 0; d < rows.dim; d += 1) target[d]! += source[d]!;
    }
    for (let cell = 0; cell < count; cell += 1) {
      const sum = normalise(rowOf(sums, cell));
      // A cell that nothing chose keeps its place.
      if (sum.some((value) => value !== 0)) centres.data.set(sum, cell * rows.dim);
    }
  }
  return centres;
}

function groupByCell(cellOf: Int32Array, cells: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(cells + 1);
  for (const cell of cellOf) starts[cell + 1]! += 1;
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1]! += starts[cell]!;
  const at = starts.slice();
  const order = new Int32Array(cellOf.length);
  for (const [row, cell] of cellOf.entries()) {
    order[at[cell]!] = row;
    at[cell]! += 1;
  }
  return { order, starts };
}

function chunks(from: number, to: number, ranges: ScanTask['ranges']): ScanTask[] {
  const tasks: ScanTask[] = [];
  for (let at = from; at < to; at += QUERY_CHUNK)
    tasks.push({ from: at, to: Math.min(to, at + QUERY_CHUNK), ranges });
  return tasks;
}

async function runScan(
  queries: Matrix,
  candidates: Matrix,
  tasks: ScanTask[],
  k: number,
  skipSelf: boolean,
  threads: number,
): Promise<Matches> {
  const found = emptyMatches(queries.rows, k);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const job: ScanJob = { queries, candidates, tasks, skipSelf, found, next };
  await Promise.all(
    Array.from({ length: Math.min(threads, tasks.length) }, () => {
      const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData: job });
      return new Promise<void>((resolve, reject) => {
        worker.on('message', () => resolve());
        worker.on('error', reject);
        worker.on('exit', (code) => {
          if (code !== 0) reject(new Error(`a scan thread ended with code ${code}`));
        });
      });
    }),
  );
  return found;
}

function toShared(matrix: Matrix): Matrix {
  if (matrix.data.buffer instanceof SharedArrayBuffer) return matrix;
  const shared = zeroMatrix(matrix.rows, matrix.dim, true);
  shared.data.set(matrix.data);
  return shared;
}
