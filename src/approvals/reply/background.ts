import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';
import { isStory, isVerb, lacks, tellsOfThePast } from './statement.ts';
import type { Token } from './token.ts';

/** Acts whose phrases may be mere prose in a clause that tells how things are ("he is on the phone"). */
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
  'unsure',
  'go',
  'yes',
]);
/** At the start of a clause these are what the clause does. */
const OPENERS: ReadonlySet<Act> = new Set(['defer', 'question', 'unsure', 'go', 'yes', 'no']);
/** With one of these a refusal is an old one: "I said no last week". */
const LONG_AGO = /^(?:ago|last|yesterday|earlier|previously|originally|initially)$/;

/** What can be the subject of a statement; "you" is left out, as it tells the reader what to do. */
const PRONOUN =
  /^(?:i|we|he|she|they|it|there|nobody|noone|everyone|everybody|nothing|everything|thanks|thank|as)$/;
const SUBJECT =
  /^(?:that|this|these|those|someone|somebody|the|a|an|my|our|his|her|their|its|both|no|all|neither|none|each|one)$/;
/** What one did oneself, told without a subject: "Rang her", "Confirmed with his boss". */
const OWN_DEED =
  /^(?:spoke|rang|called|phoned|tested|told|saw|looked|went|got|had|have|found|looks|reads|tried|ran|just|already|was|been|chatted|emailed|mailed|met|compared|makes)$/;
const OWN_FINDING =
  /^(?:confirmed|checked|verified|agreed|cleared|discussed) (?:with|against|via|over)\b/;
const PERSON =
  /^(?:i|we|he|she|they|nobody|noone|everyone|everybody|user|users|client|customer|manager|boss)$/;
/** Ends the search for a verb after a subject without an article: what comes before it is an order's object. */
const OBJECT =
  /^(?:the|a|an|my|our|his|her|their|its|it|them|him|me|us|this|that|these|those|to|you)$/;
/** Looking into it, wishing and supposing: what the answer may still hang on. */
const FINDING_OUT =
  /^(?:check|checking|look|looking|review|reviewing|think|thinking|decide|deciding|discuss|discussing|investigate|investigating|investigated|ask|asking|await|expect|hear|see|seeing|read|reading|consider|considering|reconsider|revert|test|testing|verify|verifying|sign|signs|approve|approves|agree|agrees|permit|allow|prefer|reckon|suppose|presume|assume|assumed|imagine|suspect|fear|undecided|torn|fence|hesitant|skeptical|nervous|uneasy|puzzled|confused|dunno|say|final|overnight|eventually|meantime|hours|bit|afterwards|while|decision|you|your|please|let|would|then)$/;
/** What it is good to have none of: "no doubt", "no need to ask". */
const ABSENT =
  /^(?:doubts?|questions?|risks?|concerns?|danger|changes?|mistakes?|need|reason|errors?|issues?|problems?)$/;
const NONE = /^(?:no|any|without|zero)$/;
/** Openings that free of something, whatever words name it. */
const SPARED =
  /^(?:no need (?:to|for)|nothing is|nothing has|nobody is|nobody has|nobody will|noone is)\b/;
/** What may hang even on "no need to ask". */
const STRINGS =
  /^(?:if|unless|until|when|once|after|before|just|only|first|but|yet|instead|now|today)$/;
/** Words that lead into a clause. */
const LEADS = new Set('so and but because also plus well anyway since hi ok'.split(' '));
/** Being there at some time is a time to act. */
const THERE =
  /^(?:available|free|open|back|ready|online|reachable|here|around|suits|works|ok|fine)$/;
/** Whose word it is: what stands right after it may be his too. */
const TELLING =
  /^(?:say|says|said|saying|tell|tells|told|reply|replied|replies|answer|answered|answers|write|writes|wrote|mail|mailed|email|emailed|emails|text|texted|message|messaged|call|called|calls|rang|phoned|confirm|confirmed|confirms|agree|agreed|agrees|want|wants|wanted|ask|asked|asks|approve|approved|approves|accepted|signed|suggest|suggested|suggests|recommend|recommended|recommends|reckons|thinks|given|gave|got|came|back|responded)$/;

/**
 * True for a clause that tells how things are or were: it has a subject or a verb of telling, and nothing in
 * it limits, asks, doubts, orders or sets a time to come. Beside a go-ahead of its own it changes nothing.
 */
