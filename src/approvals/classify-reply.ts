import { newWords } from '../text/new-words.ts';
import { decide } from './reply/decide.ts';
import type { Verdict } from './reply/decide-whole.ts';
import { isDisowned, isString, keepsSomethingBack } from './reply/disowns.ts';
import { clausesIn } from './reply/judge/features.ts';
import { type Judge, judgeReply } from './reply/judge/judge.ts';
import { machineText } from './reply/machine-text.ts';
import type { Move } from './reply/move.ts';
import { movesOf } from './reply/moves.ts';
import { namesSomeSteps } from './reply/parts.ts';
import { readCommand } from './reply/read-command.ts';
import { isPlainGoAhead, rulesOutAGoAhead } from './reply/rules-out.ts';
import { sentencesOf } from './reply/sentences-of.ts';
import { readStepByStep } from './reply/step-by-step.ts';
import { stepNames } from './reply/step-names.ts';
import type { Sentence } from './reply/token.ts';

export interface ReplyReading {
  /** Only `neutral` leaves the approval as it was. */
  intent: 'approve' | 'deny' | 'partial' | 'neutral';
  /** 1-based steps cleared and refused in so many words; only with `partial`. */
  steps?: { approve: number[]; deny: number[] };
  /** Conditions, deferrals and times that the author set, in his (normalised) words. */
  conditions: string[];
  /** The words that decided. */
  evidence: string;
  /** Why it reads so: for the audit log and for the answer to the technician. */
  reason: string;
  /** Numbers of steps that the reply names and the plan does not have. */
  missing?: number[];
  /** A plan's code that the reply names; the caller checks that it is the current one. */
  code?: string;
}

/** What was asked: the titles of the plan's steps, and its code where the reply may name one. */
export interface AskedPlan {
  steps: readonly string[];
  code?: string;
}

/** A decision takes few words; a text longer than this is a report, not an answer. */
const MAX_OWN_CHARACTERS = 8_000;
const MAX_SENTENCES = 120;

/**
 * Reads a technician's note as an answer to a plan: the whole of the author's own words must parse as a
 * go-ahead to be one; whatever is not understood makes it neutral. Pure, never throws, bounded time. `judge` is the
 * committed one but for its own validation.
 */
export function classifyReply(note: string, plan: AskedPlan, judge?: Judge): ReplyReading {
  const words = newWords(note);
  if (words.text === '') return reading('neutral', 'has no words of its author');
  if (words.interleaved) return reading('neutral', 'answers between quoted lines');
  if (words.text.includes('\ufffd')) return reading('neutral', 'is not readable as text');
  if (words.text.length > MAX_OWN_CHARACTERS)
    return reading('neutral', 'is too long to be a decision');
  const machine = machineText(words.text, note);
  if (machine) return reading('neutral', machine);
  const command = readCommand(words.text);
  if (!command) return readProse(words.text, plan, judge);
  const code = command.code;
  if (plan.code !== undefined && code !== plan.code.toUpperCase())
    return { ...reading('neutral', `names the code ${code}, which is not this plan's`), code };
  const prose = command.verb === 'approve' ? `approve. ${command.remainder}` : 'deny';
  return { ...readProse(prose, plan, judge), code };
}

function readProse(text: string, plan: AskedPlan, judge?: Judge): ReplyReading {
  const names = stepNames(plan.steps);
  const moves: Move[] = [];
  const missing: number[] = [];
  const read = sentencesOf(text, names, MAX_SENTENCES);
  if (!read) return reading('neutral', 'is too long to be a decision');
  read.forEach((sentence, index) => {
    missing.push(...sentence.outOfRange);
    moves.push(...movesOf(sentence, index, (moves.at(-1)?.clause ?? 0) + 1));
  });
  const conditions = moves
    .filter((move) => ['condition', 'defer', 'time', 'hold-off'].includes(move.act))
    .map((move) => move.text);
  if (missing.length > 0)
    return {
      ...reading(
        'neutral',
        `names step ${missing.join(', ')}, but the plan has ${plan.steps.length}`,
      ),
      conditions,
      missing,
    };
  const phrased = readWhole(read, moves, conditions, judge);
  const stepwise = phrased.intent === 'approve' ? undefined : readStepByStep(read, moves);
  return stepwise && extendsIt(stepwise, phrased) ? { ...stepwise, conditions } : phrased;
}

/** How sure the judge is of a verdict that the phrases give, before it counts. */
const CONFIRMED = { approve: 0.3, deny: 0.1 };
/** The same where they give none. `wary`: the rules find no clause that gives a go-ahead, or one that takes it back. */
const ALONE = { approve: 0.7, wary: 0.9, deny: 0.7 };

/** The verdict of the phrases where the judge of the clauses bears it out, or else the judge's own where it is sure. */
function readWhole(
  read: readonly Sentence[],
  moves: readonly Move[],
  conditions: string[],
  judge?: Judge,
): ReplyReading {
  const verdict = decide(moves, read[0]?.names.count ?? 0);
  const { intent } = verdict;
  const neutral = (reason: string) => ({ ...reading('neutral', reason), conditions });
  const takesBack = read.some(isDisowned);
  if ((intent === 'approve' || intent === 'partial') && takesBack)
    return neutral(
      'gives a go-ahead and then leaves the decision to somebody else, or takes it back',
    );
  if (intent === 'partial')
    return read.some(isString)
      ? neutral('makes the go-ahead depend on a condition')
      : { ...verdict, conditions };
  if (intent === 'approve' && keepsSomethingBack(read))
    return neutral('takes a step out, but not one that is clear');
  const judged = judgeReply(clausesIn(read), judge);
  if (intent === 'approve' && judged.approve < CONFIRMED.approve)
    return neutral(`may limit the go-ahead: "${judged.bars}"`);
  if (intent === 'deny' && judged.deny < CONFIRMED.deny)
    return neutral('tells of a refusal rather than making one');
  if (intent !== 'neutral') return { ...verdict, conditions };
  const evidence = judged.gives;
  if (
    judged.approve > (isPlainGoAhead(read) ? ALONE.approve : ALONE.wary) &&
    !takesBack &&
    !keepsSomethingBack(read) &&
    !rulesOutAGoAhead(read)
  )
    return {
      intent: 'approve',
      reason: 'clears the plan in so many words',
      evidence,
      conditions: [],
    };
  const agrees = moves.some(({ act }) => act === 'go' || act === 'yes');
  // "Do not run this yet", "no, not yet" only put it off.
  const putsOff = moves.some(({ act }) => ['defer', 'time', 'hold-off'].includes(act));
  if (judged.deny > ALONE.deny && !agrees && !putsOff && !read.some(namesSomeSteps))
    return {
      intent: 'deny',
      reason: 'refuses the plan in so many words',
      evidence: judged.refuses,
      conditions: [],
    };
  return { ...verdict, conditions };
}

/** Whether a reading step by step keeps each step that was decided before as it was. */
function extendsIt({ steps }: Verdict, before: Verdict): boolean {
  if (before.intent === 'deny') return steps !== undefined && steps.approve.length > 0;
  const kept = (now: readonly number[] = [], then: readonly number[] = []) =>
    then.every((step) => now.includes(step));
  return kept(steps?.approve, before.steps?.approve) && kept(steps?.deny, before.steps?.deny);
}

function reading(intent: 'neutral', reason: string): ReplyReading {
  return { intent, conditions: [], evidence: '', reason };
}
