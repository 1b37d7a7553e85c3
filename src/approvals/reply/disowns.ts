import { sayingOf } from './saying.ts';
import { splitSentence } from './split-sentence.ts';
import { stepsOf } from './step-names.ts';
import { type Sentence, type Token, wordsOf } from './token.ts';

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
    '\\b(?:although|though|but) now (?:that )?(?:i|we) (?:read|look|think|see)\\b',
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

/** "When the manager is in.": a sentence that is nothing but a string to what stands before it. */
export function isString(sentence: Sentence): boolean {
  const clauses = splitSentence(sentence).map(sayingOf);
  return clauses.length > 0 && clauses.every(({ hangs, time }) => hangs && time !== 'past');
}

const REST = /\b(?:rest|others|remaining|remainder)\b/;
const TAKES_OUT =
  /\b(?:cut|drop|skip|scrap|leave|lose|bin|ditch|axe|kill|forget|omit|strike|spare)\b/;

/** Whether a reply takes something out and lets the rest go: then a go-ahead for everything was misread. */
export function keepsSomethingBack(sentences: readonly Sentence[]): boolean {
  const words = sentences.map(({ tokens }) => plain(tokens)).join(' ');
  return REST.test(words) && TAKES_OUT.test(words);
}

function plain(tokens: readonly Token[]): string {
  return wordsOf(tokens.filter(({ word }) => !/^(?:,|hey|emoji(?:yes|go|nice))$/.test(word)));
}
