import { isLabelOfOthers } from './clears-in-so-many-words.ts';
import type { Verdict } from './decide-whole.ts';
import { RHETORICAL } from './lexicon/idle.ts';
import { FOOTER, hasRefusal, namesSomeSteps, type Part, partsOf, plainWords } from './parts.ts';
import { sayingOf } from './saying.ts';
import type { Sentence } from './token.ts';
import { mayBeOfOthers } from './what-limits.ts';

/** A no that may as well be one to something else, or for now. */
const BARE = /^(?:(?:and|but|so|oh|sorry|well) )*(?:no|nope|nah|non|nein|nee|negative)(?: \S+)?$/;
/** Clears a part, after a refusal. */
const CLEARS =
  /(?<!not )\b(?:approved?|authori[sz]ed|go ahead|proceed|ok|okay|fine|accepted|by all means|(?:can|may) (?:be|go))\b/;
/** A verdict word and a thing that is not the plan: "refused delivery", "deny rule 40". */
const OF_SOMETHING =
  /^i would not (?:rule|say|worry|mind|call|be)\b|^no \S+ (?:has|have|is|was|were) |^(?:denied|refused|rejected|declined|deny|refuse|reject|decline) (?!(?:all|both|it|this|that|these|those|the|please|and|as|for|by|on|in|at|since|because|sorry|due|with|to|from|step|steps|need|way|chance|thanks|go|not|my|your|our|i|we|he|she|they|you|everything|plan)\b)\S+ \S+/;

/**
 * The refusal of a reply that gives it in so many words, with no go-ahead of its own beside it and nothing that
 * puts it off. Nothing where there is none, or where only some of the steps are refused.
 */
export function refusesInSoManyWords(sentences: readonly Sentence[]): Verdict | undefined {
  if (!sentences.some(hasRefusal) || sentences.some(namesSomeSteps)) return undefined;
  const read: Part[][] = [];
  for (const sentence of sentences) {
    const words = plainWords(sentence.tokens);
    if (read.flat().some(isRefusing) && FOOTER.test(words)) continue;
    if (sentence.question && !RHETORICAL.test(words)) {
      if (sentence === sentences.at(-1)) return undefined;
      read.push([]);
    } else read.push(partsOf(sentence));
  }
  const all = read.flat();
  const at = all.findIndex(isRefusing);
  const refusal = all[at];
  if (!refusal) return undefined;
  const bare = all.filter(isRefusing).every(({ words }) => BARE.test(words));
  const agrees = all.findLastIndex((part) => isAgreeing(part));
  if (agrees > at || (agrees >= 0 && bare)) return undefined;
  if (!refusesAll(all, sentences)) return undefined;
  if (read.some((parts) => putsOff(parts, bare))) return undefined;
  if (all.slice(at).some((part) => !isRefusing(part) && CLEARS.test(part.words))) return undefined;
  const own = read.find((parts) => parts.includes(refusal)) ?? [];
  const label = own[own.indexOf(refusal) - 1];
  if (label && isLabelOfOthers(label)) return undefined;
  const earlier = own.slice(0, own.indexOf(refusal)).map(({ tokens }) => tokens);
  if (!HIS_OWN.test(refusal.words) && earlier.some(mayBeOfOthers)) return undefined;
  return {
    intent: 'deny',
    reason: 'refuses the plan in so many words',
    evidence: refusal.words,
  };
}

const HIS_OWN =
  /^(?:(?:and|but|ok|yes|no) )*(?:so|i|we|my|our|the answer|it is|that is|do not|please|you)\b/;

function isRefusing({ does }: Part): boolean {
  return does === 'refuses';
}

function isAgreeing({ does }: Part): boolean {
  return does === 'clears' || does === 'orders' || does === 'agrees';
}

/** Refused as a whole, or step by step. */
function refusesAll(parts: readonly Part[], [sentence]: readonly Sentence[]): boolean {
  const refusals = parts.filter(isRefusing);
  if (refusals.some(({ steps }) => steps === undefined)) return true;
  const steps = new Set(refusals.flatMap(({ steps }) => steps ?? []));
  const count = sentence?.names.count ?? 0;
  // Where all that is left is to tell someone, the first step is the plan.
  return steps.size === count || (count === 2 && steps.has(1));
}

/** Whether a clause beside the refusal, or on its own, puts it off, hangs it on something or asks for another plan. */
function putsOff(parts: readonly Part[], bare: boolean): boolean {
  const at = parts.findIndex(isRefusing);
  return parts.some((part, i) => {
    const { subject, hangs } = sayingOf(part.tokens);
    const loose = subject === 'none' || subject === 'order' || subject === 'plan' || hangs;
    if (part.does === 'condition' || part.does === 'delay')
      return /^not (?:now|later|today|ever)$/.test(part.words) ? false : loose || (bare && i > at);
    if (part.does === 'change' || part.does === 'mine' || part.does === 'question')
      return bare && loose;
    return part.does === 'others' && bare;
  });
}

/** Whether what reads as a refusal by its phrases tells of something else. */
export function tellsOfARefusal(sentences: readonly Sentence[]): boolean {
  const told = sentences.filter(({ question }) => !question);
  return (
    !told.some(hasRefusal) && told.flatMap(partsOf).some(({ words }) => OF_SOMETHING.test(words))
  );
}
