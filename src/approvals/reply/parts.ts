import { baseVerb, isDeed, sameDeed } from './lexicon/deeds.ts';
import { isFiller } from './lexicon/filler.ts';
import { IDLE, RHETORICAL } from './lexicon/idle.ts';
import type { Limit } from './lexicon/limit-rules.ts';
import { CLEAR, type Move } from './move.ts';
import { movesOf } from './moves.ts';
import { oncePer } from './once-per.ts';
import { isPerformative, isRefusal } from './performative.ts';
import { type Order, readOrder } from './read-order.ts';
import { clauseOf } from './read-sentence.ts';
import { sayingOf } from './saying.ts';
import { splitSentence } from './split-sentence.ts';
import { stepsOf } from './step-names.ts';
import { type Sentence, type StepNames, type Token, wordsOf } from './token.ts';
import { isSmallTalk, whatLimits } from './what-limits.ts';

/** What one clause does. */
export interface Part {
  does: 'clears' | 'agrees' | 'orders' | 'refuses' | 'tells' | Limit;
  words: string;
  tokens: readonly Token[];
  /** 1-based steps ordered. */
  steps?: readonly number[];
}

/** What the phrase tables see as more than a story, whatever the structure of the clause says. */
const HARD: ReadonlySet<Move['act']> = new Set([
  'refuse',
  'withdraw',
  'hold-off',
  'sarcasm',
  'correct',
]);

const STORY: ReadonlySet<Move['act']> = new Set(['statement', 'background', 'story', 'state']);

/** Lines under a mail. */
export const FOOTER =
  /^(?:this (?:message|mail|email|e mail)\b|think before\b|get outlook\b|sent (?:from|with|via)\b|confidential\b|from \w+ agent\b|(?:please )?do not print\b|please (?:consider|do not) (?:the environment|print)\b)/;
/** A yes as a whole sentence answers what was asked; "I know" beside it makes it no more than that. */
const YES =
  /^(?=.*\b(?:yes|aye|sure|ok|okay|course|absolutely|definitely|certainly|emojiyes|indeed)\b)(?:(?:yes|aye|sure|ok|okay|of course|absolutely|definitely|certainly|emojiyes|please|thanks|mate|pal|lad|then|indeed|to the above|to (?:it |that )?all|both|x\d)(?: |$)){1,4}$/;
/** The clauses of a sentence and what each does. */
export const partsOf = oncePer((sentence: Sentence): Part[] =>
  splitSentence(sentence)
    .flatMap(splitRunOn)
    .map((tokens, at) => plainPart(tokens, sentence) ?? toldPart(tokens, sentence, at > 0)),
);

/** What a clause with a subject of its own opens with. */
const SUBJECT =
  /^(?:my|his|her|their|our|your) \S+(?: \S+)? (?:is|are|was|were|has|have|had)\b|^(?:i|she|he|they|we|it|that|there|nobody|noone|user|client|customer|cust) (?:is|are|am|was|were|has|have|had|will|would|can|did|does|do|know|said|rang|wants|needs|read|got|looks|works)\b|^the \S+ (?:is|are|was|were|has|have|had|will|would|can|wants|needs)\b/;

/** "Yes do it she is waiting": what clears the plan, and a clause without a mark between. */
function splitRunOn(tokens: Token[]): Token[][] {
  const mark = tokens.findIndex(({ word }) => /^emoji(?:yes|go|nice)$/.test(word));
  if (mark > 0 && mark < tokens.length - 1)
    return [tokens.slice(0, mark), ...splitRunOn(tokens.slice(mark))];
  for (let at = 1; at < Math.min(tokens.length - 1, 12); at += 1)
    if (
      SUBJECT.test(wordsOf(tokens.slice(at, at + 4))) &&
      opensWell(plainWords(tokens.slice(0, at)))
    )
      if (!isPerformative(plainWords(tokens))) return [tokens.slice(0, at), tokens.slice(at)];
  return [tokens];
}

function opensWell(words: string): boolean {
  return isPerformative(words) || YES.test(words);
}

