import { describe, expect, it } from 'vitest';
import { checkWords, numbersIn, reachesOut, type WordFacts } from './customer-words.ts';

const facts: WordFacts = {
  codes: ['K7QX2M9A'],
  internal: [
    'The client has not paid since March, so keep this at low priority until accounting agrees.',
    'Backdoor is port 4712.',
    'ok',
  ],
  open: [
    'Printer jams',
    'The printer on the second floor jams since this morning, every single time.',
  ],
  others: {
    names: ['Northwind Traders Ltd', 'Delta'],
    identifiers: ['NorthwindTraders', 'DLT'],
    domains: ['northwind.example', 'delta-corp.test'],
  },
  recordNumbers: [],
};
const kindOf = (text: string, change: Partial<WordFacts> = {}) =>
  checkWords(text, { ...facts, ...change })?.kind ?? 'passes';

describe('words for a customer', () => {
  it.each([
    ['a password', 'Your new password is Winter2026!'],
    ['a password by label', 'password: sunshine'],
    ['a token', 'Use ghp_abcdEFGH1234567890abcd for now.'],
    ['a licence key', 'The key is ABCD1-EFGH2-IJKL3-MNOP4.'],
    ['a placeholder', 'Call me at [phone_1].'],
    ['a template placeholder', 'Hello {{contact.name}}'],
    ['a plan code', 'Please answer APPROVE K7QX2M9A'],
    ['a plan code in small letters, spaced', 'k7qx 2m9a'],
    ['a plan code with invisible letters', 'K7QX\u200b2M9A'],
    ['an internal note', 'By the way: keep this at low priority until accounting agrees.'],
    ['an internal note in capitals', 'KEEP THIS AT LOW PRIORITY UNTIL ACCOUNTING AGREES'],
    ['an internal note with points', 'keep.this.at.low.priority.until.accounting.agrees'],
    ['an internal note in look-alikes', 'kеeр this аt low рriority until аccounting аgrees'],
    ['a short internal note', 'Psst: backdoor is port 4712'],
    ['a foreign domain', 'Mail it to cfo@northwind.example'],
    ['a foreign domain, spelled out', 'cfo at northwind dot example'],
    ['a foreign domain in brackets', 'northwind[.]example'],
    ['a foreign identifier', 'See northwindtraders for details'],
    ['a short foreign identifier', 'DLT has the same'],
  ])('are denied with %s', (_what, text) => {
    expect(kindOf(text)).toBe('denied');
  });
  it('are denied with the number of another client’s record', () => {
    expect(kindOf('As in #4812', { recordNumbers: ['4812'] })).toBe('denied');
  });
  it.each(['Northwind Traders had the same.', 'N o r t h w i n d Traders', 'Ask Delta, Ltd.'])(
    'need a person’s eye with another client’s name: %s',
    (text) => {
      expect(kindOf(text)).toBe('approval');
    },
  );
  it.each([
    'Hello Anna, thank you for telling us about "Printer jams". A technician is looking at it.',
    'The printer on the second floor jams since this morning, every single time: we are on it.',
    'Your password has expired. Please choose a new one at the sign-in page.',
    'We will reset your password - please wait for our call.',
    'Your password: please change it today.',
    'The deltas are fine, the update runs at 22:30 and takes 15 minutes.',
    'Restart the computer, then open Outlook (File > Options) and tell us what you see.',
    'ok',
  ])('pass: %s', (text) => {
    expect(checkWords(text, facts)).toBeNull();
  });
  it('may repeat of an internal note what the customer wrote himself', () => {
    const both = 'The printer on the second floor jams since this morning, every single time.';
    expect(kindOf(both, { internal: [`FYI ${both}`] })).toBe('passes');
  });
});

it('finds the numbers by which records may be meant', () => {
  expect(numbersIn('See ticket #4711, SR 12 and room 204 at 10:30 or 1.5')).toEqual([
    { number: '4711', named: true },
    { number: '12', named: true },
    { number: '204', named: false },
    { number: '10', named: false },
    { number: '30', named: false },
    { number: '1', named: false },
  ]);
});

it.each([
  ['https://example.test/x', true],
  ['www.true-informations.com', true],
  ['m@example.com', true],
  ['US133000000121212121212', true],
  ['us13300000\u200b0121212121212 in small letters', true],
  ['refUS133000000121212121212caller', true],
  ['+1 555 010 0199', true],
  ['[here](x)', true],
  ['Please restart it and tell us at 10:30.', false],
  ['Ticket 123456 of 12:30: LT-8KD93 and SRV01 are up again, 1,250 files.', false],
])('%s reaches out of the ticket: %s', (text, reaches) => {
  expect(reachesOut(text)).toBe(reaches);
});
