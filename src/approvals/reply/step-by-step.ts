import type { Verdict } from './decide-whole.ts';
import { isDisowned } from './disowns.ts';
import { isFiller } from './lexicon/filler.ts';
import type { Move } from './move.ts';
import { plainWords } from './parts.ts';
import { readOrder } from './read-order.ts';
import { clauseOf } from './read-sentence.ts';
import { sayingOf } from './saying.ts';
import { splitSentence } from './split-sentence.ts';
import { stepsOf } from './step-names.ts';
import type { Sentence, Token } from './token.ts';
import { isSmallTalk, whatLimits } from './what-limits.ts';

type Said = 'go' | 'no' | 'later';

/** One clause: the steps it names, and what it says of them or of the steps beside it. */
interface StepClause {
  steps: number[] | 'rest';
  says?: 'go' | 'no';
  /** Names steps and says nothing else: they wait for the next verdict. */
  waits: boolean;
  /** May hold back a step that it tells of. */
  limits: boolean;
  /** Hangs on something or orders something else, so that it may be about more than the steps it names. */
  reaches: boolean;
}

const GO =
  'yes|yep|ok|okay|fine|good|approved?|go|sure|grand|cleared|authori[sz]ed|agreed|allowed|happy|granted|green|by all means|proceed|work away|emojiyes|emojigo|validee?s?|genehmigt|goedgekeurd|oui|ja|si';
const NO =
  'no|nope|nah|non|nein|nee|pas|not|den(?:y|ied)|reject(?:ed)?|refused?|declined?|vetoed|skip|drop|leave|left|cut|scrap|omit|question|never|stop|emojino|emojistop|abgelehnt|afgewezen|rechazado';
/** What is left of a clause that clears the steps it names, without their words and fillers. */
const GOES = new RegExp(`^(?:(?:${GO}|ahead|light|can|may|means|work) ?)+$`);
const GO_WORD = new RegExp(`^(?:${GO}|means|work)$`);
/** The same of a clause that refuses them. */
const STOPS = new RegExp(
  `^(?:(?:but|because|sorry) )*(?:(?:${NO}|firm|hard|definite|allowed|approved|authori[sz]ed|happening|touch|can|shall|should|would|will|must|may|surtout) ?)+(?:\\S+(?:ed|en|sent|'d))?$`,
);
const NO_WORD = new RegExp(`\\b(?:${NO})\\b`);
/** Verdicts that are told or asked for rather than given. */
const TOLD =
  /\b(?:already|been|(?:you|your \S+) (?:approved|agreed|ok|said)|(?:please|kindly|to|must|should) (?:approve|agree|ok))\b/;
/** A verdict or a string to one somewhere in a clause that is not understood as one. */
const UNCLEAR =
  /\b(?:yes|no|nope|ok|okay|approved?|den(?:y|ied)|rejected|refused|go ahead|do not|if|unless|until|till|when|once|after|before|first|wait|waits|later|tomorrow|tonight|yet|maybe|decide|depends|pending|see|sure|check|think|hold|for now|instead|but|approval|permission|consent|stays?|remains?)\b/;
const ELSE = /^(?:(?:and|but|so|please) )*(?:nothing|none|no) (?:else|beyond|other|more|further)\b/;
/** Turns a reply round as a whole: then no step is safe. */
const TURNS: ReadonlySet<Move['act']> = new Set(['correct', 'withdraw', 'sarcasm', 'only']);

/**
 * The verdicts of a reply that goes through the plan step by step: named steps get the verdict beside them,
 * or the next one in their sentence; what else is told belongs to the steps told of last. A limit or a conflict
 * gives up its step; nothing where it is not clear which step is meant, or where no two steps differ.
 */
export function readStepByStep(
  sentences: readonly Sentence[],
  moves: readonly Move[],
): Verdict | undefined {
  const count = sentences[0]?.names.count ?? 0;
  if (count < 2 || moves.some(({ act }) => TURNS.has(act))) return undefined;
  const said = new Map<number, Set<Said>>();
  let rest: 'go' | 'no' | undefined;
  const say = (steps: readonly number[], what: Said) => {
    for (const step of steps) said.set(step, (said.get(step) ?? new Set()).add(what));
  };
  let last: number[] = [];
  const decided: string[] = [];
  for (const sentence of sentences) {
    let waiting: number[] = [];
    let strung = false;
    let here: 'go' | 'no' | undefined;
    for (const tokens of splitSentence(sentence)) {
      const clause = readClause(tokens, sentence);
      if (!clause) return undefined;
      const { steps, says, waits, limits, reaches } = clause;
      if (says) decided.push(plainWords(tokens));
      if (sentence.question) {
        if (steps === 'rest' || steps.length === 0) return undefined;
        say(steps, 'later');
      } else if (steps === 'rest') {
        if (!says || rest || waiting.length > 0) return undefined;
        rest = says;
        last = [];
        here = says;
      } else if (says) {
        const about = [...waiting, ...steps];
        if (about.length === 0) {
          // "The reboot is fine, approved": the same again. Anything else is a verdict on the whole.
          if (here !== says) return undefined;
          continue;
        }
        say(about, says === 'go' && strung ? 'later' : says);
        last = about;
        waiting = [];
        strung = false;
        here = says;
      } else if (waits) waiting.push(...steps);
      else {
        const held = limits || isDisowned(sentence);
        // A sentence of its own may be about all that was said before.
        const before = here ? last : [...said.keys()];
        const own = steps.length > 0 ? steps : waiting;
        const about = own.length === 0 || reaches ? [...own, ...before] : own;
        if (held && (about.length === 0 || (rest === 'go' && about !== own))) return undefined;
        if (waiting.length > 0 && steps.length === 0) strung ||= held;
        else if (held) say(about, 'later');
        if (steps.length > 0) last = steps;
      }
    }
    say(waiting, 'later');
  }
  return verdictOf(said, rest, count, decided.join('; '));
}

