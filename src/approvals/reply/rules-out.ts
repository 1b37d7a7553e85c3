import { RHETORICAL } from './lexicon/idle.ts';
import { mayBeOfOthers } from './others.ts';
import { namesSomeSteps, type Part, partsOf, plainWords } from './parts.ts';
import { sayingOf } from './saying.ts';
import type { Sentence } from './token.ts';

/** Labels that the author puts before his own word: "verdict: approved". */
const OWN_LABEL =
  /^(?:(?:my|our|the)? ?(?:decision|verdict|answer|vote|view|reply|word|short version|bottom line|perspective)|(?:from )?(?:me|us)|[a-z]+(?:ingly|antly|ally|ily|ably)|so(?: be it| \S+ly)?|ok|yes|in short|both|all (?:of (?:it|them)|two|three|steps)|.*\b(?:thing|way|put it this way|short|note|management|internal|summary))$/;
/** The author's own decision, whoever else is told of beside it. */
const HIS_OWN = /^(?:(?:and|but|ok|yes) )*(?:so|i|we|my|our|please|you|consider)\b/;

/**
 * Whether a reply's own structure rules out a go-ahead for the whole plan, however much it sounds like one: it asks, it
 * names some steps by number, it sets a condition, or the go-ahead may be somebody else's.
 */
export function rulesOutAGoAhead(sentences: readonly Sentence[]): boolean {
  const read: (readonly Part[])[] = [];
  for (const sentence of sentences) {
    if (asks(sentence) || namesSomeSteps(sentence)) return true;
    const parts = partsOf(sentence);
    if (parts.some(({ words }) => SETS_CONDITION.test(words))) return true;
    const at = parts.findIndex(isClearing);
    if (at >= 0 && (isOfOthers(parts, at, read.at(-1) ?? []) || isStrung(parts, at))) return true;
    read.push(parts);
  }
  return false;
}

/** What may take back a go-ahead, whatever its other clauses say. */
const TAKES_BACK: ReadonlySet<Part['does']> = new Set([
  'refuses',
  'withdrawal',
  'undoing',
  'obsolete',
  'mine',
  'machine',
  'foreign',
  'change',
  'others',
]);

/**
 * Whether the rules take a clause for a go-ahead, or a sentence is nothing but a yes, or all steps are ordered; and
 * they see no clause that takes it back.
 */
export function isPlainGoAhead(sentences: readonly Sentence[]): boolean {
  const read = sentences.map(partsOf);
  const all = read.flat();
  if (all.some(({ does }) => TAKES_BACK.has(does))) return false;
  const yes = read.some((parts) => parts.every(({ does }) => does === 'agrees'));
  if (yes || all.some(({ does }) => does === 'clears')) return true;
  const ordered = all.flatMap(({ does, steps }) => (does === 'orders' ? (steps ?? []) : []));
  return new Set(ordered).size === sentences[0]?.names.count;
}

/** Whether a sentence asks something of its reader. */
export function asks({ question, tokens }: Sentence): boolean {
  return question && !RHETORICAL.test(plainWords(tokens));
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

function isClearing({ does }: Part): boolean {
  return does === 'clears' || does === 'agrees';
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
