import { describe, expect, it } from 'vitest';
import { upperBound } from './upper-bound.ts';

describe('the upper 95 % bound of a rate', () => {
  it('without a hit is 1 - 0.05^(1/n), by the rule of three near 3/n', () => {
    for (const n of [1, 44, 160, 5_000]) {
      expect(upperBound(0, n)).toBeCloseTo(1 - 0.05 ** (1 / n), 4);
      if (n > 100) expect(upperBound(0, n)).toBeCloseTo(3 / n, 3);
    }
  });

  it('is that of published tables', () => {
    // Louis, The American Statistician 35 (1981): 95 % one-sided after no success in 10 and in 30.
    expect(upperBound(0, 10)).toBeCloseTo(0.2589, 4);
    expect(upperBound(0, 30)).toBeCloseTo(0.095, 3);
    // One in 10: the rate at which at most one has a chance of 5 %.
    const rate = upperBound(1, 10);
    expect((1 - rate) ** 10 + 10 * rate * (1 - rate) ** 9).toBeCloseTo(0.05, 3);
  });

  it('is everything where nothing was tried, or all hit', () => {
    expect(upperBound(0, 0)).toBe(1);
    expect(upperBound(7, 7)).toBe(1);
  });
});
