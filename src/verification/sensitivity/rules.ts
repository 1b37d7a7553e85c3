import { SensitiveCategory } from '../../contracts/verifications.ts';
import type { ClassName } from './classes.ts';

export const categories = SensitiveCategory.options;
export type Category = SensitiveCategory;

/**
 * Classes that make a sensitive ask when they stand within `gap` words of each other.
 * - `ask`: only in a sentence that asks (a request word, an imperative or a bare headline).
 * - `state`: a situation that leads a technician to act; only when it is somebody's ("my", "Anna's").
 * - `told`: such a situation, whoever's it is.
 */
export interface Rule {
  category: Category;
  all: readonly ClassName[];
  gap: number;
  kind: 'ask' | 'state' | 'told';
  /** Words between or beside which make it something else. */
  unless?: readonly ClassName[];
  /** Moods that do not excuse this one. */
  despite?: readonly ClassName[];
  /** Moods inside the words excuse too ("please cancel the new user"). */
  strict?: boolean;
  /** The words have to come in the order of `all`. */
  ordered?: boolean;
}

function ask(category: Category, all: ClassName[], gap: number, more: Partial<Rule> = {}): Rule {
  return { category, all, gap, kind: 'ask', ...more };
}

function told(category: Category, all: ClassName[], gap: number, more: Partial<Rule> = {}): Rule {
  return { category, all, gap, kind: 'told', ...more };
}

function near(category: Category, all: ClassName[], gap: number): Rule {
  return { category, all, gap, kind: 'ask', strict: true, unless: harmless };
}

function loose(category: Category, name: ClassName): Rule {
  return near(category, ['direct', name], 14);
}

function state(category: Category, all: ClassName[], gap: number, more: Partial<Rule> = {}): Rule {
  return { category, all, gap, kind: 'state', ...more };
}

const harmless: readonly ClassName[] = [
  'symptom',
  'price',
  'billing',
  'device',
  'ownFile',
  'decoy',
];

const calm = { unless: ['symptom', 'price', 'billing'] } as const;
const ownFile = { unless: ['ownFile'] } as const;

