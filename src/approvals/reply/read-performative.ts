import { mayBeOfOthers, mayBlock } from './blockers.ts';
import type { Verdict } from './decide-whole.ts';
import { baseVerb, isDeed, sameDeed } from './lexicon/deeds.ts';
import { isFiller } from './lexicon/filler.ts';
import { IDLE, RHETORICAL } from './lexicon/idle.ts';
import { CLEAR, type Move } from './move.ts';
import { movesOf } from './moves.ts';
import { isPerformative, isRefusal } from './performative.ts';
import { readOrder } from './read-order.ts';
import { sentenceOf } from './read-sentence.ts';
import { splitSentence } from './split-sentence.ts';
import { stepsOf } from './step-names.ts';
import { type Sentence, type Token, wordsOf } from './token.ts';

/** What a clause does beside a go-ahead. */
type Part = 'performs' | 'orders' | 'tells' | 'blocks';

/** Lines under a mail. */
const FOOTER =
  /^(?:this (?:message|mail|email|e mail)\b|think before\b|get outlook\b|sent (?:from|with|via)\b|confidential\b|from \w+ agent\b)/;

/** Labels that the author puts before his own word: "verdict: approved". */
const OWN_LABEL =
  /^(?:(?:my|our|the)? ?(?:decision|verdict|answer|vote|view|reply|word|short version|bottom line|perspective)|(?:from )?(?:me|us)|[a-z]+(?:ingly|antly|ally|ily|ably)|so|ok|yes|in short|both|all (?:of (?:it|them)|two|three|steps))$/;
/** What the ordinary reading sees as a blocker, seen with other eyes, is none. */
const DOUBTED: ReadonlySet<Move['act']> = new Set([
  'unknown',
  'story',
  'time',
  'unsure',
  'question',
  'no',
  'step',
  'and',
  'but',
]);

/**
 * The go-ahead of a reply that performs it in so many words and in which nothing that could block one is
 * recognised, whatever else it tells. Nothing where there is none, or where some of the steps are named.
 */
export function readPerformative(sentences: readonly Sentence[]): Verdict | undefined {
  let evidence: string | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const words = plain(sentence.tokens);
    if (evidence !== undefined && FOOTER.test(words)) continue;
    if (RHETORICAL.test(words)) continue;
    if (sentence.question || namesSomeSteps(sentence)) return undefined;
    const clauses = splitSentence(sentence);
    const parts = clauses.map((tokens) => partOf(tokens, sentence));
    if (parts.includes('blocks')) return undefined;
    const performs = parts.indexOf('performs');
    if (performs < 0) continue;
    const label = clauses[performs - 1];
    if (label?.at(-1)?.tags.includes('<colon>') && !OWN_LABEL.test(plain(label))) return undefined;
    const rest = clauses.filter((_, i) => parts[i] !== 'performs');
    const before = sentences[at - 1];
    const brief = before && before.tokens.length <= 5 ? [before.tokens] : [];
    if ([...rest, ...brief].some(mayBeOfOthers)) return undefined;
    evidence = plain(clauses[performs] ?? []);
  }
  if (evidence === undefined) return undefined;
  return { intent: 'approve', reason: 'clears the plan in so many words', evidence };
}

function partOf(tokens: Token[], sentence: Sentence): Part {
  const words = plain(tokens);
  if (/^(?:and )?then\b/.test(words)) return 'blocks';
  if (isPerformative(words)) return 'performs';
  if (RHETORICAL.test(words) || IDLE.test(words)) return 'tells';
  const order = readOrder(tokens, sentence.names);
  if (order) return order.act === 'go' ? 'orders' : 'blocks';
  if (tokens.every(({ word }) => isFiller(word) || word === ','))
    return mayBlock(tokens) && words !== 'still' ? 'blocks' : 'tells';
  if (isInPlanWords(tokens, sentence)) return 'orders';
  const moves = movesOf(sentenceOf(tokens, false, sentence.names), 0, 0);
  if (moves.length > 0 && moves.every(({ act }) => CLEAR.has(act)))
    return moves.some(({ act, refs, foreign }) => act === 'go' && refs.length === 0 && !foreign)
      ? 'performs'
      : 'tells';
  if (moves.some(({ act }) => !DOUBTED.has(act) && !CLEAR.has(act))) return 'blocks';
  return mayBlock(tokens) ? 'blocks' : 'tells';
}

/** "Add and publish": an order in nothing but the words of the plan. */
function isInPlanWords(tokens: readonly Token[], { names }: Sentence): boolean {
  const own = tokens.filter(({ word }) => !isFiller(word) && word !== ',');
  const [first] = own;
  return (
    first !== undefined &&
    baseVerb(first.word) === first.word &&
    isDeed(first.word) &&
    own.every(
      (token) =>
        names.titles.some((title) => title.some((word) => sameDeed(word, token.word))) ||
        stepsOf(token, names).length > 0,
    )
  );
}

