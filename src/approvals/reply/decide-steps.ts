import { decideWhole, neutral, type Verdict } from './decide-whole.ts';
import type { Move } from './move.ts';
import { isNo, type StepVerdict, scopeMoves, verdictOf } from './scope-moves.ts';
import type { Span } from './token.ts';

/**
 * The verdict of a reply that names steps, or nothing when it names none in a deciding way. A step counts
 * only where it was cleared or refused in so many words; "the rest" are the steps named nowhere else.
 */
export function decideSteps(moves: readonly Move[], count: number): Verdict | undefined {
  const row = verdictsInARow(moves, count);
  if (row) return row;
  const scoped = scopeMoves(moves);
  const named = scoped.filter((move) => move.refs.length > 0 && verdictOf(move) !== undefined);
  if (named.length === 0) return undefined;
  if (named.every((move) => coversAll(move, count))) return decideWhole(scoped.map(asWhole));

  const firstNo = scoped.find((move) => move.refs.length === 0 && isNo(move));
  const refusedOnly = !scoped.some(
    (move) => verdictOf(move) === 'go' || (move.act === 'except' && move.refs.length > 0),
  );
  if (firstNo && refusedOnly && named.every((move) => move.sentence !== firstNo.sentence))
    return decideWhole(scoped.map(asWhole));

  // "Declined, the disk is fine": what is said of a thing after an outright refusal clears no step.
  const outright = scoped.find((move) => move.refs.length === 0 && move.act === 'refuse');
  const hints = named.filter((move) => verdictOf(move) === 'go');
  if (
    outright &&
    hints.length > 0 &&
    hints.every((move) => move.refs.every((ref) => ref.byName && !ref.order))
  )
    return decideWhole(scoped.filter((move) => !hints.includes(move)).map(asWhole));

  const [only] = named;
  if (only && named.length === 1 && FINDS.test(only.text) && only.refs.every(isThing))
    return neutral('may tell how a thing is rather than clear its step', only);

  const mentioned = new Set(
    scoped.flatMap((move) =>
      move.refs.flatMap((ref) => (Array.isArray(ref.steps) ? ref.steps : [])),
    ),
  );
  const others = stepsUpTo(count).filter((step) => !mentioned.has(step));
  const whole = scoped.filter((move) => move.refs.length === 0);
  // "Restart it": the plan is what is meant, and the rest goes with it.
  if (
    named.every((move) => move.act === 'go' && move.refs.every((ref) => ref.bare)) &&
    !named.some(isLimited)
  )
    return decideWhole(scoped.map(asWhole));
  const noneBut = refusesBeforeItsException(scoped);
  const verdicts = new Map<number, Set<StepVerdict>>();
  for (const move of named) {
    const verdict = move.act === 'except' && noneBut ? 'go' : verdictOf(move);
    for (const ref of move.refs)
      for (const step of ref.steps === 'rest' ? others : (ref.steps ?? []))
        if (verdict) verdicts.set(step, (verdicts.get(step) ?? new Set()).add(verdict));
  }
  const blocker = decideWhole([...whole.filter((move) => !isVerdict(move)), stand]);
  if (blocker.intent !== 'approve')
    return { ...blocker, reason: `names steps, but ${blocker.reason}` };

  const all = wholeVerdict(whole, named, noneBut);
  const doubt = named.find((move) => ['question', 'change', 'unknown'].includes(move.act));
  if (all === 'go' && doubt)
    return neutral('clears the plan, but not without more about a step', doubt);

  if (all === 'mixed') return neutral('says both yes and no', named[0]);
  if (all) for (const step of others) if (!verdicts.has(step)) verdicts.set(step, new Set([all]));
  if ([...verdicts.values()].some((set) => set.has('go') && set.has('no')))
    return neutral('clears and refuses the same step', named[0]);
  const pick = (wanted: StepVerdict) =>
    stepsUpTo(count).filter(
      (step) => verdicts.get(step)?.size === 1 && verdicts.get(step)?.has(wanted),
    );
  const steps = { approve: pick('go'), deny: pick('no') };
  const evidence = named.map((move) => move.text).join('; ');
  if (steps.approve.length === count)
    return { intent: 'approve', reason: 'clears every step', evidence };
  if (steps.approve.length === 0 && refusesThePoint(scoped, named, steps.deny, count))
    return { intent: 'deny', reason: 'refuses the step that the others follow', evidence };
  if (steps.deny.length === count)
    return { intent: 'deny', reason: 'refuses every step', evidence };
  if (steps.approve.length + steps.deny.length === 0)
    return neutral('names steps without clearing or refusing one', named[0]);
  return { intent: 'partial', steps, reason: 'decides on some of the steps', evidence };
}