/** In order of preference: where two match, the earlier one names the category. */
export const rules: readonly Rule[] = [
  told('payment_or_payroll_change', ['bankMoved'], 0),
  ask('payment_or_payroll_change', ['change', 'bank'], 8),
  ask('payment_or_payroll_change', ['change', 'pay', 'bank'], 12),
  ask('payment_or_payroll_change', ['payPhrase', 'pay'], 12),
  ask('payment_or_payroll_change', ['payPhrase', 'bank'], 12),
  ask('payment_or_payroll_change', ['payPhrase', 'card'], 12),
  ask('payment_or_payroll_change', ['change', 'pay', 'account'], 8),
  ask('payment_or_payroll_change', ['change', 'self', 'pay'], 7, { ordered: true }),
  ask('payment_or_payroll_change', ['buy', 'card'], 8, { despite: ['quoted', 'question'] }),
  ask('payment_or_payroll_change', ['change', 'card'], 8),
  ask('payment_or_payroll_change', ['buy', 'pay'], 5, { unless: ['price', 'symptom'] }),
  state('payment_or_payroll_change', ['payPhrase', 'self', 'pay'], 12),

  state('mfa_reset', ['factorPhrase'], 0, { despite: ['quoted'] }),
  ask('mfa_reset', ['reset', 'factor'], 8),
  ask('mfa_reset', ['renew', 'factor'], 8),
  ask('mfa_reset', ['off', 'factor'], 6),
  ask('mfa_reset', ['change', 'factor'], 6),
  ask('mfa_reset', ['give', 'factor'], 5),
  ask('mfa_reset', ['remove', 'factor'], 5),
  ask('mfa_reset', ['create', 'factor'], 5),
  state('mfa_reset', ['phone', 'factor'], 25),
  state('mfa_reset', ['lost', 'factor'], 6, { unless: ['device'] }),
  state('mfa_reset', ['phone', 'code'], 15),
  state('password_reset', ['forgot', 'code'], 5, { unless: ['device', 'symptom'] }),
  state('mfa_reset', ['lost', 'code'], 4, { unless: ['device'] }),
  ask('mfa_reset', ['phone', 'account'], 14),

  ask('mail_redirect', ['redirectPhrase', 'mail'], 8),
  ask('mail_redirect', ['redirect', 'person', 'outside'], 10),
  ask('mail_redirect', ['redirect', 'data'], 6),
  ask('mail_redirect', ['redirectPhrase', 'person'], 8),
  ask('mail_redirect', ['redirect', 'mail', 'person'], 10),
  ask('mail_redirect', ['redirect', 'mail', 'self'], 6),
  ask('mail_redirect', ['redirect', 'mail', 'outside'], 9),

  told('secret_or_data_disclosure', ['wants', 'secret'], 5),
  told('secret_or_data_disclosure', ['what', 'secret'], 6, {
    despite: ['question'],
    ordered: true,
  }),
  told('secret_or_data_disclosure', ['what', 'person', 'credential'], 2, {
    despite: ['question'],
    ordered: true,
  }),
  ask('secret_or_data_disclosure', ['send', 'secret'], 7, { despite: ['question', 'done'] }),
  state('secret_or_data_disclosure', ['secretPhrase'], 0, { despite: ['question', 'done'] }),
  ask('secret_or_data_disclosure', ['send', 'data'], 8, { despite: ['done'] }),

  told('password_reset', ['forgot', 'credential'], 10, ownFile),
  state('password_reset', ['exposed', 'credential'], 5, {
    despite: ['report', 'quoted', 'done'],
    unless: ['ownFile'],
  }),
  state('password_reset', ['resetPhrase'], 0),
  ask('password_reset', ['reset', 'credential'], 8, ownFile),
  ask('password_reset', ['renew', 'credential'], 8, ownFile),
  ask('password_reset', ['expired', 'change'], 8, { unless: ['symptom', 'price', 'decoy'] }),
  ask('password_reset', ['change', 'credential'], 6, ownFile),
  ask('password_reset', ['give', 'credential'], 6, ownFile),
  ask('password_reset', ['create', 'credential'], 6, ownFile),
  ask('password_reset', ['remove', 'credential'], 6, ownFile),
  ask('password_reset', ['need', 'credential'], 4, { unless: ['symptom', 'ownFile'] }),
  state('password_reset', ['expired', 'credential'], 5),
  ask('password_reset', ['reset', 'account'], 5),
  ask('password_reset', ['reset', 'place'], 3, { unless: ['device'] }),

  ask('account_unlock', ['unlock', 'account'], 7),
  ask('account_unlock', ['unlock', 'person'], 4),
  ask('account_unlock', ['lockedPhrase'], 0),
  state('account_unlock', ['lockedPhrase', 'account'], 10),
  state('account_unlock', ['locked', 'account'], 6),
  state('account_unlock', ['lockedPhrase', 'self'], 6),
  state('account_unlock', ['lockedPhrase', 'person'], 6),

  ask('security_control_change', ['off', 'control'], 8),
  ask('security_control_change', ['permit', 'control'], 6, { unless: ['symptom'] }),
  ask('security_control_change', ['off', 'abroad'], 5),
  ask('security_control_change', ['permit', 'abroad'], 2),
  ask('security_control_change', ['permit', 'abroad', 'account'], 12),
  ask('security_control_change', ['permit', 'routing'], 6),
  ask('security_control_change', ['controlPhrase'], 0),
  ask('security_control_change', ['change', 'routing'], 8),
  ask('security_control_change', ['off', 'routing'], 8),

  ask('account_lifecycle', ['create', 'account'], 5),
  ask('account_lifecycle', ['create', 'newcomer'], 10, { unless: ['device'] }),
  ask('account_lifecycle', ['give', 'newcomer'], 10, { unless: ['device'] }),
  ask('account_lifecycle', ['remove', 'account'], 6),
  ask('account_lifecycle', ['remove', 'leaver'], 14),
  ask('account_lifecycle', ['remove', 'newcomer'], 8),
  ask('account_lifecycle', ['lifecyclePhrase'], 0, { despite: ['done'] }),
  state('account_lifecycle', ['lifecyclePhrase', 'person'], 8, { unless: harmless }),
  state('account_lifecycle', ['leaver', 'account'], 14),
  state('account_lifecycle', ['leaver', 'access'], 14),

  ask('access_grant', ['give', 'access'], 8),
  ask('access_grant', ['need', 'access'], 5),
  ask('access_grant', ['give', 'privilege'], 6),
  ask('access_grant', ['need', 'privilege'], 4),
  ask('access_grant', ['remove', 'access'], 6),
  ask('access_grant', ['person', 'privilege'], 7),
  ask('access_grant', ['give', 'outside', 'place'], 10),
  ask('access_grant', ['grant', 'place'], 4, { ordered: true }),
  ask('access_grant', ['give', 'person', 'place'], 8, { unless: ['decoy'] }),
  ask('access_grant', ['give', 'account', 'place'], 6),
  ask('access_grant', ['grant', 'person', 'thing'], 8),
  ask('access_grant', ['need', 'like'], 6),
  ask('access_grant', ['person', 'need', 'place'], 9, { unless: ['symptom'] }),
  ask('access_grant', ['give', 'self', 'place'], 5),
  ask('access_grant', ['person', 'see', 'place'], 8, { ordered: true }),
  ask('access_grant', ['person', 'see', 'thing'], 8, { ordered: true }),
  ask('access_grant', ['give', 'like'], 8),
  ask('access_grant', ['accessPhrase'], 0, { despite: ['done'] }),

  ask('contact_detail_change', ['change', 'contact'], 6, { unless: ['decoy'] }),
  state('contact_detail_change', ['contactPhrase'], 0),
];

