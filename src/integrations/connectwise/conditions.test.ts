import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, anyOf, condition, isIn, toWireDate } from './conditions.ts';

/** Reads one quoted text from the front, by the vendor's rule: a backslash takes the next character. */
function readQuoted(source: string): { value: string; rest: string } {
  expect(source[0]).toBe('"');
  let value = '';
  for (let at = 1; at < source.length; at += 1) {
    if (source[at] === '"') return { value, rest: source.slice(at + 1) };
    if (source[at] === '\\') at += 1;
    value += source[at];
  }
  throw new Error(`no end of text in ${source}`);
}

describe('a text in a condition', () => {
  test('is one quoted text whatever it contains, and the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const built = condition('summary', 'contains', text);
        expect(built.startsWith('summary contains ')).toBe(true);
        const { value, rest } = readQuoted(built.slice('summary contains '.length));
        expect(rest).toBe('');
        expect(value).toBe(text.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, ' '));
      }),
      { numRuns: 2_000 },
    );
  });

  test('stays one text beside others and in a list', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
        let rest = isIn('identifier', texts).slice('identifier in ('.length);
        for (const text of texts) {
          const read = readQuoted(rest);
          expect(read.value).toBe(text.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, ' '));
          rest = read.rest.slice(1);
        }
        expect(rest).toBe('');
      }),
    );
  });

  test('cannot end its quotes', () => {
    expect(condition('name', '=', 'x" or id > 0 or name = "\\')).toBe(
      'name = "x\\" or id > 0 or name = \\"\\\\"',
    );
    expect(condition('name', '=', 'a [b]')).toBe('name = "a \\[b]"');
  });
});

describe('other values', () => {
  test('are written as ConnectWise wants them', () => {
    expect(condition('board/id', '=', 5)).toBe('board/id = 5');
    expect(condition('closedFlag', '=', false)).toBe('closedFlag = false');
    expect(condition('contact', '!=', null)).toBe('contact != null');
    expect(condition('lastUpdated', '>', new Date('2026-08-20T18:04:26.789Z'))).toBe(
      'lastUpdated > [2026-08-20T18:04:26Z]',
    );
    expect(toWireDate(new Date('2026-01-02T03:04:05.999Z'))).toBe('2026-01-02T03:04:05Z');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date('nonsense')])(
    '%s is refused',
    (value) => {
      expect(() => condition('id', '=', value)).toThrow(
        expect.objectContaining({ code: 'invalid' }),
      );
    },
  );

  test.each(['', 'id = 1 or id', 'status/', '/id', 'a b', 'a"b', 'id)'])(
    'the field name %j is refused',
    (field) => {
      expect(() => condition(field, '=', 1)).toThrow(expect.objectContaining({ code: 'invalid' }));
    },
  );
});

describe('conditions together', () => {
  test('are joined in brackets, empty ones left out', () => {
    expect(allOf('a = 1', undefined, 'b = 2 or c = 3')).toBe('(a = 1) and (b = 2 or c = 3)');
    expect(anyOf('a = 1', '', undefined)).toBe('a = 1');
    expect(allOf()).toBe('');
  });

  test('an empty list matches nothing', () => {
    expect(isIn('id', [])).toBe('id = -1');
    expect(isIn('id', [1, 2])).toBe('id in (1,2)');
  });
});