export function isBackground(
  clause: readonly Token[],
  segments: readonly Segment[],
  follows: boolean,
  timed: boolean,
): boolean {
  const lead = clause.findIndex(({ word }) => !LEADS.has(word));
  const tokens = clause.slice(Math.max(lead, 0));
  const found = OWN_FINDING.test(`${tokens[0]?.word} ${tokens[1]?.word}`);
  const told = found || hasSubject(tokens);
  const old = told && tokens.some(({ word }) => LONG_AGO.test(word));
  const tame = clause.map((_, at) => isTamed(clause, at));
  let start = 0;
  for (const [at, part] of segments.entries()) {
    const isTame = tame.slice(start, start + part.end - part.start).some(Boolean);
    start += part.end - part.start;
    const dislike = part.act === 'refuse' && clause[start - 1]?.word !== 'against';
    if (part.act === undefined || (isTame && !dislike) || (found && at === 0)) continue;
    if (part.refs.some((ref) => !ref.byName || ref.order)) return false;
    if (at === 0 && OPENERS.has(part.act)) return false;
    // "With no access": a no before a noun answers nothing.
    const inside = part.act === 'no' && segments[at + 1] !== undefined;
    const refused = old && (part.act === 'refuse' || part.act === 'no');
    if (!PROSE.has(part.act) && !inside && !refused) return false;
    const decides = part.act === 'go' || part.act === 'yes';
    if (decides && !segments.slice(0, at).some((other) => other.kind === 'gap')) return false;
  }
  const rest = clause.filter((_, at) => !tame[at]);
  const spared = SPARED.test(tokens.map(({ word }) => word).join(' ')) && !lacks(clause);
  if (spared) return !rest.some(({ word }) => STRINGS.test(word));
  if (!isStory(rest, true) || rest.some(({ word }) => FINDING_OUT.test(word))) return false;
  // "As long as it is the right one": an as inside a clause compares or sets terms.
  if (clause.some(({ word }, at) => at > 0 && word === 'as')) return false;
  const orders = segments[0]?.act === 'change' || OBJECT.test(tokens[1]?.word ?? '');
  if (!told && (!follows || orders)) return false;
  return !timed || tellsOfThePast(tokens) || isWhereabouts(tokens);
}

/** Words that limit elsewhere, but not here: "at first", "no doubt", "she needs it", "no need to ask". */
function isTamed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (/^(?:first|least)$/.test(word)) return before === 'at';
  if (word === 'next') return after === 'to';
  // "I'd forgotten" is had, not would.
  if (word === 'would') return /(?:[^e]ed|tten|een|one)$/.test(after);
  if (word === 'mistake' && before === 'by') return true;
  if (/^(?:asking|waiting|looking|chasing|wanting)$/.test(word))
    return (
      before === 'been' ||
      (/^(?:is|are|was|were)$/.test(before) && !/^(?:i|we)$/.test(tokens[0]?.word ?? ''))
    );
  if (word === 'confirm') return before === 'can';
  if (/^(?:should|could|might)$/.test(word)) return after === 'have';
  // An adverb, with nothing that it waits for.
  if (word === 'after' || word === 'before') return at === tokens.length - 1;
  if (ABSENT.test(word)) return NONE.test(before);
  if (NONE.test(word)) return ABSENT.test(after);
  if (word === 'against') return /^(?:confirmed|checked|verified|compared|nothing)$/.test(before);
  if (word === 'back') return /^(?:us|me|it|this)$/.test(before);
  if (/^(?:needs?|needed|wants?|wanted)$/.test(word))
    return (
      tokens[0]?.word !== 'i' &&
      /^(?:it|them|this|that|him|her)$/.test(after) &&
      /^(?:|any|anymore|back|now|done|fixed|sorted|working|gone|badly|asap|today|for|because)$/.test(
        tokens[at + 2]?.word ?? '',
      )
    );
  return false;
}

function hasSubject(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (tokens.length < 3) return false;
  if (PRONOUN.test(first) || OWN_DEED.test(first)) return true;
  const verb = tokens.findIndex(({ word }) => isVerb(word));
  if (SUBJECT.test(first)) return verb > 0 || tokens.length > 4;
  return verb > 0 && verb <= 3 && !tokens.slice(0, verb).some(({ word }) => OBJECT.test(word));
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
  return tokens.some(
    ({ word }, at) =>
      TELLING.test(word) &&
      tokens[at + 1]?.word !== 'for' &&
      !(at === 0 && /^(?:reply|email|mail|message|text|call|answer)$/.test(word)),
  );
}
