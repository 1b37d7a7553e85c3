import { expect, test } from 'vitest';
import { splitLanguages } from './split-languages.ts';

const english = Array.from({ length: 50 }, (_, i) => `The printer on floor ${i} does not print`);
const german = Array.from(
  { length: 40 },
  (_, i) => `Der Drucker im Raum ${i} druckt nicht mehr, bitte um Hilfe`,
);
const french = ['Bonjour, je ne peux plus imprimer depuis ce matin, merci'];

test('each language with enough texts stands by itself, English first', () => {
  const texts = [...german, ...english];
  const parts = splitLanguages([...texts.keys()], texts);
  expect(parts.map(({ language, rows }) => [language, rows.length])).toEqual([
    [null, 50],
    ['de', 40],
  ]);
});

test('a language with hardly any texts, and texts that tell none, stay with the rest', () => {
  const texts = [...english, ...french, 'VPN', ''];
  const [rest, ...others] = splitLanguages([...texts.keys()], texts);
  expect(others).toEqual([]);
  expect(rest!.rows).toEqual([...texts.keys()]);
});

test('an MSP that writes one other language only is one part', () => {
  expect(splitLanguages([...german.keys()], german)).toEqual([
    { language: 'de', rows: [...german.keys()] },
  ]);
  expect(splitLanguages([], [])).toEqual([{ language: null, rows: [] }]);
});
