import type { Language } from '../../text/guess-language.ts';
import type { ClassName, Lexicon } from './classes.ts';
import { repairWord } from './repair-word.ts';
import { de } from './words/de.ts';
import { enActions } from './words/en-actions.ts';
import { enDecoys } from './words/en-decoys.ts';
import { enMoods } from './words/en-moods.ts';
import { enObjects } from './words/en-objects.ts';
import { enPeople } from './words/en-people.ts';
import { enPhrases } from './words/en-phrases.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';

const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'nl', 'pt'];
/** What is read inside a decoy all the same. */
const kept: ReadonlySet<ClassName> = new Set(['decoy', 'symptom', 'done', 'ask', 'direct']);

interface Term {
  words: { text: string; stem: boolean }[];
  name: ClassName;
}

/** A word or phrase of a class, at words `from` to `to` (inclusive) of a sentence. */
export interface Span {
  from: number;
  to: number;
}

export type Spans = Map<ClassName, Span[]>;

interface Matcher {
  exact: Map<string, Term[]>;
  stems: Map<string, Term[]>;
  /** Parts of compounds: "benutzer*konto*" is one German word. */
  parts: { text: string; name: ClassName }[];
}

const stemLength = 3;
const compoundLength = 9;

const matchers: Record<Language, Matcher> = {
  en: compile([enObjects, enPeople, enActions, enMoods, enPhrases, enDecoys]),
  de: compile([de]),
  fr: compile([fr]),
  es: compile([es]),
  nl: compile([nl]),
  pt: compile([pt]),
};

function compile(lexicons: readonly Lexicon[]): Matcher {
  const matcher: Matcher = { exact: new Map(), stems: new Map(), parts: [] };
  for (const lexicon of lexicons)
    for (const [name, list] of Object.entries(lexicon))
      for (const phrase of list.split(',')) addTerm(matcher, name as ClassName, phrase.trim());
  return matcher;
}

function addTerm({ exact, stems, parts }: Matcher, name: ClassName, phrase: string): void {
  if (phrase.startsWith('*')) parts.push({ text: phrase.replaceAll('*', ''), name });
  const words = phrase
    .replace(/^\*/, '')
    .split(/\s+/)
    .map((word) => ({ text: word.replace(/\*$/, ''), stem: word.endsWith('*') }));
  const [first] = words;
  if (!first?.text) return;
  const isStem = first.stem && first.text.length >= stemLength;
  const key = isStem ? first.text.slice(0, stemLength) : first.text;
  const index = isStem ? stems : exact;
  index.set(key, [...(index.get(key) ?? []), { words, name }]);
}

/** Where each class of words occurs in a sentence's folded words. English is always read as well. */
export function lookUp(words: readonly string[], language: Language | undefined): Spans {
  const spans: Spans = new Map();
  const used = language ? new Set<Language>(['en', language]) : new Set(languages);
  const repaired = words.map((word) => (isKnown(word, used) ? word : (repairWord(word) ?? word)));
  for (const each of used) collectAll(matchers[each], repaired, spans);
  dropDecoys(spans);
  return spans;
}

function isKnown(word: string, used: ReadonlySet<Language>): boolean {
  for (const each of used) {
    const { exact, stems } = matchers[each];
    if (exact.has(word)) return true;
    if (
      stems
        .get(word.slice(0, stemLength))
        ?.some(({ words: [first] }) => word.startsWith(first?.text ?? ' '))
    )
      return true;
  }
  return false;
}

function collectAll(
  { exact, stems, parts }: Matcher,
  words: readonly string[],
  spans: Spans,
): void {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    collect(exact.get(word), words, i, spans);
    collect(stems.get(word.slice(0, stemLength)), words, i, spans);
    if (word.length >= compoundLength)
      for (const part of parts) if (word.includes(part.text)) note(spans, part.name, i, i);
  }
}

function dropDecoys(spans: Spans): void {
  const decoys = spans.get('decoy');
  if (!decoys) return;
  for (const [name, list] of spans)
    if (!kept.has(name))
      spans.set(
        name,
        list.filter(({ from, to }) => !decoys.some((d) => d.from <= from && to <= d.to)),
      );
}

function note(spans: Spans, name: ClassName, from: number, to: number): void {
  const list = spans.get(name);
  if (list) list.push({ from, to });
  else spans.set(name, [{ from, to }]);
}

function collect(
  terms: Term[] | undefined,
  words: readonly string[],
  at: number,
  spans: Spans,
): void {
  if (!terms) return;
  for (const { words: wanted, name } of terms) {
    if (!matches(wanted, words, at)) continue;
    note(spans, name, at, at + wanted.length - 1);
  }
}

function matches(wanted: Term['words'], words: readonly string[], at: number): boolean {
  for (let i = 0; i < wanted.length; i += 1) {
    const word = words[at + i];
    const { text, stem } = wanted[i] as Term['words'][number];
    if (word === undefined || !(stem ? word.startsWith(text) : word === text)) return false;
  }
  return true;
}
