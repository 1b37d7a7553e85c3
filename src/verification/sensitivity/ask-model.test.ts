import fc from 'fast-check';
import { expect, test } from 'vitest';
import { either } from './ask-model.ts';

const score = fc.double({ min: -60, max: 60, noNaN: true });

test('hints at an ask add up, and none lowers the others', () => {
  expect(either(Math.log(0.5), Math.log(0.25))).toBeCloseTo(Math.log(0.75));
  expect(either(Number.NEGATIVE_INFINITY, -3)).toBe(-3);
  fc.assert(fc.property(score, score, (one, other) => either(one, other) >= Math.max(one, other)));
});
