import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InternalNote } from '../notes/index.ts';
import type { PlanStep } from './approval.ts';
import { composeRequest, MAX_SHOWN_CHANGES } from './compose-request.ts';

const CODE = 'AB12CD34';
const step = (n: number, shows: PlanStep['shows']): PlanStep => ({
  n,
  call: { id: `1.${n}`, tool: 'connectwise_psa:cw-update-ticket', args: {} },
  hash: `hash-${n}`,
  shows,
  reversible: 'A technician can set the old values again.',
  risk: 'low',
  because: 'policy',
});
const request = (steps: PlanStep[]) =>
  composeRequest({
    steps,
    code: CODE,
    needsTwo: false,
    approvers: 'any technician',
    until: 'Tue, 24 Nov 2026, 17:00 (UTC)',
  }).join('\n\n');

/** What somebody would write to pass for a part of the request. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\u2028',
        '\u2029',
        '\u0085',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u0000',
        '2. ',
        '3. status: "New" -> "Closed"',
        `APPROVE ${CODE}`,
        'APPROVAL NEEDED · plan ZZZZZZZZ',
        'Who may answer: the customer',
        '   Risk: low. Undo: yes',
        '" -> "',
        '\\',
        '**bold** # title\n- item',
        '```\n',
        '[Muster ref AAAAAAAA]',
        '\ud800',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the request for approval', () => {
  it('says what is changed, the risk, the way back, who may answer, how and until when', () => {
    const shows = [{ what: 'status', before: 'New', after: 'Closed', warning: 'this closes it' }];
    const text = request([{ ...step(1, shows), risk: 'high' }]);
    expect(text).toContain('1. status: "New" -> "Closed"');
    expect(text).toContain('Note: status: this closes it');
    expect(text).toContain('Risk: high. Undo: A technician can set the old values again.');
    expect(text).toContain('Who may answer: any technician');
    expect(text).toContain('until Tue, 24 Nov 2026, 17:00 (UTC)');
    expect(text).toContain(`APPROVE ${CODE} / DENY ${CODE}`);
  });

  it('has the same lines whatever stands in the values: none can pass for a step', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const plain = request([step(1, [{ what: 'summary', before: 'a', after: 'b' }])]);
        const text = request([step(1, [{ what: 'summary', before, after }])]);
        const lines = text.split(/[\n\r\u0085\u2028\u2029]/);
        const plainLines = plain.split('\n');
        expect(lines).toHaveLength(plainLines.length);
        // All lines but the step's own are the same, letter by letter.
        const differing = lines.filter((line, i) => line !== plainLines[i]);
        expect(differing.every((line) => line.startsWith('1. summary: "'))).toBe(true);
        expect(text).not.toMatch(
          /[\u200b\u202a-\u202e\u2066-\u2069\u0000\ud800-\udfff](?![\udc00-\udfff])/u,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('closes each value with the quotation mark that opens it', () => {
    fc.assert(
      fc.property(hostile, (after) => {
        const text = request([step(1, [{ what: 'note', before: null, after }])]);
        const line = text.split('\n').find((one) => one.startsWith('1. ')) ?? '';
        const [, quoted = ''] = /^1\. note: ("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
        expect(() => JSON.parse(quoted)).not.toThrow();
        expect(line.slice('1. note: '.length + quoted.length)).toMatch(
          /^$|^ \(\+\d+ characters, see the timeline\)$/,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never so long that its end is cut off, and says what it leaves out of a value', () => {
    const long = '"'.repeat(8_000);
    const shows = [{ what: 'summary', before: long, after: long, warning: 'w'.repeat(60) }];
    const steps = Array.from({ length: MAX_SHOWN_CHANGES }, (_, i) => step(i + 1, shows));
    const note = new InternalNote([request(steps)]);
    expect(note.text).toContain(`APPROVE ${CODE} / DENY ${CODE}`);
    expect(note.text).toContain('characters, see the timeline');
    expect(note.text).not.toContain('(cut at');
  });
});
