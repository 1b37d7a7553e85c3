import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('gives the interval of published tables', () => {
  expect(wilson(81, 263)).toEqual([0.2553, 0.3662]); // Newcombe 1998, method 3
  expect(wilson(15, 148)).toEqual([0.0624, 0.1605]);
  expect(wilson(0, 20)).toEqual([0, 0.1611]);
});

test('has none where nothing was counted', () => {
  expect(wilson(0, 0)).toBeNull();
});
