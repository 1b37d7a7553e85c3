import type { LinearModel } from '../../lib/linear-model.ts';
import type { Verdict } from './decide-whole.ts';
import type { Placed } from './judge/features.ts';
import { worstClause } from './judge/judge.ts';
import { RHETORICAL } from './lexicon/idle.ts';
import { FOOTER, namesSomeSteps, type Part, partsOf, plainWords } from './parts.ts';
import { sayingOf } from './saying.ts';
import type { Sentence } from './token.ts';
import { mayBeOfOthers } from './what-limits.ts';

/** Labels that the author puts before his own word: "verdict: approved". */
const OWN_LABEL =
  /^(?:(?:my|our|the)? ?(?:decision|verdict|answer|vote|view|reply|word|short version|bottom line|perspective)|(?:from )?(?:me|us)|[a-z]+(?:ingly|antly|ally|ily|ably)|so(?: be it| \S+ly)?|ok|yes|in short|both|all (?:of (?:it|them)|two|three|steps)|.*\b(?:thing|way|put it this way|short|note|management|internal|summary))$/;
const KNOWS =
  /\b(?:(?:called|rang|told|asked|mailed|texted) (?:me|us)|know|saw|seen|noted|got it|received|message|checked|read|spoke|spoken)\b/;
/** The author's own decision, whoever else is told of beside it. */
const HIS_OWN = /^(?:(?:and|but|ok|yes) )*(?:so|i|we|my|our|please|you|consider)\b/;

/** A reply that gives a go-ahead for the whole plan in so many words. */
export interface GoAhead {
  words: string;
  clauses: readonly Placed[];
  /** Whether every clause is seen to leave it standing by the rules alone. */
  plain: boolean;
}

/**
 * The go-ahead of a reply, or nothing where it gives none, gives it for some of the steps only, asks something
 * of the reader, refuses, or tells of somebody else's.
 */
export function goAheadIn(sentences: readonly Sentence[]): GoAhead | undefined {
  const read: Part[][] = [];
  const clauses: Placed[] = [];
  let plain = true;
  for (const sentence of sentences) {
    const words = plainWords(sentence.tokens);
    if (read.flat().some(isClearing) && FOOTER.test(words)) continue;
    if (namesSomeSteps(sentence)) return undefined;
    const parts = partsOf(sentence);
    if (sentence.question && !RHETORICAL.test(words)) return undefined;
    if (parts.some(({ does, words }) => FIRM.has(does) || SETS_CONDITION.test(words)))
      return undefined;
    if (parts.some((part, at) => !HARMLESS.has(part.does) && !givesWay(parts, at))) plain = false;
    const at = parts.findIndex(isClearing);
    if (at >= 0 && (isOfOthers(parts, at, read.at(-1) ?? []) || isStrung(parts, at)))
      return undefined;
    read.push(parts);
    clauses.push(...parts.map((part) => ({ part, sentence })));
  }
  const all = read.flat();
  const clear =
    all.find(({ does }) => does === 'clears') ??
    (plain ? answer(read) : undefined) ??
    everyStep(all, sentences);
  return clear && { words: clear.words, clauses, plain };
}

/** "As soon as the disk is here, go", "take the price out and it is approved": the go-ahead itself hangs on something. */
function isStrung(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  if (
    before?.does === 'change' &&
    /^and (?:it|this|that|they|you|i|we)\b/.test(parts[at]?.words ?? '')
  )
    return true;
  return parts.some(({ does, tokens, words }) => {
    if (does !== 'condition' && does !== 'delay') return false;
    const { hangs, time } = sayingOf(tokens);
    return (
      (hangs && time !== 'past') ||
      /^(?:as soon|se|si|wenn|sobald|quando|cuando|als|zodra|des que)\b/.test(words)
    );
  });
}

/** A clause that opens like this sets a condition, met or not, whatever it goes on to say. */
const SETS_CONDITION =
  /^(?:(?:and|but) )?(?:(?:so|as) long as|provid(?:ed|ing)|on (?:the )?condition|assuming|presuming|unless|only if|subject to)\b/;

/** What no other clause makes up for. */
const FIRM: ReadonlySet<Part['does']> = new Set([
  'refuses',
  'withdrawal',
  'obsolete',
  'mine',
  'machine',
  'foreign',
  'change',
  'others',
  'question',
]);
/** Log odds up to which a clause that the rules are wary of is taken to leave a go-ahead standing. */
const LEAVES_STANDING = 0;
/** Log odds above which a clause takes back a go-ahead, though the rules see nothing in it. */
const OVERTURNS = 1.5;

