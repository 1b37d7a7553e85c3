import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) =>
  sentences(text).map(({ words }) => words.map((word) => word.text).join(' '));

test.each([
  [
    'full stops, not those of addresses',
    'Mail a.b@c.example now. Thanks',
    ['mail a.b@c.example now', 'thanks'],
  ],
  ['initials and titles', 'Suspend M. Frey. Ask Mr. Hall', ['suspend m frey', 'ask mr hall']],
  [
    'short lines and list items',
    'Hello\nTo do:\n- this\n- that',
    ['hello', 'to do', 'this', 'that'],
  ],
  [
    'hard-wrapped lines stay together',
    'this line is long enough to have been wrapped at some\npoint by a mail program. End',
    ['this line is long enough to have been wrapped at some point by a mail program', 'end'],
  ],
  ['spelled words and e-mail', 'my p a s s w o r d and e-mail', ['my password and email']],
  ['possessives and contractions', "Anna's login, can't, what's", ['anna login cant whats']],
])('splits at %s', (_kind, text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('text without punctuation is cut into overlapping windows', () => {
  const found = sentences(Array.from({ length: 300 }, (_, i) => `w${i}`).join(' '));
  expect(found.length).toBeGreaterThan(3);
  expect(found.every(({ words }) => words.length <= 80)).toBe(true);
  expect(found.at(-1)?.words.at(-1)?.text).toBe('w299');
});

test('words point into the original text and know capitals', () => {
  const original = 'Please ask Zo\u200be.';
  const word = sentences(original)[0]?.words[2];
  expect(word).toMatchObject({ text: 'zoe', capital: true });
  expect(original.slice(word?.start, word?.end)).toBe('Zo\u200be');
});
