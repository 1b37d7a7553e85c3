import { isLabel, isPlanTime, REPORT } from './background-act.ts';
import type { Clause } from './clauses.ts';
import { isFiller } from './lexicon/filler.ts';
import { blank, type ClauseMove, DECIDING, HARMLESS, type Move } from './move.ts';
import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';
import { hasLimit, isPlainStatement, isStory, tellsOfThePast } from './statement.ts';
import { type Sentence, type Span, type Token, wordsOf } from './token.ts';

/** In a clause with one of these, the other words are what is asked, awaited or demanded. */
const LIMITING: ReadonlySet<Act> = new Set([
  'defer',
  'condition',
  'unsure',
  'question',
  'change',
  'sarcasm',
  'mine',
]);
/** Orders whose object, if not the plan, is something else: "stop the alarm". */
const ORDERS =
  /^(?:stop|cancel|drop|leave|scrap|halt|bin|close|remove|ignore|avoid|forget|cut|miss|lose|strike)\b/;
const OTHER_OBJECT = /^(?:the|his|her|their|a|an|my|our)$/;
/** What someone said; right before a go-ahead it is his, not the author's. */
const REPORTED =
  /\b(?:said|says|confirmed|agreed|approved|signed off|okayed|accepted|consented|given)\b/;

/** A decision that turned out to be somebody else's words counts as words for what follows it. */
const loose: Segment = { kind: 'gap', start: 0, end: 0, refs: [], foreign: false };
/** Words that say nothing of their own, where they are all that no phrase covers beside a decision. */
function withoutFiller(sentence: Sentence, parts: readonly Segment[]): readonly Segment[] {
  const gaps = parts.filter((part) => part.kind === 'gap');
  const decides = parts.some((part) => part.act && DECIDING.has(part.act));
  const fills = gaps
    .flatMap((part) => tokensOf(sentence, part))
    .every(({ word }) => isFiller(word));
  return decides && fills ? parts.filter((part) => part.kind !== 'gap') : parts;
}

