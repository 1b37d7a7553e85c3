import { expect, test } from 'vitest';
import { measureSensitive } from './sensitive.ts';

const ticket = (id: string, body: string, category: string | null, source = 'hand') => ({
  id,
  source,
  summary: '',
  body,
  category,
  sensitive: category !== null,
  lang: 'en',
});

test('counts hits and false alarms apart, by source, and names the errors', () => {
  const figures = measureSensitive([
    ticket('a', 'Please reset my password.', 'password_reset'),
    ticket('b', 'The printer is out of paper.', null),
    ticket('c', 'Please give Anna access to the HR folder.', null, 'real:public#7'),
    ticket('d', 'The sun is out.', 'mfa_reset', 'real:public#8'),
  ]);
  expect(figures).toMatchObject({
    n: 4,
    recall: 0.5,
    falsePositiveRate: 0.5,
    precision: 0.5,
    bySource: { hand: { n: 2, recall: 1, falsePositiveRate: 0 }, real: { n: 2, recall: 0 } },
    byCategory: { password_reset: { recall: 1, sameCategory: 1 }, mfa_reset: { recall: 0 } },
    errors: [
      { id: 'c', expected: null, got: 'access_grant' },
      { id: 'd', expected: 'mfa_reset', got: null },
    ],
  });
});