/**
 * What a headline may be about: with an ask below it and nothing that explains it otherwise, it counts
 * ("Confluence access" over "hi, please enable me, thanks").
 */
export const topicRules: readonly Rule[] = [
  ask('mfa_reset', ['factor'], 0, calm),
  ask('account_unlock', ['lockedPhrase'], 0, calm),
  ask('account_unlock', ['unlock'], 0, calm),
  ask('mail_redirect', ['redirectPhrase'], 0, calm),
  ask('password_reset', ['credential'], 0, { unless: ['symptom', 'ownFile'] }),
  ask('account_lifecycle', ['newcomer'], 0, calm),
  ask('account_lifecycle', ['leaver'], 0, calm),
  ask('access_grant', ['access'], 0, calm),
  ask('access_grant', ['privilege'], 0, calm),
  ask('payment_or_payroll_change', ['bank'], 0, calm),
  ask('secret_or_data_disclosure', ['secret'], 0, calm),
];

/** A sensitive noun and an ask put to the reader, however the ask is worded: a sign for the model. */
export const hintRules: readonly Rule[] = [
  loose('mfa_reset', 'factor'),
  loose('account_unlock', 'lockedPhrase'),
  loose('account_unlock', 'unlock'),
  loose('secret_or_data_disclosure', 'secret'),
  loose('password_reset', 'credential'),
  loose('payment_or_payroll_change', 'bank'),
  loose('mail_redirect', 'redirectPhrase'),
  loose('access_grant', 'access'),
  loose('access_grant', 'privilege'),
  loose('security_control_change', 'routing'),
  loose('account_lifecycle', 'leaver'),
  loose('account_lifecycle', 'newcomer'),
  loose('account_lifecycle', 'account'),
  loose('secret_or_data_disclosure', 'data'),
  loose('access_grant', 'outside'),
  near('account_lifecycle', ['change', 'account'], 8),
  near('access_grant', ['person', 'see'], 8),
  near('access_grant', ['self', 'see', 'place'], 6),
  { ...near('access_grant', ['accessPhrase', 'self'], 10), kind: 'state', strict: false },
  near('account_lifecycle', ['need', 'account'], 6),
  near('account_lifecycle', ['give', 'account'], 5),
  { ...near('access_grant', ['what', 'person', 'holds'], 3), ordered: true },
  state('account_lifecycle', ['person', 'leaver'], 6, { unless: harmless }),
  near('access_grant', ['remove', 'person', 'place'], 8),
  near('access_grant', ['remove', 'self', 'place'], 6),
  near('payment_or_payroll_change', ['pay', 'account'], 10),
  near('payment_or_payroll_change', ['need', 'pay'], 3),
  near('mail_redirect', ['ask', 'box'], 8),
  near('mail_redirect', ['redirect', 'mail'], 6),
  state('mail_redirect', ['box', 'person'], 6, { unless: harmless }),
  state('account_lifecycle', ['newcomer', 'person'], 8, { unless: harmless }),
  near('account_lifecycle', ['person', 'need', 'mail'], 8),
  near('mail_redirect', ['mail', 'person', 'direct'], 10),
  near('access_grant', ['need', 'see', 'person'], 10),
  near('access_grant', ['give', 'self', 'person'], 10),
];

