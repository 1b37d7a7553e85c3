import type { Clause } from './clauses.ts';
import { baseVerb, isDeed } from './lexicon/deeds.ts';
import { isFiller } from './lexicon/filler.ts';
import { told as telling } from './lexicon/told.ts';
import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';
import { tellsForOthers } from './reported.ts';
import { isRemark, isTelling } from './telling.ts';
import { type Sentence, type StepNames, type Token, wordsOf } from './token.ts';

/** Words that decide, and that others' decisions are told with. */
export const REPORT =
  /^(?:approved|accepted|agreed|confirmed|signed off|authori[sz]ed)(?: (?:it|this|that))?$/;
/** What else may have been approved: "the quote arrived, approved". */
const GRANTABLE =
  /^(?:quote|po|order|invoice|request|leave|form|rma|budget|proposal|application|claim|phoned|customer|client|user|he|she|they|you)$/;
const UNTELLABLE: ReadonlySet<Act> = new Set(['hold-off', 'except', 'correct', 'sarcasm']);
/** What a clause that only tells how things are does beside a go-ahead; `story` where that may be others'. */
export function backgroundAct(
  sentence: Sentence,
  clause: Clause,
  next: Clause | undefined,
): 'background' | 'story' | 'mine' | undefined {
  const tokensOf = (part: Segment) => sentence.tokens.slice(part.start, part.end);
  const tokens = clause.segments.flatMap(tokensOf);
  const timed = clause.segments.some(
    (part) =>
      part.act === 'time' &&
      !isPlanTime(sentence, part) &&
      sentence.tokens[part.start - 1]?.word !== 'since' &&
      !/^(?:since|last|every|each)\b/.test(wordsOf(tokensOf(part))),
  );
  if (isLabel(sentence, clause)) return undefined;
  if (isRemark(tokens)) return 'background';
  if (isDoneByOthers(tokens, sentence.names)) return 'mine';
  if (!mayTell(sentence, clause) || !isTelling(tokens, timed)) return undefined;
  return isApart(sentence, clause, next) ? 'background' : 'story';
}

/** "I have already unlocked", "Tom resets it": the plan's own deed, done by somebody else than the agent. */
function isDoneByOthers(tokens: readonly Token[], names: StepNames): boolean {
  const own = /^(?:i|we)$/.test(tokens[0]?.word ?? '') || /^(?:i|we)$/.test(tokens[1]?.word ?? '');
  return tokens.some(
    ({ word }, at) =>
      at > 0 &&
      !/^(?:the|a|this|that|your)$/.test(tokens[at - 1]?.word ?? '') &&
      ((own && at <= 6) || /^(?:it|them)$/.test(tokens[at + 1]?.word ?? '')) &&
      names.titles.some(([verb = '']) => isDeed(verb) && baseVerb(word) === baseVerb(verb)),
  );
}

/** Whether no phrase of a clause decides, or names a step by number, in words of the author's own. */
function mayTell(sentence: Sentence, clause: Clause): boolean {
  const told = (part: Segment | undefined) =>
    part?.kind === 'gap' &&
    sentence.tokens.slice(part.start, part.end).some(({ word }) => !isFiller(word));
  return clause.segments.every((part, at) => {
    if (part.refs.some((ref) => !ref.byName || (ref.order && at === 0))) return false;
    if (part.act === undefined) return true;
    const text = wordsOf(sentence.tokens.slice(part.start, part.end));
    // "Confirmed the leaver with HR": an own finding.
    if (at === 0 && telling.findings.has(text)) return true;
    if (part.act === 'go' || part.act === 'yes') return clause.segments.slice(0, at).some(told);
    // "Calls have been dropping", "the headers pass": after a subject of its own it is no answer.
    const before = told(clause.segments[at - 1]);
    const after = clause.segments[at + 1]?.kind === 'gap';
    if (part.act === 'no') return before;
    if (text === 'against') return at > 0;
    // "A restart will not be noticed": what will not happen is no refusal of the step.
    if (part.act === 'refuse')
      return (
        before ||
        (part.refs.length > 0 && after && /(?:will|can|could|would|does|do) not$/.test(text))
      );
    return !UNTELLABLE.has(part.act);
  });
}

/** Whether a decision in the next clause is the author's, not that of those this one tells of. */
export function isApart(sentence: Sentence, clause: Clause, next: Clause | undefined): boolean {
  const tokens = clause.segments.flatMap((part) => sentence.tokens.slice(part.start, part.end));
  const first = next?.segments.find((part) => part.act === 'go' || part.act === 'yes');
  if (!first || sentence.tokens[first.start - 1]?.word === 'so') return true;
  return !maySpeakFor(tokens, wordsOf(sentence.tokens.slice(first.start, first.end)));
}

/** Whether a decision right after these words may be that of those they tell of. */
export function maySpeakFor(tokens: readonly Token[], decision: string): boolean {
  return (
    tellsForOthers(tokens) ||
    (REPORT.test(decision) && tokens.some(({ word }) => GRANTABLE.test(word)))
  );
}

/** The very time that the plan names, with no more than "at" or "on" before it. */
export function isPlanTime(sentence: Sentence, part: Segment): boolean {
  const [first, ...rest] = sentence.tokens.slice(part.start, part.end).map((token) => token.word);
  const times = /^(?:at|on|for)$/.test(first ?? '') ? rest : [first ?? '', ...rest];
  return times.length > 0 && times.every((word) => sentence.names.times.has(word));
}

/** "Workflow finished: approved": what stands before a colon says whose the decision is. */
export function isLabel(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens[clause.segments.at(-1)?.end ?? 0]?.tags.includes('<colon>') ?? false;
}
