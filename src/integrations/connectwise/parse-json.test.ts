import { describe, expect, test } from 'vitest';
import { cleanText, parseJson } from './parse-json.ts';

describe('an answer', () => {
  test.each([
    ['{"a":"x\\u0000y"}', { a: 'xy' }],
    ['{"a":"tab\\there\\r\\nline"}', { a: 'tab\there\r\nline' }],
    ['{"a":["\\b\\f\\u001b[31m\\u007f"]}', { a: ['[31m'] }],
    ['{"a":"\\ud800 alone"}', { a: '\ufffd alone' }],
    ['{"a":"\\ud83d\\ude00"}', { a: '😀' }],
    ['{"a":"raw \u0085 and \u009b"}', { a: 'raw  and ' }],
    ['{"a":"c:\\\\u0000"}', { a: 'c:\\u0000' }],
    ['\ufeff{"a":1}', { a: 1 }],
    // Right-to-left and zero-width characters are text; whoever shows them decides.
    ['{"a":"\u202eabc\u200b\u2066"}', { a: '\u202eabc\u200b\u2066' }],
    ['null', null],
    ['"text"', 'text'],
  ])('%j is read without what a database chokes on', (text, value) => {
    expect(parseJson(Buffer.from(text))).toEqual(value);
  });

  test.each(['', '<html>', '{"a":', 'Cannot route.', '{"a":1}{"b":2}', `${'['.repeat(300_000)}`])(
    'that is not JSON is undefined (%#)',
    (text) => expect(parseJson(Buffer.from(text))).toBeUndefined(),
  );

  test('that is nested deeper than the stack is undefined or read, never a crash', () => {
    const deep = `${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`;
    expect(() => parseJson(Buffer.from(deep))).not.toThrow();
  });

  test('with broken UTF-8 is read with replacement characters', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from('"}'),
    ]);
    expect(parseJson(bytes)).toEqual({ a: '\ufffd\ufffd' });
  });
});

test('a name cannot smuggle a prototype', () => {
  const value = parseJson(Buffer.from('{"__proto__":{"polluted":"\\u0000"}}')) as object;
  expect('polluted' in {}).toBe(false);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('text keeps its line ends and loses control characters', () => {
  expect(cleanText('a\u0000b\tc\nd\u001be\ud800')).toBe('ab\tc\nde\ufffd');
});
