import { dot, type Matrix, normalise, rowOf, takeRows, zeroMatrix } from '../lib/matrix.ts';

/** What matching keeps of a workflow's past tickets. */
export interface Exemplars {
  /** One vector of length 1 an exemplar: the mean of the past tickets nearest to it. */
  vectors: Matrix;
  /** The row of the past ticket nearest to each vector; shown to people as the exemplar. */
  rows: number[];
}

const ROUNDS = 8;

/**
 * At most `most` exemplars that stand for all of a workflow's tickets: the medoid and then always the ticket
 * farthest from those chosen (Gonzalez, 1985), each moved to the middle of the tickets nearest to it (spherical
 * k-means). The middle of several tickets is a better likeness of them than any one of them.
 */
export function chooseExemplars(tickets: Matrix, most: number): Exemplars {
  const first = nearestRow(
    tickets,
    meanOf(
      tickets,
      Array.from({ length: tickets.rows }, (_, row) => row),
    ),
  );
  const chosen = [first];
  const closeness = Float32Array.from({ length: tickets.rows }, (_, row) =>
    dot(rowOf(tickets, row), rowOf(tickets, first)),
  );
  while (chosen.length < Math.min(most, tickets.rows)) {
    const farthest = closeness.indexOf(Math.min(...closeness));
    chosen.push(farthest);
    for (let row = 0; row < tickets.rows; row += 1)
      closeness[row] = Math.max(
        closeness[row]!,
        dot(rowOf(tickets, row), rowOf(tickets, farthest)),
      );
  }
  let vectors = takeRows(tickets, chosen);
  if (chosen.length < tickets.rows)
    for (let round = 0; round < ROUNDS; round += 1) vectors = movedToMiddle(tickets, vectors);
  return {
    vectors,
    rows: Array.from({ length: vectors.rows }, (_, at) => nearestRow(tickets, rowOf(vectors, at))),
  };
}

function movedToMiddle(tickets: Matrix, vectors: Matrix): Matrix {
  const members: number[][] = Array.from({ length: vectors.rows }, () => []);
  for (let row = 0; row < tickets.rows; row += 1)
    members[nearestRow(vectors, rowOf(tickets, row))]!.push(row);
  const moved = zeroMatrix(vectors.rows, vectors.dim);
  for (const [at, rows] of members.entries())
    moved.data.set(rows.length > 0 ? meanOf(tickets, rows) : rowOf(vectors, at), at * vectors.dim);
  return moved;
}

function meanOf(tickets: Matrix, rows: readonly number[]): Float32Array {
  const mean = new Float32Array(tickets.dim);
  for (const row of rows) {
    const vector = rowOf(tickets, row);
    for (let d = 0; d < mean.length; d += 1) mean[d]! += vector[d]!;
  }
  return normalise(mean);
}

function nearestRow(matrix: Matrix, vector: Float32Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < matrix.rows; row += 1) {
    const similarity = dot(rowOf(matrix, row), vector);
    if (similarity > most) {
      most = similarity;
      best = row;
    }
  }
  return best;
}
