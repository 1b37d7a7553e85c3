import { dot, type Matrix, rowOf } from '../../lib/matrix.ts';
import { rowsOf } from './communities.ts';

/**
 * Takes a row out of its community when it is far out there: its similarity to the middle lies more than
 * three interquartile ranges below the lower quartile (Tukey's outer fence), and below half of it. The second holds where
 * most texts are nearly the same: there the range is next to nothing, and every other wording would be far out. A wording that
 * came often enough by itself is a group of its own.
 */
export function leaveOutStragglers(
  vectors: Matrix,
  community: Int32Array,
  centres: Matrix,
  cameOften: (row: number) => boolean,
): Int32Array {
  const closeness = Float32Array.from(community, (group, row) =>
    dot(rowOf(vectors, row), rowOf(centres, group)),
  );
  const fences = rowsOf(community, centres.rows).map((rows) => {
    const sorted = Float32Array.from(rows, (row) => closeness[row]!).sort();
    const lower = sorted[Math.floor(sorted.length / 4)] ?? 0;
    const upper = sorted[Math.floor((sorted.length * 3) / 4)] ?? 0;
    return Math.min(lower - 3 * (upper - lower), lower / 2);
  });
  let next = centres.rows;
  return community.map((group, row) => {
    if (closeness[row]! >= fences[group]!) return group;
    return cameOften(row) ? next++ : -1;
  });
}
