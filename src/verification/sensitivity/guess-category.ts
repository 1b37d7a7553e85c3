import type { ClassName } from './classes.ts';
import { has, type Reading } from './read-sentence.ts';
import type { Category } from './rules.ts';

/** What the classes of a sentence speak for where no rule names the ask; the first match counts. */
const signs: readonly [Category, readonly ClassName[]][] = [
  ['payment_or_payroll_change', ['bank', 'bankMoved', 'payPhrase', 'pay', 'card']],
  ['mfa_reset', ['factorPhrase', 'factor', 'code']],
  ['contact_detail_change', ['contactPhrase', 'contact']],
  ['secret_or_data_disclosure', ['secretPhrase', 'secret', 'data']],
  ['mail_redirect', ['redirectPhrase', 'redirect']],
  ['account_unlock', ['lockedPhrase', 'locked', 'unlock']],
  ['password_reset', ['resetPhrase', 'credential', 'forgot', 'reset']],
  ['security_control_change', ['controlPhrase', 'control', 'routing']],
  ['account_lifecycle', ['lifecyclePhrase', 'newcomer', 'leaver', 'account']],
  ['access_grant', ['accessPhrase', 'access', 'privilege', 'grant', 'place', 'outside']],
  ['mail_redirect', ['mail', 'box']],
];

/** The likeliest category of an ask that only its wording gives away. */
export function guessCategory({ spans }: Reading): Category {
  return signOf(spans) ?? 'access_grant';
}

/** True where a sentence has a word of some sensitive class. */
export function hasSign({ spans }: Reading): boolean {
  return signOf(spans) !== undefined;
}

function signOf(spans: Reading['spans']): Category | undefined {
  return signs.find(([, names]) => names.some((name) => has(spans, name)))?.[0];
}
