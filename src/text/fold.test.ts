import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['accents and case', 'Zurücksetzen ÉTÉ', 'zurucksetzen ete'],
  ['invisible characters', 'pass\u200bw\u00ado\u2060rd', 'password'],
  ['direction marks', '\u202epassword\u202c', 'password'],
  ['Cyrillic and Greek look-alikes', 'pаsswоrd αccount', 'password account'],
  ['full-width letters', 'ＭＦＡ', 'mfa'],
  ['curly apostrophes', 'can’t', "can't"],
])('%s are folded', (_kind, original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test('every folded character knows its place in the original', () => {
  const original = 'a\u200bß\u0301c 😀é';
  const { text, at } = fold(original);
  for (let i = 0; i < text.length; i += 1)
    expect(fold(original.slice(at[i])).text).toContain(text.slice(i));
  expect(at[text.length]).toBe(original.length);
});

test('a ligature that unfolds to a sentence keeps the offsets right', () => {
  const original = 'x ﷺ y';
  const { text, at } = fold(original);
  expect(at[text.length]).toBe(original.length);
  expect(original[at[text.length - 1] ?? 0]).toBe('y');
});
