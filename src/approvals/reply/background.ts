import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';
import { isFinite, isStory, tellsOfThePast } from './statement.ts';
import type { Token } from './token.ts';

/** Acts whose phrases may be mere prose in a clause that tells how things are ("the number on hold music"). */
const PROSE: ReadonlySet<Act> = new Set([
  'defer',
  'time',
  'change',
  'step',
  'state',
  'care',
  'met',
  'acknowledge',
  'courtesy',
  'whole',
  'question',
  'go',
  'yes',
]);
/** With one of these a refusal is an old one: "I said no last week". */
const LONG_AGO = /^(?:ago|last|yesterday|earlier|previously|originally|initially)$/;
/** At the start of a clause these are what the clause does. */
const OPENERS: ReadonlySet<Act> = new Set(['defer', 'question', 'go', 'yes', 'no']);
const PRONOUN =
  /^(?:i|we|he|she|they|it|nobody|noone|everyone|everybody|nothing|everything)$/;
/** What can be the subject of a statement; "you" is left out, as it tells the reader what to do. */
const SUBJECT =
  /^(?:i|we|he|she|they|it|that|this|these|those|there|nobody|noone|everyone|everybody|someone|somebody|nothing|everything|the|a|an|my|our|his|her|their|its|both|no|all|neither|none|each|one)$/;
const PERSON =
  /^(?:i|we|he|she|they|nobody|noone|everyone|everybody|user|users|client|customer|manager|boss)$/;
/** Ends the search for a verb after a subject without an article: what comes before it is an order's object. */
const OBJECT = /^(?:the|a|an|my|our|his|her|their|its|it|them|him|me|us|this|that|these|those|to|you)$/;
/** Looking into it: what is being found out may still change the answer. */
const FINDING_OUT =
  /^(?:check|checking|look|looking|review|reviewing|think|thinking|decide|deciding|discuss|discussing|investigate|investigating|investigated|ask|asking|await|expect|hear|see|seeing|read|reading|consider|considering|reconsider|revert|test|testing|verify|verifying|sign|signs|approve|approves|agree|agrees|permit|allow|prefer|reckon|you|your|please|let|would|then)$/;
/** Being there at some time is a time to act. */
const THERE = /^(?:available|free|open|back|ready|online|reachable|here|around|suits|works|ok|fine)$/;
/** Whose word it is: what stands right after it may be his too. */
const TELLING =
  /^(?:say|says|said|saying|tell|tells|told|reply|replied|replies|answer|answered|answers|write|writes|wrote|mail|mailed|email|emailed|emails|text|texted|message|messaged|call|called|calls|rang|phoned|confirm|confirmed|confirms|agree|agreed|agrees|want|wants|wanted|ask|asked|asks|approve|approved|approves|accepted|signed|suggest|suggested|suggests|recommend|recommended|recommends|reckons|thinks|given|gave|got|came|back|responded)$/;

/**
 * True for a clause that tells how things are or were: it has a subject or a verb of telling, and nothing in
 * it limits, asks, doubts, orders or sets a time to come. Beside a go-ahead of its own it changes nothing.
 */
export function isBackground(
  tokens: readonly Token[],
  segments: readonly Segment[],
  follows: boolean,
  timed: boolean,
): boolean {
  const past = tellsOfThePast(tokens);
  const old = tokens.some(({ word }) => LONG_AGO.test(word)) && hasSubject(tokens);
  const prose = ({ act }: Segment) =>
    act === undefined ||
    PROSE.has(act) ||
    (act === 'no' && past && follows) ||
    (old && (act === 'refuse' || act === 'no'));
  const words = segments.findIndex((part) => part.kind === 'gap');
  const decision = segments.findIndex((part) => part.act === 'go' || part.act === 'yes');
  if (decision >= 0 && (words < 0 || words > decision)) return false;
  if (!segments.every(prose) || OPENERS.has(segments[0]?.act ?? 'step')) return false;
  const refs = segments.flatMap((part) => part.refs);
  if (refs.some((ref) => !ref.byName || ref.order)) return false;
  const plain = tokens.filter((_, at) => !isTamed(tokens, at));
  if (!isStory(plain, true) || plain.some(({ word }) => FINDING_OUT.test(word))) return false;
  const orders = segments[0]?.act === 'change' || OBJECT.test(tokens[1]?.word ?? '');
  if (!hasSubject(tokens) && (!follows || orders)) return false;
  return !timed || past || isWhereabouts(tokens);
}

/** Words that limit elsewhere, but not here: "at first", "she needs it". */
function isTamed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'first' || word === 'least') return tokens[at - 1]?.word === 'at';
  return (
    /^(?:needs?|needed|wants?|wanted)$/.test(word) &&
    tokens[0]?.word !== 'i' &&
    /^(?:it|them|this|that|him|her)$/.test(tokens[at + 1]?.word ?? '') &&
    /^(?:|any|anymore|back|now|done|fixed|sorted|working|gone|badly|asap|today|for|because)$/.test(
      tokens[at + 2]?.word ?? '',
    )
  );
}

function hasSubject(tokens: readonly Token[]): boolean {
  if (tokens.length < 3) return false;
  if (PRONOUN.test(tokens[0]?.word ?? '')) return true;
  const verb = tokens.findIndex(({ word }) => isFinite(word));
  if (tokens[0]?.word === 'as') return verb === 1;
  if (SUBJECT.test(tokens[0]?.word ?? '')) return verb >= 0 || tokens.length > 4;
  return (
    verb >= 0 && verb <= 3 && !tokens.slice(0, verb).some(({ word }) => OBJECT.test(word))
  );
}

/** "She is on leave until Monday." */
function isWhereabouts(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ word }) => /^(?:is|are|am)$/.test(word));
  return (
    verb > 0 &&
    verb <= 2 &&
    tokens.slice(0, verb).some(({ word, capital }) => capital || PERSON.test(word)) &&
    !tokens.some(({ word }) => THERE.test(word))
  );
}

/** True where a decision after these words, in the same sentence, may be somebody else's. */
export function tellsForOthers(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => TELLING.test(word));
}
