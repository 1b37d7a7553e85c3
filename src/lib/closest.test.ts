import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.each([
  ['prot', 'port'],
  ['hots', 'host'],
  ['zzzz', undefined],
  ['', undefined],
])('%s most likely meant %s', (word, meant) => {
  expect(closest(word, ['port', 'host', 'level'])).toBe(meant);
});
