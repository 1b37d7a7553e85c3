import { expect, test } from 'vitest';
import { findNearCopies } from './near-copies.ts';

const form = (name: string) =>
  `New starter ${name} needs a laptop, a mailbox, access to the finance share and a badge by Monday please`;

test('a form with another name copies the first one; like wording about something else does not', () => {
  const texts = [form('Anna'), form('Bert'), 'New starter needs a desk', form('Carla')];
  const ids = Int32Array.from([1, 2, 0, 3, 0, 1, 1, 2]);
  const scores = new Float32Array(8).fill(0.95);
  expect([...findNearCopies(texts, { k: 2, ids, scores })]).toEqual([0, 0, 2, 0]);
});
