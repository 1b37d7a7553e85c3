import { grammar, planNounPhrases } from './grammar.ts';
import { nearestKeyword } from './nearest-word.ts';
import { oncePer } from './once-per.ts';
import { type Act, type Phrase, phrasesAt } from './phrase-book.ts';
import { limits } from './statement.ts';
import { findNames } from './step-names.ts';
import { findReferences } from './step-references.ts';
import type { Sentence, Span, StepNames, Token } from './token.ts';

/** A stretch of a sentence: a known phrase, a mark, or words that no phrase covers. */
export interface Segment {
  kind: 'phrase' | 'break' | 'gap';
  act?: Act;
  start: number;
  end: number;
  refs: readonly Span[];
  foreign: boolean;
}

/** Between readings of the same words, the one that decides less wins. */
const CAUTION: Act[] = [
  'sarcasm',
  'question',
  'defer',
  'condition',
  'unsure',
  'mine',
  'correct',
  'refuse',
  'hold-off',
  'no',
  'time',
  'except',
  'only',
  'reluctant',
  'state',
  'care',
  'acknowledge',
  'and',
  'but',
  'because',
  'go',
  'yes',
  'met',
  'courtesy',
  'step',
  'change',
  'whole',
];
const CAUTION_COST = new Map(CAUTION.map((act, i) => [act, i / 100]));
const GAP_COST = 10;
const PHRASE_COST = 2;
const MAX_TOKENS = 200;

/** Tokens -> a sentence with its references to steps and to the plan. */
export function sentenceOf(
  tokens: readonly Token[],
  question: boolean,
  names: StepNames,
): Sentence {
  const short = tokens.slice(0, MAX_TOKENS).map(corrected);
  const { spans, outOfRange } = findReferences(short, names.count);
  for (const [at, found] of findNames(short, names))
    spans.set(at, [...(spans.get(at) ?? []), ...found]);
  joinNamesAndNumbers(spans);
  joinNames(spans, short);
  const sentence: Sentence = {
    tokens: short,
    spans,
    question,
    outOfRange: outOfRange.filter(
      (step) => !names.titles.some((title) => title.includes(String(step))),
    ),
    names,
    memory: new Map(),
  };
  short.forEach((token, at) => {
    if (isUnknown(token.word) && !token.tags.includes('<unknown>')) token.tags.push('<unknown>');
    if (token.word === 'all' && names.count > 1 && sameCount(short[at + 1], names.count))
      spans.set(at, [
        ...(spans.get(at) ?? []),
        { tag: '<plan>', end: at + 2 + tail(short[at + 2]) },
      ]);
    for (const noun of phrasesAt(planNounPhrases, sentence, at))
      spans.set(at, [...(spans.get(at) ?? []), { tag: '<plan>', end: noun.end }]);
  });
  return sentence;
}

/** Tokens of one clause -> a sentence of their own. */
export function clauseOf(tokens: readonly Token[], sentence: Sentence): Sentence {
  if (tokens.length === sentence.tokens.length)
    return sentence.question ? sentenceOf(tokens, false, sentence.names) : sentence;
  const clauses = clausesOf(sentence);
  const clause = clauses.get(tokens) ?? sentenceOf(tokens, false, sentence.names);
  clauses.set(tokens, clause);
  return clause;
}

const clausesOf = oncePer((_sentence: Sentence) => new Map<readonly Token[], Sentence>());

/** "The password (1)": a step's words and then its number are one reference. */
function joinNamesAndNumbers(spans: Map<number, Span[]>): void {
  for (const [at, here] of [...spans])
    for (const span of here)
      for (const next of spans.get(span.end) ?? [])
        if (span.byName && !next.byName && String(span.steps) === String(next.steps))
          spans.set(at, [...(spans.get(at) ?? []), { ...span, end: next.end, byName: false }]);
}

