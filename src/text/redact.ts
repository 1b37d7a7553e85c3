import { createHmac } from 'node:crypto';
import { type MaskName, replacePrivate } from './mask.ts';

/** What is kept from a language model, by the names that its placeholders have. */
export type RedactedKind = 'email' | 'number' | 'key' | 'secret';

const KINDS: Partial<Record<MaskName, RedactedKind>> = {
  email: 'email',
  /** Telephone, card and account numbers. */
  number: 'number',
  serial: 'number',
  key: 'key',
  secret: 'secret',
};
const NAMES = new Set(Object.keys(KINDS) as MaskName[]);

const PLACEHOLDER = /\[(?:email|number|key|secret)-[0-9a-f]{12}\]/g;
/** A date is seven digits with signs between, too, and says nothing about anybody. */
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b/;
/** While rules run, what was found stands as one character that no rule knows, from a plane of private use. */
const FIRST_STAND_IN = 0xf0000;
const STAND_IN = /[\u{f0000}-\u{ffffd}]/gu;
const MAX_STAND_INS = 0xfffd;

export interface Redactor {
  /** The text with placeholders for what it must not tell. The same value has the same placeholder. */
  redact(text: string): string;
  /** The text with the values again; secrets stay placeholders, and so do placeholders that nobody gave out. */
  restore(text: string): string;
  /** How many different values of each kind were replaced. */
  counts(): Partial<Record<RedactedKind, number>>;
}

/**
 * Replaces e-mail addresses, telephone, card and account numbers, keys and secrets. Placeholders are keyed
 * hashes, so they are the same in every turn of a run without anything being stored, and tell nothing to
 * whoever lacks the key.
 */
export function createRedactor(key: string): Redactor {
  const values = new Map<string, { kind: RedactedKind; value: string }>();

  function placeholderOf(kind: RedactedKind, value: string): string {
    const hash = createHmac('sha256', key).update(`${kind}\n${value}`).digest('hex').slice(0, 12);
    const placeholder = `[${kind}-${hash}]`;
    values.set(placeholder, { kind, value });
    return placeholder;
  }

  return {
    redact(text) {
      const found: { kind: RedactedKind; value: string }[] = [];
      const whole = (part: string): string =>
        part.replace(STAND_IN, (char) => found[(char.codePointAt(0) ?? 0) - FIRST_STAND_IN]!.value);
      // What only looks like one of ours is not put back as somebody's address.
      const foreign = text
        .replace(STAND_IN, '')
        .replace(PLACEHOLDER, (like) => `(${like.slice(1, -1)})`);
      const marked = replacePrivate(foreign, NAMES, (name, part) => {
        const kind = KINDS[name];
        const isFound = part.length === 2 && part.match(STAND_IN) !== null;
        if (!kind || isFound || (kind === 'number' && DATE.test(part))) return part;
        if (found.length >= MAX_STAND_INS) return `[${kind}]`;
        found.push({ kind, value: whole(part) });
        return String.fromCodePoint(FIRST_STAND_IN + found.length - 1);
      });
      return marked.replace(STAND_IN, (char) => {
        const { kind, value } = found[(char.codePointAt(0) ?? 0) - FIRST_STAND_IN]!;
        return placeholderOf(kind, value);
      });
    },
    restore: (text) =>
      text.replace(PLACEHOLDER, (placeholder) => {
        const known = values.get(placeholder);
        return known && known.kind !== 'secret' ? known.value : placeholder;
      }),
    counts() {
      const counts: Partial<Record<RedactedKind, number>> = {};
      for (const { kind } of values.values()) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
  };
}

/** True where a placeholder stands in any text of the value: what it stands for is not known here. */
export function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'string') return value.search(PLACEHOLDER) >= 0;
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([key, part]) => holdsPlaceholder(key) || holdsPlaceholder(part),
  );
}

/** The value with every text in it put through `change`; its shape and everything else stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapTexts(part as unknown, change)]),
  ) as T;
}
