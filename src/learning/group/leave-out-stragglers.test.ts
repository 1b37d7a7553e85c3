import { expect, test } from 'vitest';
import { normaliseRows, zeroMatrix } from '../../lib/matrix.ts';
import { leaveOutStragglers } from './leave-out-stragglers.ts';

/** Twenty rows round one direction, and two at right angles to it. */
function twentyAndTwo() {
  const vectors = zeroMatrix(22, 3);
  for (let row = 0; row < 20; row += 1) vectors.data.set([1, (row % 5) / 50, 0], row * 3);
  vectors.data.set([0, 0, 1, 0, 0.1, 1], 20 * 3);
  const centres = zeroMatrix(1, 3);
  centres.data.set([1, 0, 0]);
  return { vectors: normaliseRows(vectors), centres, community: new Int32Array(22) };
}

test('what is far out of its community is left out; a wording that came often is a group of its own', () => {
  const { vectors, centres, community } = twentyAndTwo();
  const placed = leaveOutStragglers(vectors, community, centres, (row) => row === 21);
  expect([...placed.subarray(0, 20)]).toEqual(Array(20).fill(0));
  expect([...placed.subarray(20)]).toEqual([-1, 1]);
});
