import { fold } from '../text/fold.ts';
import { findMasked } from '../text/mask.ts';
import { newWords } from '../text/new-words.ts';

/** What words for the customer are held against; collected by the flow. */
export interface WordFacts {
  /** Codes of the client's plans: whoever has one could answer a plan. */
  codes: readonly string[];
  /** What technicians wrote for technicians, on the tickets that the agent has seen. */
  internal: readonly string[];
  /** What the customer can read on this ticket already. */
  open: readonly string[];
  /** How other clients of the MSP are known. */
  others: {
    names: readonly string[];
    identifiers: readonly string[];
    domains: readonly string[];
  };
  /** Those numbers in the text that are records of other clients. */
  recordNumbers: readonly string[];
}

/** `denied`: no rule and no person lets it pass. `approval`: a person must have read it. */
export interface WordsVerdict {
  kind: 'denied' | 'approval';
  because: string;
}

/**
 * Why a text may not go to a customer, or not unread; null when nothing speaks against it. What is
 * forbidden is looked for as a reader sees it: invisible characters, look-alike letters, capitals and
 * what is put between the letters do not hide it. A text in another encoding or in other words is not
 * recognised.
 */
export function checkWords(text: string, facts: WordFacts): WordsVerdict | null {
  const seen = fold(text).text;
  const bare = squeeze(seen);
  const { others } = facts;
  const found =
    secretIn(text, seen) ??
    (PLACEHOLDER.test(text) ? 'a placeholder, which stands for something hidden' : null) ??
    (facts.codes.some((code) => bare.includes(squeeze(fold(code).text)))
      ? 'the code of a plan'
      : null) ??
    (leaks(bare, facts) ? 'text of an internal note' : null) ??
    (others.domains.some((domain) => hasToken(seen, domain) || bare.includes(squeeze(domain)))
      ? 'an e-mail domain of another client'
      : null) ??
    (others.identifiers.some((identifier) => hasIdentifier(text, seen, identifier))
      ? 'the identifier of another client'
      : null) ??
    (facts.recordNumbers.length > 0 ? 'the number of a record of another client' : null);
  if (found) return { kind: 'denied', because: `The words for the customer hold ${found}.` };
  if (others.names.some((name) => hasName(seen, bare, name)))
    return { kind: 'approval', because: 'The words for the customer name another client.' };
  return null;
}

/** A link, an e-mail address, a phone or an account number: by these, words reach out of the ticket. */
export function reachesOut(text: string): boolean {
  const seen = fold(text).text;
  return (
    findMasked(text, ['email', 'url', 'number']).length > 0 ||
    findMasked(seen, ['email', 'url', 'number']).length > 0 ||
    BARE_HOST.test(seen) ||
    LONG_NUMBER.test(seen) ||
    seen.includes('](')
  );
}

/** Numbers in a text by which a record may be meant; `named` ones say so: "ticket 4711", "#4711". */
export function numbersIn(text: string): { number: string; named: boolean }[] {
  const seen = fold(text).text;
  const found = new Map<string, boolean>();
  for (const [, word, number = ''] of seen.matchAll(NUMBER))
    found.set(number, Boolean(word) || (found.get(number) ?? false));
  return [...found].map(([number, named]) => ({ number, named }));
}