/** Tells of a decision rather than making one. */
const EARLIER = /\b(?:earlier|yesterday|already|last|before|previously)\b/;

function partOf(words: string, tokens: readonly Token[]) {
  return (does: Part['does'], steps?: readonly number[]): Part => ({
    does,
    words,
    tokens,
    ...(steps && { steps }),
  });
}

/** "Send it to me": whatever the plan sends, it sends it elsewhere. */
const TO_AUTHOR =
  /^(?:(?:and|so|but|please|then|just|go ahead and) )*(?:send|mail|e ?mail|forward|copy|cc|pass|hand|show|give|post|text)(?: (?:it|them|this|that|those|(?:the|your|a) \S+))?(?: (?:over|back|first|across))? (?:to )?(?:me|us)\b(?! (?:a|the) (?:shout|ring|call|bell|buzz|nudge|ping))/;

/** A clause that is understood as a whole: a decision, small talk or an order in the words of the plan. */
function plainPart(tokens: Token[], sentence: Sentence): Part | undefined {
  const words = plainWords(tokens);
  const part = partOf(words, tokens);
  if (TO_AUTHOR.test(words)) return part('change');
  if (/^(?:and )?then\b/.test(words) && sayingOf(tokens).time !== 'past') return part('delay');
  if (isPerformative(words)) return part('clears');
  if (YES.test(words)) return part('agrees');
  // "Bin it", where ending something is a step, may be either.
  if (isRefusal(words))
    return part(readOrder(tokens, sentence.names)?.act === 'go' ? 'change' : 'refuses');
  if (words === '' || RHETORICAL.test(words) || IDLE.test(words)) return part('tells');
  if (isSmallTalk(tokens)) return part('tells');
  const order = readOrder(asTelling(tokens), sentence.names) ?? readLeave(words, sentence);
  // "Restart it": the plan is what is meant, and the rest goes with it.
  if (order?.act === 'go') return part(order.bare ? 'clears' : 'orders', order.steps);
  if (order) return part('refuses', order.bare ? undefined : order.steps);
  if (tokens.length <= 4 && /^no \S/.test(words)) {
    const steps = stepsInPlanWords(tokens.slice(1), sentence);
    if (steps) return part('refuses', steps);
  }
  const inPlanWords = stepsInPlanWords(tokens, sentence);
  return inPlanWords && part('orders', inPlanWords);
}

/** A clause in words of its own: by what it may limit, and by its phrases. */
function toldPart(tokens: Token[], sentence: Sentence, continued: boolean): Part {
  const words = plainWords(tokens);
  const part = partOf(words, tokens);
  const saying = sayingOf(tokens);
  const limit = whatLimits(tokens, sentence.names, continued);
  const moves = movesOf(clauseOf(tokens, sentence), 0, 0);
  const clears = ({ act, refs, foreign }: Move) => act === 'go' && refs.length === 0 && !foreign;
  const plainly = moves.length > 0 && moves.every(({ act }) => CLEAR.has(act));
  if (plainly && moves.some(clears) && !EARLIER.test(words)) return part('clears');
  if (plainly && !moves.some(({ act }) => STORY.has(act))) return part('tells');
  if (limit === 'change' && isOfThePlan(tokens, sentence)) return part('orders', []);
  const takesBack = moves.some(({ act, inProse }) => HARD.has(act) && !inProse);
  const open = saying.subject !== 'other' && saying.time !== 'unreal';
  // "Not keen on it" may give way to what follows.
  if (takesBack && open && limit !== 'doubt') return part('withdrawal');
  return part(limit === 'withdrawal' ? 'undoing' : (limit ?? 'tells'));
}

/** "Let her know" is to tell her. */
function asTelling(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ word }) => word === 'let');
  const end = tokens.findIndex(({ word }) => word === 'know');
  if (at < 0 || end < at + 2) return tokens;
  return tokens.flatMap((token, i) =>
    i === end ? [] : i === at ? [{ ...token, word: 'tell' }] : [token],
  );
}

