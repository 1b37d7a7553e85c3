import { gaussian, type Random } from '../lib/random.ts';
import { symmetricEigen } from './eigen.ts';

/** Compressed sparse rows: row r holds `columns` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/**
 * The `rank` leading right singular vectors of a sparse matrix, as a dense `width` x `rank` block. Randomised
 * subspace iteration: Halko, Martinsson, Tropp, "Finding structure with randomness" (2011), algorithm 4.4.
 */
export function rightSingularVectors(rows: SparseRows, rank: number, random: Random): Float32Array {
  const size = Math.min(rank + 10, rows.width);
  const count = rows.starts.length - 1;
  let right = Float32Array.from({ length: rows.width * size }, () => gaussian(random));
  for (let iteration = 0; iteration < 3; iteration += 1) {
    const left = orthonormalise(timesDense(rows, right, size), count, size);
    right = orthonormalise(transposedTimesDense(rows, left, size), rows.width, size);
  }
  const image = timesDense(rows, right, size);
  const { vectors } = symmetricEigen(gram(image, count, size), size);
  const kept = Math.min(rank, size);
  const out = new Float32Array(rows.width * rank);
  for (let row = 0; row < rows.width; row += 1)
    for (let k = 0; k < kept; k += 1) {
      let sum = 0;
      for (let j = 0; j < size; j += 1) sum += right[row * size + j]! * vectors[k * size + j]!;
      out[row * rank + k] = sum;
    }
  return out;
}

/** Adds one sparse row's image under a dense block to `target`. */
export function projectRow(
  rows: SparseRows,
  row: number,
  dense: Float32Array,
  size: number,
  target: Float32Array,
): void {
  for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
    const value = rows.values[at]!;
    const from = rows.columns[at]! * size;
    for (let j = 0; j < size; j += 1) target[j]! += value * dense[from + j]!;
  }
}

function timesDense(
  rows: SparseRows,
  dense: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const count = rows.starts.length - 1;
  const out = new Float32Array(count * size);
  for (let row = 0; row < count; row += 1)
    projectRow(rows, row, dense, size, out.subarray(row * size, (row + 1) * size));
  return out;
}

function transposedTimesDense(
  rows: SparseRows,
  dense: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(rows.width * size);
  for (let row = 0; row < rows.starts.length - 1; row += 1)
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
      const value = rows.values[at]!;
      const to = rows.columns[at]! * size;
      for (let j = 0; j < size; j += 1) out[to + j]! += value * dense[row * size + j]!;
    }
  return out;
}

/** Columns made orthonormal through the eigenvectors of their Gram matrix; vanished directions become zero. */
function orthonormalise(
  block: Float32Array<ArrayBuffer>,
  count: number,
  size: number,
): Float32Array<ArrayBuffer> {
  const { values, vectors } = symmetricEigen(gram(block, count, size), size);
  const out = new Float32Array(block.length);
  const floor = values[0]! * 1e-10;
  for (let k = 0; k < size; k += 1) {
    const scale = values[k]! > floor ? 1 / Math.sqrt(values[k]!) : 0;
    for (let j = 0; j < size; j += 1) vectors[k * size + j]! *= scale;
  }
  for (let row = 0; row < count; row += 1)
    for (let k = 0; k < size; k += 1) {
      let sum = 0;
      for (let j = 0; j < size; j += 1) sum += block[row * size + j]! * vectors[k * size + j]!;
      out[row * size + k] = sum;
    }
  return out;
}

function gram(block: Float32Array, count: number, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let row = 0; row < count; row += 1) {
    const from = row * size;
    for (let i = 0; i < size; i += 1) {
      const value = block[from + i]!;
      for (let j = i; j < size; j += 1) out[i * size + j]! += value * block[from + j]!;
    }
  }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) out[i * size + j] = out[j * size + i]!;
  return out;
}
