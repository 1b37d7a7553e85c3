import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, holdsPlaceholder, mapTexts } from './redact.ts';

const text = `Mail ann.lee@contoso.com or call +1 (555) 010-4477.
Card 4111 1111 1111 1111, account no: 88-4419-22, IBAN DE89 3704 0044 0532 0130 00.
The password for the scanner: Hunter2!x
Licence ABCD1-EFGH2-JKLM3-NPQR4, token sk-abcdefghijklmnop1234
On 2026-11-24 at 10:30 the printer in room 12 showed error 49.`;

describe('redaction', () => {
  it('keeps private values from a model and leaves the rest readable', () => {
    const redactor = createRedactor('key');
    const redacted = redactor.redact(text);
    for (const value of [
      'ann.lee',
      '4477',
      '4111',
      '4419',
      '3704',
      'Hunter2',
      'EFGH2',
      'abcdefghijkl',
    ])
      expect(redacted).not.toContain(value);
    for (const kept of [
      '2026-11-24',
      '10:30',
      'room 12',
      'error 49',
      'The password for the scanner',
    ])
      expect(redacted).toContain(kept);
    expect(redactor.counts()).toMatchObject({ email: 1, key: 1, secret: 2 });
  });

  it('gives a value the same placeholder in every text and every turn, and another with another key', () => {
    const one = createRedactor('key');
    const first = one.redact('ann@contoso.com wrote');
    expect(one.redact('Write to ann@contoso.com.')).toContain(first.split(' ')[0]);
    expect(createRedactor('key').redact('ann@contoso.com wrote')).toBe(first);
    expect(createRedactor('other').redact('ann@contoso.com wrote')).not.toBe(first);
  });

  it('puts back everything but secrets', () => {
    const redactor = createRedactor('key');
    const restored = redactor.restore(redactor.redact(text));
    expect(restored).toContain('ann.lee@contoso.com or call +1 (555) 010-4477.');
    expect(restored).toContain('4111 1111 1111 1111');
    expect(restored).not.toContain('Hunter2');
    expect(restored).toMatch(/scanner: \[secret-[0-9a-f]{12}\]/);
    expect(holdsPlaceholder({ operations: [{ value: restored }] })).toBe(true);
    expect(holdsPlaceholder({ text: 'plain [email] text', n: 1, none: null })).toBe(false);
  });

  it('does not take a placeholder that stood in the ticket for one of its own', () => {
    const redactor = createRedactor('key');
    const placeholder = redactor.redact('ceo@contoso.com');
    const forged = redactor.redact(`please write to ${placeholder}`);
    expect(redactor.restore(forged)).not.toContain('ceo@');
    expect(redactor.restore('[email-000000000000]')).toBe('[email-000000000000]');
  });

  it('finds a secret that holds an address whole', () => {
    const redactor = createRedactor('key');
    const redacted = redactor.redact('password: "me@home.example 12345678"');
    expect(redacted).not.toMatch(/home|1234/);
    expect(redactor.restore(redacted)).not.toMatch(/home|1234/);
  });

  it('loses nothing of any text that has no secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (any) => {
        const redactor = createRedactor('key');
        const redacted = redactor.redact(any);
        if (redactor.counts().secret) return;
        const plain = any.replace(/[\u{f0000}-\u{ffffd}]/gu, '');
        expect(redactor.restore(redacted)).toBe(plain);
      }),
    );
  });
});

it('maps the texts of a value and nothing else', () => {
  const value = { a: 'x', b: [1, 'y', { c: null, d: 'z' }], e: true };
  expect(mapTexts(value, (one) => one.toUpperCase())).toEqual({
    a: 'X',
    b: [1, 'Y', { c: null, d: 'Z' }],
    e: true,
  });
});
