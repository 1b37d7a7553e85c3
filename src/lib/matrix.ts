/** Rows of equal length in one typed array, row after row: small to keep, cheap to share with a worker. */
export interface Matrix {
  readonly rows: number;
  readonly dim: number;
  readonly data: Float32Array;
}

/** A matrix of zeros. `shared` puts it where worker threads see it without a copy. */
export function zeroMatrix(rows: number, dim: number, shared = false): Matrix {
  const data = shared
    ? new Float32Array(new SharedArrayBuffer(rows * dim * 4))
    : new Float32Array(rows * dim);
  return { rows, dim, data };
}

/** One row, as a view: writing to it writes to the matrix. */
export function rowOf(matrix: Matrix, row: number): Float32Array {
  return matrix.data.subarray(row * matrix.dim, (row + 1) * matrix.dim);
}

/** The rows named by `indices`, copied in that order. */
export function takeRows(matrix: Matrix, indices: ArrayLike<number>): Matrix {
  const taken = zeroMatrix(indices.length, matrix.dim);
  for (let i = 0; i < indices.length; i += 1)
    taken.data.set(rowOf(matrix, indices[i]!), i * matrix.dim);
  return taken;
}

/** Scales every row to length 1, in place; a row of zeros stays one. */
export function normaliseRows(matrix: Matrix): Matrix {
  for (let row = 0; row < matrix.rows; row += 1) normalise(rowOf(matrix, row));
  return matrix;
}

/** Scales a vector to length 1, in place; zeros stay zeros. */
export function normalise<T extends Float32Array | Float64Array>(vector: T): T {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += vector[i]! * vector[i]!;
  if (sum === 0) return vector;
  const scale = 1 / Math.sqrt(sum);
  for (let i = 0; i < vector.length; i += 1) vector[i]! *= scale;
  return vector;
}

/** Inner product; the cosine when both have length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