/** "Unlock and reset": words of two steps in a row. */
function joinNames(spans: Map<number, Span[]>, tokens: readonly Token[]): void {
  for (const [at, here] of [...spans].reverse())
    for (const span of here)
      for (const next of spans.get(span.end + 1) ?? [])
        if (
          tokens[span.end]?.word === 'and' &&
          span.byName &&
          next.byName &&
          Array.isArray(span.steps) &&
          Array.isArray(next.steps)
        )
          spans.set(at, [
            ...(spans.get(at) ?? []),
            {
              ...span,
              end: next.end,
              steps: [...new Set([...span.steps, ...next.steps])],
              order: (span.verb || span.order) && (next.verb || next.order),
            },
          ]);
}

/** What a word outside the phrase tables is taken for; emptied when full. */
const slips = new Map<string, string | undefined>();
const MAX_SLIPS = 5_000;

/** A slip in a word that matters is read as that word. */
function corrected(token: Token): Token {
  if (grammar.vocabulary.has(token.word)) return token;
  if (!slips.has(token.word)) {
    if (slips.size >= MAX_SLIPS) slips.clear();
    slips.set(token.word, nearestKeyword(token.word));
  }
  const word = slips.get(token.word);
  return word ? { ...token, word } : token;
}

/** A plain word that no phrase knows and that limits nothing: most often a name. */
export function isUnknownWord(token: Token): boolean {
  return isUnknown(corrected(token).word);
}

function isUnknown(word: string): boolean {
  return /^[a-z]{2,12}$/.test(word) && !grammar.vocabulary.has(word) && !limits(word);
}

function sameCount(token: Token | undefined, count: number): boolean {
  return (
    token?.word === String(count) ||
    token?.word === ['', 'one', 'two', 'three', 'four', 'five', 'six'][count]
  );
}

function tail(token: Token | undefined): number {
  return /^(?:steps?|of|actions?|items?|changes)$/.test(token?.word ?? '') ? 1 : 0;
}

/** The cheapest cover of a sentence by known phrases; what is left over are gaps. */
export const readSentence = oncePer((sentence: Sentence): readonly Segment[] => {
  const { tokens } = sentence;
  const best: { cost: number; segment: Segment }[] = [];
  const costAt = (at: number) => (at >= tokens.length ? 0 : (best[at]?.cost ?? 0));
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const mark = tokens[at]?.word === ',';
    let choice = {
      cost: costAt(at + 1) + (mark ? 0 : GAP_COST),
      segment: segment(mark ? 'break' : 'gap', at, at + 1),
    };
    for (const phrase of phrasesAt(grammar, sentence, at)) {
      const caution = isOrder(phrase, tokens) ? 0 : (CAUTION_COST.get(phrase.act) ?? 0);
      const named = phrase.refs.length > 0 ? 0.2 : 0;
      const cost = costAt(phrase.end) + PHRASE_COST + caution - named;
      if (cost < choice.cost) choice = { cost, segment: phraseSegment(phrase, at) };
    }
    best[at] = choice;
  }
  const segments: Segment[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { segment: next } = best[at] as { segment: Segment };
    const last = segments.at(-1);
    if (next.kind === 'gap' && last?.kind === 'gap') last.end = next.end;
    else segments.push({ ...next });
    at = next.end;
  }
  return segments;
});

/** "Kill the session" where ending it is a step: the step's own words order it, whatever else they may mean. */
function isOrder(phrase: Phrase, tokens: readonly Token[]): boolean {
  const [ref, ...others] = phrase.refs;
  if (phrase.act !== 'step' || !ref?.order || others.length > 0) return false;
  return !/^(?:it|them|that|this)$/.test(tokens[ref.end - 1]?.word ?? '');
}

function segment(kind: 'break' | 'gap', start: number, end: number): Segment {
  return { kind, start, end, refs: [], foreign: false };
}

function phraseSegment(phrase: Phrase, start: number): Segment {
  const { act, end, refs, foreign } = phrase;
  return { kind: 'phrase', act, start, end, refs, foreign };
}