/** The same with the ask in the next sentence: "He left last month. Please sort that." */
export const followUpRules: readonly Rule[] = [
  told('mfa_reset', ['factor'], 0, calm),
  told('mfa_reset', ['phone'], 0, calm),
  told('secret_or_data_disclosure', ['data'], 0, calm),
  told('access_grant', ['person', 'place'], 6, { unless: harmless }),
  told('access_grant', ['outside', 'place'], 8, { unless: harmless }),
  told('mail_redirect', ['mail', 'person'], 6, { unless: harmless }),
  told('account_unlock', ['lockedPhrase'], 0),
  told('account_unlock', ['locked', 'account'], 6),
  told('secret_or_data_disclosure', ['secret'], 0, calm),
  told('password_reset', ['credential'], 0, { unless: ['symptom', 'ownFile'] }),
  told('payment_or_payroll_change', ['bank'], 0, calm),
  told('access_grant', ['accessPhrase'], 0),
  told('access_grant', ['privilege'], 0, calm),
  told('security_control_change', ['control'], 0, { unless: ['alert', 'price', 'billing'] }),
  told('security_control_change', ['routing'], 0, calm),
  told('account_lifecycle', ['leaver'], 0, calm),
  told('account_lifecycle', ['newcomer'], 0, { unless: ['device', 'price', 'billing'] }),
  told('access_grant', ['symptom', 'place', 'person'], 8),
  told('contact_detail_change', ['contact'], 0, { unless: ['decoy', 'symptom'] }),
];

/** Asks that people spread over two sentences. */
export const acrossRules: readonly Rule[] = [
  state('mfa_reset', ['phone', 'factor'], 25),
  state('mfa_reset', ['phone', 'code'], 15),
  ask('account_lifecycle', ['create', 'account'], 14),
  ask('account_lifecycle', ['remove', 'account'], 10),
  ask('access_grant', ['give', 'access'], 12),
  ask('account_unlock', ['unlock', 'account'], 12),
  ask('account_lifecycle', ['remove', 'leaver'], 20),
  ask('account_lifecycle', ['leaver', 'account'], 20),
  ask('account_lifecycle', ['leaver', 'access'], 20),
  ask('payment_or_payroll_change', ['payPhrase', 'pay'], 20),
  ask('payment_or_payroll_change', ['payPhrase', 'account'], 20),
  ask('payment_or_payroll_change', ['payPhrase', 'card'], 20),
  ask('secret_or_data_disclosure', ['send', 'secret'], 12),
  ask('security_control_change', ['off', 'control'], 12, calm),
  ask('password_reset', ['reset', 'credential'], 8, ownFile),
];
