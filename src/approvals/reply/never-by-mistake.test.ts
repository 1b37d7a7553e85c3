import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyReply } from '../classify-reply.ts';
import { approving } from './samples/approving.ts';
import { limits } from './samples/limits.ts';
import { beside, performing, refusing } from './samples/performing.ts';
import { traps } from './samples/traps.ts';

const steps = ['Reset password for jdoe', 'Unlock account', 'Close ticket'];

/** Go-aheads that do not themselves take anything back or say that a condition is met. */
const goAheads = approving
  .split('\n')
  .filter(
    (line) =>
      line !== '' &&
      !/actually|scratch|sorry|wait|meant|ran|told|checked|they|tested|confirmed|done|<|`/i.test(
        line,
      ),
  );

const performatives = performing.split('\n').filter((line) => line !== '');
const limiting = limits.split('\n').filter((line) => line !== '');

const quoted = [
  'approved, go ahead',
  'yes please proceed',
  'Do not do anything until approved',
  'APPROVE',
];

const names = ['Dave', 'Marta Lindqvist', 'Sam Ortiz', 'JB'];

/** The same notes every time; others with `MUSTER_NOTES_SEED`. */
const SEED = Number(process.env.MUSTER_NOTES_SEED ?? 20_261_124);

const sentence = fc.tuple(
  fc.constantFrom(...goAheads, ...performatives),
  fc.constantFrom('. ', '\n', '! ', ' - ', ', ', '\n\n', '; '),
);

const wrap = fc.record({
  greeting: fc.constantFrom('', 'Hi team,\n', 'Hey Muster, ', 'Morning all\n\n'),
  thanks: fc.constantFrom('', '\nThanks', ' thanks!', '\n\nCheers,\nDave'),
  signature: fc.constantFrom('', ...names.map((name) => `\n\n-- \n${name}\nSupport Engineer`)),
  footer: fc.constantFrom(
    '',
    '\n\nSent from my iPhone',
    '\n\nThis message is confidential and intended only for the people it is addressed to.',
  ),
  history: fc.constantFrom(
    '',
    ...quoted.flatMap((text) => [
      `\n\nOn Mon, 3 Feb 2025 at 10:11, Muster <bot@msp.example> wrote:\n> ${text}`,
      `\n\n-----Original Message-----\nFrom: Muster\nSent: Monday\n\n${text}`,
      `\n\nFrom: Muster <bot@msp.example>\nSent: Monday, 3 February 2025\nTo: Desk\nSubject: plan\n\n${text}`,
      `\n\nAm 03.02.2025 um 10:11 schrieb Muster:\n> ${text}`,
    ]),
  ),
  html: fc.boolean(),
});

function compose(words: string, wrapping: { [key: string]: string | boolean }): string {
  const { greeting, thanks, signature, footer, history, html } = wrapping;
  const text = `${greeting}${words}${thanks}${signature}${footer}${history}`;
  if (!html) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<html><body>${escaped.replaceAll('\n', '<br>')}</body></html>`;
}

test('20,000 notes with a refusal, a condition or a question of the author run nothing', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 0, maxLength: 3 }),
      fc.constantFrom(...limiting),
      fc.array(sentence, { minLength: 0, maxLength: 2 }),
      wrap,
      (before, limit, after, wrapping) => {
        const words = [...before.flat(), limit, '. ', ...after.flat()].join('');
        const reading = classifyReply(compose(words, wrapping), { steps });
        expect(reading.intent).not.toBe('approve');
        expect(reading.steps?.approve ?? []).toEqual([]);
      },
    ),
    { numRuns: 20_000, seed: SEED },
  );
}, 240_000);

test('a go-ahead that stands only in quoted mail runs nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'thanks', 'noted', 'will look'), wrap, (own, wrapping) => {
      expect(classifyReply(compose(own, wrapping), { steps }).intent).toBe('neutral');
    }),
    { numRuns: 2_000, seed: SEED },
  );
});

describe('in so many words', () => {
  test.each(performatives)('a go-ahead: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('approve');
  });
  test.each(performatives)('a go-ahead beside what only tells: %s', (text) => {
    const told =
      'Spent the train ride home on the vendor bulletin, three cups of tea, and the lift was broken as usual.';
    expect(classifyReply(`${told} ${text}`, { steps }).intent).toBe('approve');
    expect(classifyReply(`${text}\n\nKim Aldous, Head of Service`, { steps }).intent).toBe(
      'approve',
    );
  });
  test.each(beside.split('\n').filter((line) => line !== ''))('beside a story: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('approve');
  });
  test.each(traps.split('\n').filter((line) => line !== ''))('no go-ahead: %s', (text) => {
    const reading = classifyReply(text, { steps });
    expect(reading.intent).not.toBe('approve');
    expect(reading.steps?.approve ?? []).toEqual([]);
  });
  test.each(refusing.split('\n').filter((line) => line !== ''))('a refusal: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('deny');
  });
});