function verdictOf(
  said: ReadonlyMap<number, ReadonlySet<Said>>,
  rest: 'go' | 'no' | undefined,
  count: number,
  evidence: string,
): Verdict | undefined {
  const of = (step: number): Said | undefined => {
    const all = said.get(step);
    if (!all) return rest;
    // What is told of a refused step is why; a step both cleared and held back is not cleared.
    if (all.has('no')) return all.has('go') ? 'later' : 'no';
    return all.has('later') ? 'later' : 'go';
  };
  const every = Array.from({ length: count }, (_, at) => at + 1);
  const pick = (wanted: Said) => every.filter((step) => of(step) === wanted);
  const steps = { approve: pick('go'), deny: pick('no') };
  const decided = steps.approve.length + steps.deny.length;
  const differ = steps.approve.length > 0 && (steps.deny.length > 0 || pick('later').length > 0);
  const alone = steps.approve.length === 0 && steps.deny.length > 0 && decided < count;
  if (!differ && !(alone && pick('later').length > 0)) return undefined;
  return {
    intent: 'partial',
    steps,
    reason: 'goes through the plan step by step',
    evidence,
  };
}

/** One clause; nothing where it does not say which steps it means. */
function readClause(tokens: Token[], sentence: Sentence): StepClause | undefined {
  const named = stepsNamed(clauseOf(tokens, sentence));
  if (!named) return undefined;
  const { names } = sentence;
  const words = plainWords(tokens);
  const saying = sayingOf(tokens);
  const hangs = saying.hangs && !/^by all means\b/.test(saying.words);
  const limits =
    !isSmallTalk(tokens) && (UNCLEAR.test(words) || whatLimits(tokens, names) !== undefined);
  const clause = {
    waits: false,
    limits,
    reaches: hangs || (saying.subject === 'order' && stepsOf(tokens[0], names).length === 0),
  };
  const { steps, others } = named;
  if (ELSE.test(words)) return { ...clause, steps: 'rest', says: 'no' };
  const order = steps !== 'rest' && steps.length > 0 ? readOrder(tokens, names) : undefined;
  // "Go ahead with the swap and update the record" orders more than the one step that it is seen to order.
  const ordered = order?.steps.length === steps.length && isWithin(order.steps, steps);
  if (order && ordered && !order.bare)
    return { ...clause, steps, says: order.act === 'go' ? 'go' : 'no' };
  const says = TOLD.test(words) || hangs ? undefined : verdictIn(others);
  if (steps === 'rest' || says) return { ...clause, steps, says };
  return { ...clause, steps, waits: steps.length > 0 && others === '' };
}

function isWithin(some: readonly number[], all: StepClause['steps']): boolean {
  return all !== 'rest' && some.every((step) => all.includes(step));
}

/** What the words beside the names of steps say of them. */
function verdictIn(words: string): 'go' | 'no' | undefined {
  if (GOES.test(words) && words.split(' ').some((word) => GO_WORD.test(word))) return 'go';
  return STOPS.test(words) && NO_WORD.test(words) ? 'no' : undefined;
}

/** The steps that a clause names by number or by words, and its other words but for fillers. */
function stepsNamed({
  tokens,
  spans,
  names,
}: Sentence): { steps: number[] | 'rest'; others: string } | undefined {
  const steps = new Set<number>();
  const shared: (readonly number[])[] = [];
  const others: string[] = [];
  const numbers = new Set<number>();
  let rest = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // "All 3" is the plan, not its third step.
    if (token.word === 'all' && spans.get(at)?.some(({ tag }) => tag === '<plan>'))
      return undefined;
    const number = spans.get(at)?.find((span) => span.steps && !span.byName);
    if (number) {
      if (number.steps === 'rest') rest = true;
      else for (const step of number.steps ?? []) numbers.add(step);
      at = number.end - 1;
      continue;
    }
    const verdict = GOES.test(token.word) || NO_WORD.test(token.word);
    const meant = verdict || isFiller(token.word) ? [] : stepsOf(token, names);
    if (meant.length === 1) steps.add(meant[0] as number);
    else if (meant.length > 1) shared.push(meant);
    else if (!isFiller(token.word) && token.word !== ',') others.push(token.word);
  }
  // "Reset 2, yes": a number beside the name of another step may count something else.
  if ([...steps].some((step) => numbers.size > 0 && !numbers.has(step))) return undefined;
  for (const step of numbers) steps.add(step);
  if (rest) return steps.size === 0 ? { steps: 'rest', others: others.join(' ') } : undefined;
  if (steps.size === 0 && shared.length > 0) {
    const [first = [], ...more] = shared;
    const both = first.filter((step) => more.every((one) => one.includes(step)));
    if (both.length !== 1) return undefined;
    for (const step of both) steps.add(step);
  } else if (shared.some((some) => !some.some((step) => steps.has(step)))) return undefined;
  return { steps: [...steps], others: others.join(' ') };
}
