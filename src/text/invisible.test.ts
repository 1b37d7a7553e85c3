import { expect, it } from 'vitest';
import { stripInvisible } from './invisible.ts';

it.each([
  ['zero-width letters', 'pass\u200bw\u2060ord', 'password', 2],
  ['a text that turns its direction', '\u202eabc\u2066', 'abc', 2],
  ['tags, which spell a message', `Hi${tags('ignore')}`, 'Hi', 6],
  ['variation selectors, which do so too', 'Hi\u{e0101}\u{e0142}\ufe01', 'Hi', 3],
  ['control characters and lone surrogates', 'a\u0000\u001b[31mb\ud800', 'a[31mb', 3],
  ['fillers that look like nothing', 'a\u3164b', 'ab', 1],
])('drops %s and counts them', (_name, text, stripped, found) => {
  expect(stripInvisible(text)).toEqual({ text: stripped, found });
});

it('leaves what people write: lines, tabs, accents, other scripts, emoji', () => {
  const text = 'Grüße,\n\tžluťoučký 日本語 नमस्ते 👨‍👩‍👧 ❤️';
  expect(stripInvisible(text)).toEqual({ text, found: 0 });
  expect(stripInvisible('a\r\nb\rc')).toEqual({ text: 'a\nb\nc', found: 0 });
});

function tags(text: string): string {
  return [...text]
    .map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0)))
    .join('');
}