/** Stands for a go-ahead when the rest of the moves are tested for what would block one. */
const stand: Move = {
  act: 'go',
  refs: [],
  sentence: -1,
  clause: -1,
  text: 'go',
  foreign: false,
  inProse: false,
};

function isVerdict(move: Move): boolean {
  return ['go', 'yes', 'refuse', 'no', 'whole', 'except', 'only', 'step'].includes(move.act);
}

/** "No to all but 2" clears step 2; in "all but 2, I do not want that" the refusal may be of step 2. */
function refusesBeforeItsException(moves: readonly Move[]): boolean {
  const exception = moves.findIndex((move) => move.act === 'except' && move.refs.length > 0);
  const before = exception < 0 ? moves : moves.slice(0, exception);
  return before.some((move) => move.refs.length === 0 && isNo(move));
}

/** What the reply says of the plan as a whole, beside the steps it names. */
function wholeVerdict(
  whole: readonly Move[],
  named: readonly Move[],
  noneBut: boolean,
): StepVerdict | 'mixed' | undefined {
  const yes = whole.some((move) => move.act === 'go' || move.act === 'yes' || move.act === 'whole');
  const no = whole.some(isNo);
  if (yes && no) return 'mixed';
  const except = named.find((move) => move.act === 'except');
  if (except && no) return noneBut ? 'no' : 'mixed';
  if (except && /^(?:all|everything|the lot|every|both|any)\b/.test(except.text)) return 'go';
  const steps = new Set(named.map(verdictOf));
  // A yes to all beside a yes to some is a yes to those; "yes, but not 3" is a yes to the others.
  if (yes) return steps.has('go') && !addsToAll(whole, named) ? undefined : 'go';
  if (no && named.some((move) => move.refs.some((ref) => ref.order))) return 'mixed';
  if (no) return steps.has('go') ? 'no' : undefined;
  return undefined;
}

/** "Happy with that, please send the reply": a full go-ahead that goes on to mention a step by its words. */
function addsToAll(whole: readonly Move[], named: readonly Move[]): boolean {
  const full = whole.some(
    (move) =>
      move.act === 'go' ||
      (move.act === 'yes' &&
        /\b(?:it|this|that|these|those|all|everything|plan)\b/.test(move.text)),
  );
  const cleared = named.filter((move) => verdictOf(move) === 'go');
  const bare = cleared.every((move) => move.refs.every((ref) => ref.bare));
  return (
    (full || bare) &&
    cleared.every((move) => move.refs.every((ref) => ref.byName)) &&
    !cleared.some((move) => /\b(?:only|just)\b/.test(move.text)) &&
    !whole.some((move) => move.act === 'only')
  );
}

/** "We never delete a mailbox here", where all that is left is to tell someone: a refusal of the plan. */
function refusesThePoint(
  all: readonly Move[],
  named: readonly Move[],
  refused: readonly number[],
  count: number,
): boolean {
  return (
    count === 2 &&
    !all.some((move) => /\b(?:ok|fine|good|yes|approved)\b/.test(move.text)) &&
    refused.length === 1 &&
    refused[0] === 1 &&
    named.every((move) => isNo(move) && move.refs.every((ref) => ref.byName))
  );
}

/** "Yes yes no" to three steps. */
function verdictsInARow(moves: readonly Move[], count: number): Verdict | undefined {
  const said = moves.filter((move) => move.act !== 'courtesy');
  const bare = said.every((move) => /^(?:yes|ok|no|nope|nah|emojiyes|emojino)$/.test(move.text));
  const together = said.every((move) => move.sentence === said[0]?.sentence);
  if (count < 2 || said.length !== count || !bare || !together) return undefined;
  const pick = (no: boolean) => said.flatMap((move, at) => (isNo(move) === no ? [at + 1] : []));
  const steps = { approve: pick(false), deny: pick(true) };
  if (steps.approve.length === 0 || steps.deny.length === 0) return undefined;
  const evidence = said.map((move) => move.text).join(' ');
  return { intent: 'partial', steps, reason: 'says yes or no to each step in turn', evidence };
}

/** "The dock is ok", where the plan resets it: what is found of a thing, not what may be done with it. */
const FINDS = /\b(?:is|are|looks?|seems?) (?:all )?(?:ok|okay|fine|good|alright|great)$/;

function isThing(ref: Span): boolean {
  return ref.byName === true && !ref.order && !ref.verb;
}

function isLimited(move: Move): boolean {
  return /\b(?:only|just)\b/.test(move.text);
}

function coversAll(move: Move, count: number): boolean {
  const steps = new Set(move.refs.flatMap((ref) => (Array.isArray(ref.steps) ? ref.steps : [])));
  return steps.size === count;
}

function asWhole(move: Move): Move {
  return { ...move, refs: [] };
}

function stepsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