/** The moves of a clause, phrase by phrase. */
export function clauseMoves(
  sentence: Sentence,
  clause: Clause,
  afterStatement: boolean,
): ClauseMove[] {
  const parts = withoutFiller(sentence, clause.segments);
  const words = (part: Segment) => sentence.tokens.slice(part.start, part.end);
  const textOf = (part: Segment) => wordsOf(words(part));
  const all = parts.flatMap(words);
  const decides = parts.some((part) => part.act && DECIDING.has(part.act));

  const limited = parts.some((part) => part.act && LIMITING.has(part.act));
  const promise = /^(?:i|we|will|can|have|am)$/.test(all[0]?.word ?? '');
  if (parts[0]?.act === 'care' && promise && !decides && !hasLimit(all))
    return [{ ...blank, act: 'care', text: wordsOf(all) }];
  if (
    afterStatement &&
    all[0]?.word === 'not' &&
    all.length <= 4 &&
    !decides &&
    !hasTime(parts) &&
    !limited
  )
    return [{ ...blank, act: 'statement', text: wordsOf(all) }];
  if (
    !decides &&
    (parts[0]?.kind === 'gap' || HARMLESS.has(parts[0]?.act ?? 'unknown')) &&
    hasTime(parts) &&
    tellsOfThePast(all) &&
    isStory(all, false)
  )
    return [{ ...blank, act: 'story', text: wordsOf(all) }];

  // "HR confirmed that she left": somebody else's word, told as background.
  const told =
    parts[0]?.kind === 'gap' &&
    parts.every(
      (part) => part.kind === 'gap' || HARMLESS.has(part.act ?? 'unknown') || isReport(part),
    ) &&
    parts.some(isReport);
  if (told && isStory(all, true)) return [{ ...blank, act: 'story', text: wordsOf(all) }];

  const verb = parts.some((part) => part.act === 'state' || part.act === 'met');
  const request = parts.some((part) => part.act === 'care');
  let tangled = false;
  return parts.flatMap((part, at): ClauseMove[] => {
    const left = tangled ? loose : parts[at - 1];
    tangled = false;
    const right = parts[at + 1];
    const inProse = parts
      .slice(0, at)
      .some((other) => other.kind === 'gap' || other.act === 'met' || other.act === 'state');
    const move = (act: Move['act'], refs = part.refs): ClauseMove[] => [
      { act, refs, text: textOf(part), foreign: part.foreign, inProse },
    ];
    if (part.kind === 'gap') {
      const tokens = words(part);
      if (tokens.every(({ word }) => isFiller(word)) && !decides && parts.length > 1) return [];
      const beside = [left, right].some((other) => other?.act && DECIDING.has(other.act));
      if (
        parts.every((other) => other === part || other.act === 'courtesy') &&
        isName(tokens) &&
        !sentence.tokens[part.end]?.tags.includes('<colon>')
      )
        return move('courtesy');
      if (limited && !beside) return [];
      if (beside || decides || request) return move('unknown', refsWithin(sentence, part));
      const refs = refsWithin(sentence, part);
      if (refs.length > 0) return move('unknown', refs);
      if (isLabel(sentence, clause)) return move('unknown');
      const reason = verb || (afterStatement && clause.joined === 'because');
      if (isPlainStatement(tokens, reason)) return move('statement');
      return move(
        isStory(tokens, verb || afterStatement) ? 'story' : 'unknown',
        refsWithin(sentence, part),
      );
    }
    if (part.act === 'refuse' && /\b(?:anything|any of)\b/.test(textOf(part)))
      return move('refuse', []);
    if (
      part.act === 'yes' &&
      at === 0 &&
      parts.length === 1 &&
      afterStatement &&
      clause.joined === 'because' &&
      sentence.tokens[part.start - 1]?.word === 'so'
    )
      return move('go');
    const act =
      part.act === 'step' && part.refs.length > 0 && part.refs.every((ref) => ref.order)
        ? 'go'
        : part.act;
    if (!act) return [];
    if (act === 'time' && (isPlanTime(sentence, part) || isPastTime(sentence, part)))
      return move('statement');
    // A step's number counts, whatever it stands in.
    if (HARMLESS.has(act) && part.refs.some((ref) => !ref.byName)) return move('step');
    if (!DECIDING.has(act)) return move(act);
    if (!isEntangled(act, part, left, right)) return move(act);
    // "PO approved": something else's approval, which is background beside a go-ahead of one's own.
    tangled = true;
    const others =
      left?.kind === 'gap' &&
      right === undefined &&
      /^(?:approved|accepted|agreed|confirmed|signed off|authori[sz]ed)$/.test(textOf(part)) &&
      isStory(words(left), true);
    return move(others ? 'story' : 'unknown');
  });

  function isMood(part: Segment | undefined): boolean {
    return part?.act === 'reluctant' && /\b(?:would|was|thought|assumed|had)\b/.test(textOf(part));
  }

  function isReport(part: Segment): boolean {
    return part.act !== undefined && DECIDING.has(part.act) && REPORT.test(textOf(part));
  }

  /** Whether words we do not know, right beside a decision, may make it another's or turn it round. */
  function isEntangled(act: Act, part: Segment, left?: Segment, right?: Segment): boolean {
    if (left?.kind === 'gap') return true;
    if ((act === 'go' || act === 'yes') && left?.act === 'state' && REPORTED.test(textOf(left)))
      return true;
    // "let me know when you go ahead", "I would have approved"
    if ((act === 'go' || act === 'yes') && (left?.act === 'care' || isMood(left))) return true;
    if (right?.kind !== 'gap' || act === 'hold-off') return false;
    if (act !== 'refuse') return true;
    const object = words(right);
    if (/\b(?:touch|near|with)$/.test(textOf(part))) return false;
    if (/^(?:by|per)$/.test(object[0]?.word ?? '')) return true;
    return (
      ORDERS.test(textOf(part)) ||
      /\b(?:want|like|need|to|feel|think)$/.test(textOf(part)) ||
      /^(?:permission|request|access)\b/.test(textOf(part)) ||
      (OTHER_OBJECT.test(object[0]?.word ?? '') &&
        !isPlainStatement(object, false) &&
        !isStory(object, false))
    );
  }
}

/** "Not what I thought this morning", "released yesterday": no time to come. */
function isPastTime(sentence: Sentence, part: Segment): boolean {
  const text = wordsOf(tokensOf(sentence, part));
  const before = sentence.tokens[part.start - 1]?.word ?? '';
  return (
    /\b(?:yesterday|ago|last (?:night|week|month|year|time))\b/.test(text) ||
    (/^(?:from )?this (?:morning|afternoon)$/.test(text) &&
      /^(?:from|since|of)$/.test(before || (text.split(' ')[0] ?? ''))) ||
    /^from this (?:morning|afternoon)$/.test(text)
  );
}

function hasTime(parts: readonly Segment[]): boolean {
  return parts.some(
    (part) => part.act === 'time' || part.act === 'defer' || part.act === 'condition',
  );
}

/** One or two capitalised words we do not know: "Approved, Dave". */
function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 2 && tokens.every((token) => token.capital && token.tags.includes('<unknown>'))
  );
}

/** The words of a segment. */
export function tokensOf(sentence: Sentence, part: Segment): Token[] {
  return sentence.tokens.slice(part.start, part.end);
}

function refsWithin(sentence: Sentence, part: Segment): Span[] {
  const refs: Span[] = [];
  for (let at = part.start; at < part.end; at += 1) {
    const span = (sentence.spans.get(at) ?? []).find(
      (one) => one.steps && !one.byName && one.end <= part.end,
    );
    if (!span) continue;
    refs.push(span);
    at = span.end - 1;
  }
  return refs;
}
