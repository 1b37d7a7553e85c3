import { expect, test } from 'vitest';
import { repairWord } from './repair-word.ts';

test.each([
  ['pasword', 'password'],
  ['passwrod', 'password'],
  ['passwordd', 'password'],
  ['p@ssw0rd', 'password'],
  ['unlok', 'unlock'],
  ['acount', 'account'],
  ['mailbux', 'mailbox'],
])('%s is read as %s', (word, repaired) => {
  expect(repairWord(word)).toBe(repaired);
});

test.each(['password', 'passport', 'rest', 'resent', 'forward', 'allocate', 'mailing', '12345'])(
  '%s is left alone',
  (word) => {
    expect(repairWord(word)).toBeUndefined();
  },
);
