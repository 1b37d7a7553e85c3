import { expect, test } from 'vitest';
import { groupTexts } from './group-texts.ts';
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

test('the groups of all languages together are no more than a person reads, and the first language fills what is left', async () => {
  const kinds = [...'abcdefghijklmnopqrstuvw'].flatMap((letter) =>
    Array.from({ length: 12 }, (_, at) => {
      const [device, part, place] = ['ola', 'eru', 'ini'].map((end) => `${letter}${end}`);
      return `${device} ${part} broken${at % 2 ? '' : ` in ${place}`} ${device} ${at % 3 ? part : ''}`;
    }),
  );
  const rooms = 'Keller Lager Flur Büro Labor Archiv Empfang Kantine'.split(' ');
  const inGerman = Array.from({ length: 48 }, (_, at) => {
    const [room, other] = [rooms[at % 8], rooms[(at >> 3) % 8]];
    return `Der Drucker im ${room} druckt nicht, und der im ${other} auch nicht, bitte um Hilfe`;
  });
  const { groups, groupOf } = await groupTexts([...kinds, ...inGerman], { maxGroups: 20 });
  expect(groups).toHaveLength(20);
  expect(groupOf.subarray(kinds.length).some((group) => group >= 0)).toBe(true);
});
