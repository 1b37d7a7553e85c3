/** What a word or phrase can stand for. Rules speak of these, each language's table fills them. */
export const objectClasses = [
  'credential', // password, PIN, login details
  'factor', // MFA, authenticator, security key
  'code', // code, prompt, push: a factor only in company
  'phone', // the handset that carries the factor
  'account',
  'access', // access, permission, role, membership
  'privilege', // administrator, owner
  'place', // folder, mailbox, group, system: what can be reached
  'thing', // documents, reports: reached only by a person who is named
  'abroad',
  'time', // days and months: capitals that are no names
  'mail', // someone's mail, as a stream that can be diverted
  'box', // "info@": a mailbox of the house
  'outside', // gmail, private address, external
  'control', // antivirus, firewall, filter, policy
  'routing', // MX, DMARC, nameserver
  'bank', // IBAN, bank details
  'pay', // salary, supplier payment, transfer
  'card', // gift card, credit card
  'secret', // recovery key, API key, Wi-Fi password
  'data', // somebody's mailbox, chats, staff list
  'contact', // number or address on record
  'newcomer',
  'leaver',
  'person', // a third person
  'self',
  'ownFile', // a document of the requester's own
  'decoy', // set phrases that mean something else
  'device', // a thing whose reset harms nobody
] as const;

export const actionClasses = [
  'reset',
  'renew',
  'forgot',
  'expired',
  'exposed', // "typed my password into the page"
  'unlock',
  'locked',
  'lost',
  'give',
  'grant', // the strict form of give
  'need', // the weak form of give
  'create',
  'remove',
  'off',
  'permit',
  'redirect',
  'send',
  'change',
  'see',
  'like', // same as, mirror
  'buy',
  'wants', // a screen that asks for a secret
  'what', // with a person and `holds`: "what Deb has"
  'holds',
] as const;

/** Whole phrases that are an ask or a state by themselves. */
export const phraseClasses = [
  'resetPhrase',
  'lockedPhrase',
  'factorPhrase',
  'accessPhrase',
  'lifecyclePhrase',
  'redirectPhrase',
  'controlPhrase',
  'payPhrase',
  'bankMoved',
  'secretPhrase',
  'contactPhrase',
] as const;

/** What kind of sentence it is. `ask` carries a request; the others excuse words that look like one. */
export const moodClasses = [
  'ask',
  'verb', // a base form: an imperative where it opens a sentence or part of one
  'direct', // an ask put to the reader: "please", "can you"
  'pressure',
  'howTo',
  'question',
  'report',
  'quoted',
  'done',
  'thanks',
  'cancel',
  'fyi',
  'alert',
  'alarm', // a word that makes an alert only where it opens a sentence
  'never', // "no need to", "did not ask for"
  'price', // quotes and costs
  'billing',
  'symptom',
  'closing', // what follows is a name and a title
] as const;

export type ClassName =
  | (typeof objectClasses)[number]
  | (typeof actionClasses)[number]
  | (typeof phraseClasses)[number]
  | (typeof moodClasses)[number];

/**
 * One language's words: phrases separated by commas, `*` at a word's end stands for any ending. Written
 * folded: lower case, no accents, no apostrophes ("cant"), no hyphens ("two step").
 */
export type Lexicon = Partial<Record<ClassName, string>>;