const NUMBER =
  /((?:\b(?:ticket|case|sr|service request|incident|request|company|contact|configuration|config|device|record|id|no|nr|number)s?\b[\s.:#-]*(?:(?:id|no|nr|number)\b[\s.:#-]*)?)|#\s*)?(?<![\d.])(\d{1,10})(?!\d)/g;
/** Seven digits or more with the usual signs between, whatever letters they hang on: "us13 3000…" is an account, too. */
const LONG_NUMBER = /\d(?:[\s()./_-]{0,2}\d){6,}/;
const BARE_HOST =
  /\b(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co|info|biz|xyz|app|dev|example|online|site|top|ru|cn|de|uk|fr|nl|es|it|eu)\b)/;
/** What redaction and templates put in a value's place. */
const PLACEHOLDER =
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<<[^<>]*>>|\[\[[^[\]]*\]\]|⟦[^⟧]*⟧|\{[a-z][a-z_]*\}|[[<⟨](?:secret|e-?mail|url|guid|ip|key|serial|host|number|person|phone|card|account|iban|password|token|redacted)(?:[ _:#-]?[\da-z]{1,8})?[\]>⟩]/iu;
/** "password: please", "the pin is on": ordinary words where a value could stand. */
const ORDINARY = new Set(
  'a an the it its is are was were be been to for and or but if in on at by of with from as so not no none never now then here there this that these those you your yours we our us i my me he she they them their please see use ask call tell give set reset change changed changing expired expires invalid wrong correct incorrect forgotten unknown unchanged required needed policy manager box field page link prompt request will can must may should has have had do does did only again still just also when where how what which who'.split(
    ' ',
  ),
);

function secretIn(text: string, seen: string): string | null {
  const values = [...findMasked(text, ['secret', 'key']), ...findMasked(seen, ['secret', 'key'])];
  return values.some((value) => !ORDINARY.has(value.toLowerCase().replace(/[^a-z]+$/, '')))
    ? 'what reads like a secret'
    : null;
}

/** Letters and digits only: what is put between them hides nothing. */
function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As many letters and digits in a row as two texts do not share by chance. */
const SHARED = 30;
/** A shorter internal note counts whole, unless it is too short to say anything. */
const WHOLE = 14;

/** Whether the words repeat what an internal note says and the customer cannot read yet. */
function leaks(bare: string, { internal, open }: WordFacts): boolean {
  const known = open.map((text) => squeeze(fold(text).text)).join('\n');
  const parts = new Set<string>();
  for (let i = 0; i + SHARED <= bare.length; i += 1) parts.add(bare.slice(i, i + SHARED));
  return internal.some((note) => {
    const hidden = squeeze(fold(newWords(note).text).text);
    if (hidden.length < WHOLE) return false;
    if (hidden.length < SHARED) return bare.includes(hidden) && !known.includes(hidden);
    for (let i = 0; i + SHARED <= hidden.length; i += 1) {
      const part = hidden.slice(i, i + SHARED);
      if (parts.has(part) && !known.includes(part)) return true;
    }
    return false;
  });
}

/** Whether `token` stands in the text by itself; a dot may be spelled out. */
function hasToken(seen: string, token: string): boolean {
  const wanted = fold(token).text;
  const spelled = spellDots(seen);
  // Thousands of other clients' names are asked for, and nearly none is there at all.
  if (!spelled.includes(wanted)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(wanted)}(?![\\p{L}\\p{N}])`, 'u').test(spelled);
}

function spellDots(seen: string): string {
  if (!/dot|\.\)|\.\]/.test(seen)) return seen;
  return seen.replace(/\s*(?:\[\.\]|\(dot\)|\[dot\]|\sdot\s|\(\.\))\s*/g, '.');
}

/** Short identifiers are ordinary words in small letters ("it", "delta"): those count as they are written. */
function hasIdentifier(text: string, seen: string, identifier: string): boolean {
  if (identifier.length >= 5 || /\d/.test(identifier)) return hasToken(seen, identifier);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(identifier)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

const LEGAL_FORM =
  /[\s,.]+(?:inc|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|bv|nv|sa|sas|sarl|srl|pty|group)\.?$/;

/** A name as people say it, without its legal form; what is left must be long enough to mean somebody. */
function hasName(seen: string, bare: string, name: string): boolean {
  const said = fold(name).text.replace(LEGAL_FORM, '').trim();
  const core = squeeze(said);
  if (core.length < 4) return false;
  return hasToken(seen, said) || (core.length >= 10 && bare.includes(core));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
