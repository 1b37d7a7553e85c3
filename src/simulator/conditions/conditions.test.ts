import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiFault } from '../http/api-fault.ts';
import { modelNamed } from '../model/model.ts';
import {
  compileChildConditions,
  compileConditions,
  compileCustomFieldConditions,
} from './evaluate.ts';
import { type Condition, type Literal, parseCondition } from './parse.ts';
import { requiredValue } from './required-value.ts';

const ticket = {
  id: 7,
  summary: 'Printer "HP" down',
  closedFlag: false,
  budgetHours: 1.5,
  board: { id: 5, name: 'Help Desk' },
  status: { id: 61, name: 'New' },
  company: { id: 250, identifier: 'Contoso' },
  requiredDate: '2026-08-20T18:04:26Z',
  customFields: [
    { id: 1, caption: 'Asset tag', value: 'A-17' },
    { id: 2, caption: 'Room' },
  ],
  _info: { lastUpdated: '2026-08-20T18:04:26Z', updatedBy: 'jdoe' },
};
const contact = {
  id: 1,
  communicationItems: [
    { id: 1, value: 'a@b.example', communicationType: 'Email' },
    { id: 2, value: '555', communicationType: 'Phone' },
  ],
};
const holds = (text: string) => compileConditions(modelNamed('Ticket'), text)(ticket);

describe('conditions', () => {
  it.each([
    'id = 7',
    'id=7 and board/id=5',
    'summary = "printer \\"hp\\" DOWN"',
    "summary contains 'hp'",
    'summary like "Printer*"',
    'summary like "%down"',
    'summary not contains "scanner"',
    'board/id in (1, 5)',
    'id not in (1,2,3)',
    'closedFlag = False',
    'closedFlag != true',
    'budgetHours >= 1.5 and budgetHours < 2',
    'contact = null',
    'company != null',
    'lastUpdated > [2026-08-20T18:04:25Z]',
    'LastUpdated <= [2026-08-20T20:04:26+02:00]',
    '_info/updatedBy = "JDoe"',
    'requiredDate = [2026-08-20T18:04:26Z]',
    'not (id = 8) and (status/name = "New" or id = 9)',
    'id = 8 and id = 9 or id = 7',
  ])('C29 %s holds', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'id = 8',
    'contact/name = "x"',
    'contact/name contains "x"',
    'lastUpdated > [2026-08-20T18:04:26Z]',
    'id = 7 and (id = 8 or id = 9)',
  ])('%s does not hold', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'nope = 1',
    'board/nope = 1',
    'board/id/x = 1',
    'id',
    'id =',
    'id = 7 and',
    '(id = 7',
    'id = 7)',
    'id in ()',
    'id in 1',
    'id == 7',
    'summary = "open',
    'lastUpdated > "2026-08-20"',
    'lastUpdated > [yesterday]',
    'board = 5',
    'id = [2026-08-20]',
    'id = seven',
    '# = 1',
  ])('%s is refused', (text) => {
    expect(() => holds(text)).toThrow(ApiFault);
  });

  it('needs one list member that fits a whole child condition', () => {
    const test = (text: string) => compileChildConditions(modelNamed('Contact'), text)(contact);
    expect(
      test(
        'communicationItems/value="a@b.example" and communicationItems/communicationType="Email"',
      ),
    ).toBe(true);
    expect(
      test(
        'communicationItems/value="a@b.example" and communicationItems/communicationType="Phone"',
      ),
    ).toBe(false);
    expect(() => test('firstName="Ann"')).toThrow(ApiFault);
  });

  it('C34 finds custom fields by caption and value', () => {
    const test = (text: string) => compileCustomFieldConditions(text)(ticket);
    expect(test('caption="Asset tag" and value != null')).toBe(true);
    expect(test('caption="Room" and value != null')).toBe(false);
    expect(test('caption="asset tag" and value = "a-17"')).toBe(true);
  });
});

it('knows which number a condition demands', () => {
  const demands = (text: string) => requiredValue(text, 'chargeToId');
  expect(demands('chargeToType = "ServiceTicket" and chargeToId = 5')).toBe(5);
  expect(demands('(a = 1 or a = 2) and (ChargeToId = 5 and b = 1)')).toBe(5);
  for (const text of ['chargeToId = 5 or a = 1', 'not chargeToId = 5', 'chargeToId > 5'])
    expect(demands(text)).toBeUndefined();
});

describe('the grammar', () => {
  const literal: fc.Arbitrary<Literal> = fc.oneof(
    fc.string().map((value) => ({ kind: 'string' as const, value })),
    fc.integer().map((value) => ({ kind: 'number' as const, value })),
    fc.boolean().map((value) => ({ kind: 'flag' as const, value })),
    fc.constant({ kind: 'null' as const }),
    fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => ({ kind: 'date' as const, value: `${date.toISOString().slice(0, 19)}Z` })),
  );
  const compare: fc.Arbitrary<Condition> = fc.record({
    kind: fc.constant('compare' as const),
    path: fc.constantFrom('id', 'board/id', '_info/lastUpdated', 'summary'),
    operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'contains', 'like', 'in'),
    values: fc.array(literal, { minLength: 1, maxLength: 3 }),
  });
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      compare,
      fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        left: tie('condition'),
        right: tie('condition'),
      }),
    ),
  }));

  it('reads back every condition that it can express', () => {
    fc.assert(
      fc.property(condition.map(single), (given) => {
        expect(parseCondition(printed(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text with a condition or the vendor failure, and nothing else', () => {
    const words = fc.constantFrom(
      'id',
      'and',
      'or',
      'not',
      '(',
      ')',
      '=',
      'in',
      '"x"',
      '[',
      '7',
      "'",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          parseCondition(given);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ApiFault', status: 400 });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the laws of logic on any row', () => {
    const id = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(id, id, id, (a, b, row) => {
        const test = (text: string) => compileConditions(modelNamed('Ticket'), text)({ id: row });
        expect(test(`not (id = ${a} and id < ${b})`)).toBe(test(`id != ${a} or id >= ${b}`));
        expect(test(`id in (${a}, ${b})`)).toBe(test(`id = ${a} or id = ${b}`));
      }),
    );
  });
});

/** Only `in` has several values. */
function single(given: Condition): Condition {
  if (given.kind === 'not') return { ...given, of: single(given.of) };
  if (given.kind !== 'compare')
    return { ...given, left: single(given.left), right: single(given.right) };
  return given.operator === 'in' ? given : { ...given, values: given.values.slice(0, 1) };
}

function printed(given: Condition): string {
  if (given.kind === 'not') return `not (${printed(given.of)})`;
  if (given.kind !== 'compare')
    return `(${printed(given.left)}) ${given.kind} (${printed(given.right)})`;
  const values = given.values.map(printedLiteral);
  return `${given.path} ${given.operator} ${given.operator === 'in' ? `(${values.join(', ')})` : values[0]}`;
}

function printedLiteral(given: Literal): string {
  if (given.kind === 'null') return 'null';
  if (given.kind === 'date') return `[${given.value}]`;
  if (given.kind === 'string') return `"${given.value.replace(/["\\[]/g, '\\$&')}"`;
  return String(given.value);
}
