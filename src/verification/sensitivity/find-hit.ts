import type { ClassName } from './classes.ts';
import type { Span } from './lexicon.ts';
import { isExcused } from './moods.ts';
import { has, type Reading } from './read-sentence.ts';
import { type Rule, rules } from './rules.ts';

/** A rule that a sentence fulfils, at words `from` to `to`. */
export interface Hit extends Span {
  rule: Rule;
  /** Nothing in the sentence asks: a headline such as "Password reset". */
  topic: boolean;
}

/** The first rule, in the order of the table, that a sentence fulfils and nothing in it excuses. */
export function findHit(reading: Reading, table: readonly Rule[] = rules): Hit | undefined {
  for (const rule of table) {
    if (!rule.all.every((name) => has(reading.spans, name))) continue;
    for (const span of candidates(rule, reading)) {
      const topic = rule.strict
        ? !(has(reading.spans, 'ask') || reading.sentence.question)
        : !asks(reading);
      const hit = { rule, ...span, topic };
      if (fits(reading, hit) && !isExcused(reading.spans, span, rule)) return hit;
    }
  }
  return undefined;
}

/** Stretches without punctuation hold many words that have nothing to do with each other. */
const crowded = { words: 30, gap: 4 };

function* candidates(rule: Rule, { sentence, spans }: Reading): Generator<Span> {
  const gap = sentence.words.length > crowded.words ? Math.min(rule.gap, crowded.gap) : rule.gap;
  const [first, ...others] = rule.all;
  for (const span of (first && spans.get(first)) ?? []) {
    const found = [span];
    for (const name of others) {
      const near = nearest(spans.get(name), span, found, gap);
      if (!near) break;
      found.push(near);
    }
    if (found.length === rule.all.length && (!rule.ordered || inOrder(found)))
      yield {
        from: Math.min(...found.map((each) => each.from)),
        to: Math.max(...found.map((each) => each.to)),
      };
  }
}

function inOrder(found: readonly Span[]): boolean {
  return found.every((span, i) => i === 0 || span.from > (found[i - 1]?.to ?? 0));
}

function nearest(list: Span[] | undefined, to: Span, taken: Span[], gap: number): Span | undefined {
  let best: Span | undefined;
  let bestGap = gap + 1;
  for (const span of list ?? []) {
    const distance = span.from > to.to ? span.from - to.to : to.from - span.to;
    if (distance >= bestGap) continue;
    if (taken.some((each) => overlaps(each, span))) continue;
    best = span;
    bestGap = distance;
  }
  return best;
}

function fits(reading: Reading, { rule, from, to, topic }: Hit): boolean {
  const { spans } = reading;
  if (rule.unless?.some((name) => spans.get(name)?.some((s) => isNear(s, from, to, 6))))
    return false;
  if (rule.kind === 'told') return true;
  if (rule.kind === 'state')
    return (
      ['self', 'person', 'ask'].some((name) => has(spans, name as ClassName)) ||
      (bare(reading) && !has(spans, 'done'))
    );
  return !topic || bare(reading);
}

/** A request word, a question, or a base form that may be an imperative; headlines have those too. */
function asks(reading: Reading): boolean {
  const { sentence, spans } = reading;
  if (has(spans, 'ask') || sentence.question) return true;
  return !bare(reading) && has(spans, 'verb');
}

function bare({ sentence: { words }, spans }: Reading): boolean {
  return words.length <= 7 && !has(spans, 'question');
}

/** A pronoun inside a phrase ("set me up") counts as a word beside it. */
function overlaps(taken: Span, { from, to }: Span): boolean {
  return taken.from <= to && from <= taken.to && !(taken.from < from && to < taken.to);
}

function isNear(span: Span, from: number, to: number, reach: number): boolean {
  return span.to >= from - reach && span.from <= to + reach;
}
