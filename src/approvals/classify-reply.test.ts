import { describe, expect, test } from 'vitest';
import { classifyReply } from './classify-reply.ts';
import { answered } from './reply/samples/answered.ts';
import { approving } from './reply/samples/approving.ts';
import { denying } from './reply/samples/denying.ts';
import { neither } from './reply/samples/neither.ts';
import { partly } from './reply/samples/partly.ts';
import { personas } from './reply/samples/personas.ts';

const steps = ['Reset password for jdoe', 'Unlock account', 'Close ticket'];
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('a reply is read as', () => {
  test.each(linesOf(approving))('a go-ahead: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('approve');
  });
  test.each(linesOf(denying))('a refusal: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('deny');
  });
  test.each(linesOf(neither))('no decision: %s', (text) => {
    expect(classifyReply(text, { steps }).intent).toBe('neutral');
  });
  test.each(partly)('a decision on steps of %j: %s', (titles, text, approve, deny) => {
    const reading = classifyReply(text, { steps: titles });
    expect(reading).toMatchObject({ intent: 'partial', steps: { approve, deny } });
  });
  test.each(
    [...Object.entries(answered), ...Object.entries(personas)].flatMap(([intent, lines]) =>
      linesOf(lines).map((line) => [intent, ...line.split(' | ')] as [string, string, string]),
    ),
  )('%s, for %s: %s', (intent, titles, text) => {
    expect(classifyReply(text, { steps: titles.split('; ') }).intent).toBe(intent);
  });
});

describe('broken text decides nothing', () => {
  test.each(['\ufffdYes\ufffd', 'Appr\ufffdved', '\ufffd', '\ud800 go ahead \ufffd'])(
    '%j',
    (text) => {
      expect(classifyReply(text, { steps }).intent).toBe('neutral');
    },
  );
});

describe('a code', () => {
  test('of this plan decides', () => {
    const plan = { steps, code: '7F3K2Q9D' };
    expect(classifyReply('APPROVE 7F3K2Q9D', plan).intent).toBe('approve');
    expect(classifyReply('deny 7f3k2q9d wrong user', plan).intent).toBe('deny');
  });
  test('of another plan decides nothing', () => {
    const reading = classifyReply('approve 2Q9D7F3K', { steps, code: '7F3K2Q9D' });
    expect(reading).toMatchObject({ intent: 'neutral', code: '2Q9D7F3K' });
  });
});
