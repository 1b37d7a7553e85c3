import { baseVerb, isDeed } from './lexicon/deeds.ts';
import { told } from './lexicon/told.ts';
import { type Token, wordsOf } from './token.ts';

/** What a clause is by its closed-class words: who it is about, and in which time. */
export interface Saying {
  tokens: readonly Token[];
  /** Without the words that lead into it. */
  words: string;
  /** Opens with a conjunction of time or condition, so that it says nothing by itself. */
  hangs: boolean;
  /**
   * `plan`: it, this, that, which may be what is asked; `other`: anybody and anything else; `order`: the reader,
   * told to do something; `none`: no subject that we see.
   */
  subject: 'author' | 'reader' | 'plan' | 'other' | 'order' | 'none';
  time: 'past' | 'present' | 'future' | 'unreal';
}

const LEADS =
  /^(?:(?:and|but|so|because|cos|also|well|anyway|anyhow|since|as (?!long|soon|far|if)|though|although|plus|then|ok|okay|yes|yeah|right|oh|ah|hey|hi|hello|look|listen|honestly|frankly|luckily|thankfully|fortunately|besides|still|just|now|even|that said|mind you|to be fair|if anything|mate|morning|afternoon|evening|fyi|for the record|,)(?: |$))+/;
const PLAN =
  /^(?:it|this|that|these|those|they|all|everything|both|the (?:plan|change|steps?|proposal))\b/;
const PEOPLE =
  /^(?:he|she|they|who|which|there|here|what|nobody|noone|everyone|everybody|someone|somebody|nothing|people)$/;
/** Verbs that order, beside those of the trade. */
const ORDERS =
  /^(?:use|make|put|keep|take|give|bring|ensure|try|find|speak|talk|contact|watch|remember|mark|treat|consider|include|exclude|swap|replace|let|explain|show|note|fix|wait|hold|leave|stop|ignore|come|hand|pass|ask|ring|stick|pick|choose|decide|think|read|clarify|specify|provide|double|proceed|go|carry|do|correct|translate|route|strip|redo|repost|amend|edit|split|limit|avoid|skip|drop|reword|rewrite|rephrase|tell|be|get|see|look|mind|forget|bill|write|cut|lower)$/;
const AUX =
  /^(?:is|are|am|was|were|has|have|had|does|do|did|will|would|can|could|should|shall|may|might|must|need|needs|ought)$/;
const UNREAL =
  /\b(?:would|could|might|should) (?:(?:not|never|only|just|normally|usually|also|even|rather) )*(?:have|normally|usually|ordinarily)\b|\b(?:normally|usually|ordinarily) (?:i|we) would\b|\bif (?:it|this|that|he|she|i|we|they|there|anyone|anybody|somebody)(?: had| were)\b|^(?:i|we) (?:normally|usually|ordinarily) would\b/;
const HANGS =
  /^(?:(?:only|even|just|not|maybe|approved?) )?(?:if|unless|provided|providing|assuming|presuming|as long as|so long as|as soon as|once|when|whenever|while|until|till|before|after|by|subject to|pending|depending|during|in case|with an?)\b/;
const HAS_BEEN = /^(?:has|have|is|are|am|will|would|can|could|should|may|might|must|shall|needs?)$/;

const DAY =
  /\b(?:\w+day|tomorrow|tonight|after|before|until|till|once|when|if|next|first|later|week|month|noon|\d{1,2}(?::\d\d)?(?:am|pm)?)\b/;

/** What a clause says of whom, by its closed-class words alone. */
export function sayingOf(tokens: readonly Token[]): Saying {
  const words = wordsOf(tokens.filter(({ word }) => word !== ',')).replace(LEADS, '');
  const [first = '', second = ''] = words.split(' ');
  const hangs = HANGS.test(words);
  return { tokens, words, hangs, subject: subjectOf(words, first, second), time: timeOf(words) };
}

function subjectOf(words: string, first: string, second: string): Saying['subject'] {
  if (told.author.has(first)) return 'author';
  if (first === 'you') return 'reader';
  if (/^(?:please|kindly|do not|never(?! been))\b/.test(words)) return 'order';
  if (PEOPLE.test(first)) return 'other';
  const verb = words.split(' ').findIndex((word, at) => at > 0 && isVerb(word));
  if (PLAN.test(words) && (AUX.test(second) || verb > 0 || /[a-rt-z]s$/.test(second)))
    return 'plan';
  // "Double checked the list" tells.
  if (ORDERS.test(first) && !/[a-z]{3}ed$/.test(second))
    return /^(?:read|put|set|cut|let) (?:it|this|that|everything|both|all|one) (?:twice|through|in the)\b/.test(
      words,
    )
      ? 'author'
      : 'order';
  const deed = isDeed(first) && baseVerb(first) === first;
  if (deed && !(isNounOf(words, verb) && !told.objects.has(second))) return 'order';
  if (isPast(first) && !told.verdicts.has(first)) return 'author';
  return verb > 0 && verb < 9 ? 'other' : 'none';
}

/** "Change ticket 12 is approved", "plan reviewed": the verb of an order that is a noun here. */
function isNounOf(words: string, verb: number): boolean {
  const found = words.split(' ')[verb] ?? '';
  return (AUX.test(found) && verb < 5) || (verb === 1 && isPast(found));
}

function timeOf(words: string): Saying['time'] {
  if (UNREAL.test(words)) return 'unreal';
  const verb = words.split(' ').find((word) => isVerb(word) || word === 'been') ?? '';
  if (/^(?:will|shall)$/.test(verb) || /\bgoing to\b/.test(words)) return 'future';
  if (HAS_BEEN.test(verb))
    return /\b(?:has|have) (?!to\b)(?!not\b)/.test(words) && /\bbeen\b/.test(words)
      ? 'past'
      : 'present';
  if (!isPast(verb)) return 'present';
  // "They said Friday" sets a day to come; "they said yes" tells.
  return told.appointing.has(verb) && DAY.test(words) ? 'present' : 'past';
}

function isVerb(word: string): boolean {
  return AUX.test(word) || told.finite.has(word) || isPast(word);
}

function isPast(word: string): boolean {
  return told.past.has(word) || (/^[a-z]{2,}ed$/.test(word) && !told.notPast.has(word));
}