/** The verdict of a reply that gives a go-ahead in so many words, where every other clause leaves it standing. */
export function clearsInSoManyWords(
  sentences: readonly Sentence[],
  judge?: LinearModel,
): Verdict | undefined {
  const found = goAheadIn(sentences);
  if (!found) return undefined;
  if (worstClause(found.clauses, judge).score > (found.plain ? OVERTURNS : LEAVES_STANDING))
    return undefined;
  return {
    intent: 'approve',
    reason: 'clears the plan in so many words',
    evidence: found.words,
  };
}

/** Limits that the phrase tables have no words for: a doubt, a duty of others, a deed already done or taken on. */
const UNSEEN: ReadonlySet<Part['does']> = new Set(['doubt', 'duty', 'mine', 'obsolete']);

/**
 * Why a reply that reads as a go-ahead by its phrases is none, if some clause says so. What stands before the
 * sentence `from`, and was taken back there, is not weighed.
 */
export function whatHoldsBack(
  sentences: readonly Sentence[],
  from: number,
  judge?: LinearModel,
): string | undefined {
  const clauses: Placed[] = [];
  let wary = false;
  for (const [at, sentence] of sentences.entries()) {
    const parts = partsOf(sentence);
    const unseen = parts.filter(({ does }, i) => UNSEEN.has(does) && !givesWay(parts, i));
    const firm = unseen.find(({ does }) => FIRM.has(does));
    if (firm) return `limits the go-ahead: "${firm.words}"`;
    if (unseen.length > 0) wary = true;
    if (at >= from) clauses.push(...parts.map((part) => ({ part, sentence })));
  }
  const worst = worstClause(clauses, judge);
  return worst.score > (wary ? LEAVES_STANDING : OVERTURNS)
    ? `may limit the go-ahead: "${worst.words}"`
    : undefined;
}

/** "Not keen on it as a rule, but approved": a dislike or doubt that another clause overrules. */
function givesWay(parts: readonly Part[], at: number): boolean {
  const { does } = parts[at] ?? {};
  const later = parts.slice(at + 1);
  return (
    (does === 'doubt' || does === 'negation') &&
    later.some(({ words, does }) => /^but\b/.test(words) && HARMLESS.has(does))
  );
}

const HARMLESS: ReadonlySet<Part['does']> = new Set(['clears', 'agrees', 'orders', 'tells']);

function isClearing({ does }: Part): boolean {
  return does === 'clears' || does === 'agrees';
}

/** A sentence that is nothing but a yes. */
function answer(read: readonly Part[][]): Part | undefined {
  const yes = read.find((parts) => parts.every(({ does }) => does === 'agrees'))?.[0];
  return yes && !read.flat().some(({ words }) => KNOWS.test(words)) ? yes : undefined;
}

/** Orders that together order the whole plan. */
function everyStep(parts: readonly Part[], [sentence]: readonly Sentence[]): Part | undefined {
  const orders = parts.filter(({ does }) => does === 'orders');
  const steps = new Set(orders.flatMap(({ steps }) => steps ?? []));
  const unnamed = orders.filter(({ steps }) => steps?.length === 0).length;
  if (!sentence || steps.size === 0) return undefined;
  return steps.size + unnamed >= sentence.names.count ? orders[0] : undefined;
}

/** "Approved, says Karen", "approved, Dave wrote". */
const SAYS =
  /^(?:says?|said|according|per|wrote|quoth|reads)\b|^\S+(?: \S+)? (?:says?|said|wrote|reckons|thinks)$/;

function isOfOthers(parts: readonly Part[], at: number, before: readonly Part[]): boolean {
  const { words = '' } = parts[at] ?? {};
  const label = parts[at - 1];
  if (label && isLabelOfOthers(label)) return true;
  if (HIS_OWN.test(words)) return false;
  const told = (some: readonly Part[]) => some.filter(({ does }) => does === 'tells');
  const short = before.flatMap(({ tokens }) => tokens);
  const brief = short.length <= 5 && !before.some(isClearing) ? [short] : [];
  const after = told(parts.slice(at + 1)).filter(({ words }) => SAYS.test(words));
  const earlier = told(parts.slice(0, at)).map(({ tokens }) => tokens);
  return after.length > 0 || [...earlier, ...brief].some(mayBeOfOthers);
}

/** "Portal: approved": what stands before a colon says whose word follows, and for what. */
export function isLabelOfOthers({ tokens, words }: Part): boolean {
  return (tokens.at(-1)?.tags.includes('<colon>') ?? false) && !OWN_LABEL.test(words);
}