/** Whether a sentence names steps by number, and not all of them. */
function namesSomeSteps({ spans, names }: Sentence): boolean {
  return [...spans.values()]
    .flat()
    .some(
      ({ steps, byName }) =>
        steps !== undefined && !byName && (steps === 'rest' || steps.length < names.count),
    );
}

function plain(tokens: readonly Token[]): string {
  return wordsOf(tokens.filter(({ word }) => !/^(?:,|hey|emoji(?:yes|go|nice))$/.test(word)));
}

/** What puts a refusal off, hangs it on something or gives it to others. */
const PUT_OFF =
  /\b(?:if|unless|until|till|once|when|yet|first|instead|rather|wait|waiting|later|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|for now|right now|at the moment|other|another|only|except|apart|think|maybe|perhaps|hold|sure|wrong|order|please do|ask|check)\b/;

/** What clears a part, or the whole in other words. */
const CLEARS =
  /\b(?:approved?|approving|authori[sz]ed?|go ahead|proceed|ok|okay|yes|fine|accepted|(?:can|may|should) (?:be|go|stay)|by all means|happy|do it|not no)\b/;

/**
 * The refusal of a reply that performs it in so many words, with no go-ahead, question, delay or step of its own
 * beside it. Nothing where there is none.
 */
export function readRefusal(sentences: readonly Sentence[]): Verdict | undefined {
  let evidence: string | undefined;
  for (const sentence of sentences) {
    const words = plain(sentence.tokens);
    if (evidence !== undefined && FOOTER.test(words)) continue;
    if ((sentence.question && !RHETORICAL.test(words)) || namesSomeSteps(sentence))
      return undefined;
    const clauses = splitSentence(sentence);
    const at = clauses.findIndex((tokens) => isRefusal(plain(tokens)));
    const others = clauses.filter((_, i) => i !== at);
    if (others.some((tokens) => isPerformative(plain(tokens)))) return undefined;
    if (others.some((tokens) => CLEARS.test(wordsOf(tokens)))) return undefined;
    if (others.some((tokens) => PUT_OFF.test(wordsOf(tokens)))) return undefined;
    if (at < 0) continue;
    const label = clauses[at - 1];
    if (label?.at(-1)?.tags.includes('<colon>') && !OWN_LABEL.test(plain(label))) return undefined;
    if (others.some((tokens) => /^(?:he|she|they)\b|\bsa(?:id|ys)\b/.test(wordsOf(tokens))))
      return undefined;
    evidence = plain(clauses[at] ?? []);
  }
  if (evidence === undefined) return undefined;
  return { intent: 'deny', reason: 'refuses the plan in so many words', evidence };
}

/** Hands the decision on, means something else, or takes back what was said, whatever else the sentence tells. */
const DISOWNS = new RegExp(
  [
    '^(?:(?:and|but|though|although) )?(?:i|we) have not (?:even |really |actually )?(?:read|seen|looked|opened|reviewed)\\b',
    '\\b(?:the|a) (?:final|last) (?:word|say|decision)\\b',
    '\\b(?:handing|passing|giving|leaving|escalating) (?:this|it|that)(?: over)? to\\b',
    '\\b(?:window|slot) (?:opens|starts|begins)\\b',
    '\\bi mean$|^(?:that|this) was (?:meant )?for\\b|\\bfor ticket\\b',
    '\\bwith (?:changes|edits|amendments|modifications|corrections)$',
    '\\b(?:snapshot|backup|copy|export|test)\\b.*\\bfirst$',
    '^(?:april fools?|sarcasm|this is sarcasm|psych|void|null and void)$',
    '^\\S+(?: \\S+){0,2} (?:does|do|did|is|are|has|have) (?:not|to)$',
    '\\bmy (?:approval|answer|decision|go ahead) (?:is on it(?:s| is) way|follows|comes|is coming)\\b',
    '^from (?!me$|us$|here$)\\S+$|^approval (?:is )?(?:requested|required|outstanding|needed|sought)$',
    '\\bis mine to\\b',
    '\\b(?!(?:i|we) )\\S+ (?:decides?|has to decide|must decide|gets to decide)\\b',
  ].join('|'),
);

/** Whether a sentence takes the ground from a go-ahead: "I have not read it", "that is not" whom the plan names. */
export function isDisowned({ tokens, names }: Sentence): boolean {
  const words = plain(tokens);
  if (DISOWNS.test(words)) return true;
  const last = tokens.at(-1);
  return (
    /^(?:it|this|that) is not \S+$/.test(words) &&
    last !== undefined &&
    stepsOf(last, names).length > 0
  );
}

const REST = /\b(?:rest|others|remaining|remainder)\b/;
const TAKES_OUT =
  /\b(?:cut|drop|skip|scrap|leave|lose|bin|ditch|axe|kill|forget|omit|strike|spare)\b/;

/** Whether a reply takes something out and lets the rest go: then a go-ahead for everything was misread. */
export function keepsSomethingBack(sentences: readonly Sentence[]): boolean {
  const words = sentences.map(({ tokens }) => plain(tokens)).join(' ');
  return REST.test(words) && TAKES_OUT.test(words);
}
