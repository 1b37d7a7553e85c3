import { isDeed } from './lexicon/deeds.ts';
import { FOREIGN, lacks, tellsOfThePast } from './statement.ts';
import { type Token, wordsOf } from './token.ts';

const anyOf = (...lists: string[]) =>
  new RegExp(`\\b(?:${lists.join(' ').trim().split(/\s+/).join('|')})\\b`);

/** Conditions, exceptions, deferrals, doubts, withdrawals and demands, wherever they stand. */
const HARD = anyOf(
  'if unless until till whether provided providing assuming presuming depending depends subject conditional conditionally contingent otherwise',
  'except excepting excluding barring apart besides minus only once whenever case fix',
  'wait waits waiting await awaits awaiting hold holding held later tomorrow tonight soon shortly pending postpone\\w* delay\\w* park\\w* defer\\w* paus\\w* yet beforehand',
  'shall should might may must ought need needs needed want wants wanted require\\w* planned scheduled supposed meant tbc tbd',
  'ask asks asking instead rather different other another others wrong mistake\\w* typo\\w* incorrect mix\\w* outdated',
  'maybe perhaps possibly probably likely guess hope\\w* suppose wonder doubt\\w* concern\\w* worr\\w* unsure risk\\w* careful danger\\w* caution hmm um uh theory principle apparently allegedly supposedly assume almost nearly half partly partially',
  'stop stopped cancel\\w* abort\\w* halt\\w* scrap\\w* scratch refus\\w* reject\\w* deny denied denies denying declin\\w* veto\\w* withdraw\\w* withdrew retract\\w* undo rollback skip\\w* leave ignore disregard forget strike object objects against unapproved disagree\\w*',
  'fail\\w* unfinished incomplete still running ongoing progress',
  'lol haha\\w* brilliant genius triumph bravo joking kidding joke pretend imagine sarcas\\w* luck whatever emojiroll emojimeh emojino emojistop emojilater emojithink',
  'click button buttons link links template reacted automatic\\w* automated workflow reminder notification form via scanned imported system assistant',
  'regret\\w* actually sorry oops meanwhile option decide decides deciding moment minute slip stay stays agree agrees disagrees caution easy old',
);
/** The same in several words. */
const HARD_PHRASES =
  /\b(?:has to|have to|got to|never mind|so (?:long|soon) as|as (?:long|soon|far) as|up to (?:you|him|her|them)|your (?:call|decision|risk)|dead body|yeah right|as if|turn(?:ing|ed)? (?:\w+ )?down|tak(?:e|ing) (?:\w+ )?back|in (?:an?|one|two|three|five|ten|half|\d+) (?:\w+ )?(?:hour|minute|min|day|week|bit|sec|second|moment)s?|what do i know|on (?:second|reflection)|and then|not (?:me|this|these|that|it|jdoe)|in principle)\b|^then\b/;
/** "When she was in": the past, however it opens. */
const WHEN = /\b(?:when|while)\b/;
const TOLD = /\b(?:was|were|had|did|came|went|rang|saw|got|tried)\b/;
const FOREIGN_MORE = new Set(
  'sobald sofern keinen keinem keiner vorher vorausgesetzt lorsque tant jamais aucun jamas tampoco nenhum salvo excepto excepte behalve zodra mits voordat tenzij antes avant vor solo bis ate mas'.split(
    ' ',
  ),
);
/** Limits unless the clause tells what has been. */
const SOFT = anyOf(
  'after before during by will would could can going first next also plus change changed check checked confirm verify let think reckon hours o clock noon midnight lunch morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday today then',
);
const NEGATION = /\b(?:not|no|never|none|nobody|noone|nothing|neither|nor|without|cannot)\b/;
/** What it is good news to lack. */
const HARMLESS_LACK =
  /\b(?:no|not|nobody|noone|nothing|without|never|none|any) (?:\w+ ){0,2}?(?:rush|hurry|problems?|issues?|impact|downtime|outage|harm|loss|users?|sessions?|complaints?|objections?|reason|doubt|downside|drawback|affected|logged|matters?|notices?|noticed|miss|mind|minds|cares?|travel|charge|hesitation|argument|brainer|hurt|lost|kid you)\b|^billable no$/;
/** Verdicts and words of others: what stands with them in a sentence may be theirs. */
const REPORTS =
  /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|wrote|writes|written|asked|repl(?:y|ies|ied)|answered|quot(?:e|es|ed|ing)|according|reckons|thinks|reads|shows|client|customer|user|boss|vendor|supplier|po|invoice|order|leave|holiday|timesheet|expenses|budget|proposal|application|claim|subject|re|fw|fwd)\b/;
/** What is put in front of an order. */
const ORDERED =
  /^(?:(?:and|but|so|also|then|please|kindly|just|ok|yes|first|now|you (?:can|could|should|must)|can you|could you|do) )*(\S+)/;
const ORDER_WORDS =
  /^(?:use|make|put|keep|take|give|bring|ensure|try|get|find|look|speak|talk|call|ring|contact|mind|watch|remember|wait|mark|treat|consider|include|exclude|swap|replace|tell|let|see|read|explain|show|note)$/;

/** Whether something in a clause may keep a plain go-ahead beside it from counting. */
export function mayBlock(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens);
  if (HARD.test(words) || HARD_PHRASES.test(words) || tokens.some(isForeignLimit)) return true;
  if (WHEN.test(words) && !TOLD.test(words)) return true;
  const past = tellsOfThePast(tokens) && !lacks(tokens);
  const own = /^(?:(?:and|but|so|though|because) )*(?:i|we)\b/.test(words);
  if (NEGATION.test(words) && !HARMLESS_LACK.test(words) && (!past || own)) return true;
  if (!past && (SOFT.test(words) || tokens.some(({ tags }) => tags.includes('<clock>'))))
    return true;
  const first = ORDERED.exec(words)?.[1] ?? '';
  return ORDER_WORDS.test(first) || (isDeed(first) && !/(?:ed|ing)$/.test(first));
}

function isForeignLimit({ word }: Token): boolean {
  return (
    FOREIGN_MORE.has(word) || (FOREIGN.includes(word) && !/^(?:den|plus|die|main)$/.test(word))
  );
}

/** Whether a decision in the same sentence may be somebody else's, or about something else. */
export function mayBeOfOthers(tokens: readonly Token[]): boolean {
  return REPORTS.test(wordsOf(tokens));
}