/** "Go ahead with the move": leave for the steps that the words name. */
const LEAVE =
  /^(?:(?:please|so|and|yes|ok|you can|just) )*(?:go ahead|go|proceed|crack on|carry on|push on) (?:with|for|on) (?:the|that|this|her|his|their) (.+)$/;

function readLeave(words: string, { names }: Sentence): Order | undefined {
  const nouns =
    LEAVE.exec(words)?.[1]
      ?.split(' ')
      .filter((word) => !isFiller(word)) ?? [];
  const named = nouns.map((word) => stepsOf({ word, tags: [], capital: false }, names));
  if (named.length === 0 || named.some((steps) => steps.length === 0)) return undefined;
  return { act: 'go', steps: [...new Set(named.flat())], bare: false };
}

/** Ends or turns round what it is told of, where that is no step. */
const ENDS =
  /^(?:kill|drop|bin|stop|ditch|axe|pull|scrap|trash|block|take|lose|leave|hold|cancel|park|skip|forget|ignore|undo|revert|redo|change|edit|fix|rewrite|check|explain|amend|swap|replace|resend|show|repost|reword|move|make|give|pass|hand|put|keep|rename|wait|let|reject|deny|decline|refuse|ask|question|think|read|see|find)$/;

/** "Write it", "set it up": whatever the verb, what it is told of is the plan's. */
function isOfThePlan(tokens: readonly Token[], { names }: Sentence): boolean {
  const words = plainWords(tokens).replace(
    /^(?:(?:and|so|please|just|yes|ok|then|both|kindly) )+/,
    '',
  );
  const [verb = '', object = '', ...rest] = words.split(' ');
  return (
    /^[a-z]{2,}$/.test(verb) &&
    !ENDS.test(verb) &&
    /^(?:it|them|him|her|both|that|this|those|these)$/.test(object) &&
    rest.every((word) => isFiller(word) || /^(?:loose|live|up|again|going|done)$/.test(word)) &&
    names.count > 0
  );
}

/** "Add and publish": an order in nothing but the words of the plan. */
function stepsInPlanWords(tokens: readonly Token[], { names }: Sentence): number[] | undefined {
  const own = tokens.filter(({ word }) => !isFiller(word) && word !== ',');
  const [first] = own;
  if (!first || baseVerb(first.word) !== first.word || !isDeed(first.word)) return undefined;
  const steps = new Set<number>();
  for (const token of own) {
    const deeds = names.titles.flatMap((title, at) =>
      title.some((word) => sameDeed(word, token.word)) ? [at + 1] : [],
    );
    const named = [...deeds, ...stepsOf(token, names)];
    if (named.length === 0) return undefined;
    for (const step of named) steps.add(step);
  }
  return [...steps];
}

/** Whether a sentence names steps by number, and not all of them. */
export function namesSomeSteps({ tokens, spans, names }: Sentence): boolean {
  const whole = [...spans].flatMap(([at, here]) =>
    here.filter(({ tag }) => tag === '<plan>').map(({ end }) => ({ at, end })),
  );
  return [...spans].some(
    ([place, here]) =>
      !whole.some(({ at, end }) => at <= place && place < end) &&
      !isNumberedThing(tokens, place, names) &&
      here.some(
        ({ steps, byName }) =>
          steps !== undefined && !byName && (steps === 'rest' || steps.length < names.count),
      ),
  );
}

/** "Host 1", where the plan has a "host 3"; "the 1st" of a month. */
function isNumberedThing(tokens: readonly Token[], at: number, { titles }: StepNames): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (/^\d+$/.test(word))
    return titles.some((title) =>
      title.some((one, i) => one === before && /^\d/.test(title[i + 1] ?? '')),
    );
  const dated = /^(?:since|on|until|till|from|by|before|after)$/.test(tokens[at - 1]?.word ?? '');
  return dated && word === 'the' && /^\d+(?:st|nd|rd|th)$/.test(tokens[at + 1]?.word ?? '');
}

/** The words of some tokens without marks and nods. */
export function plainWords(tokens: readonly Token[]): string {
  return wordsOf(tokens.filter(({ word }) => !/^(?:,|hey|emoji(?:yes|go|nice))$/.test(word)));
}
