import type { Move } from './move.ts';

export interface Verdict {
  intent: 'approve' | 'deny' | 'partial' | 'neutral';
  steps?: { approve: number[]; deny: number[] };
  reason: string;
  /** The words that decided. */
  evidence: string;
}

type MoveAct = Move['act'];

const UNKNOWN = 'has words beside the go-ahead that were not understood';
/** What stops a go-ahead, most telling first, with the words for it. */
const BLOCKERS: readonly [MoveAct, string][] = [
  ['sarcasm', 'may be meant ironically'],
  ['condition', 'makes the go-ahead depend on a condition'],
  ['question', 'asks a question'],
  ['defer', 'puts the decision off'],
  ['time', 'names a time, and a go-ahead counts at once'],
  ['hold-off', 'asks to wait'],
  ['withdraw', 'takes back what it said'],
  ['unsure', 'sounds unsure'],
  ['change', 'asks for something other than the plan'],
  ['except', 'makes an exception, but does not say for which step'],
  ['only', 'limits the go-ahead, but does not say to which step'],
  ['no', 'says both yes and no'],
  ['refuse', 'says both yes and no'],
  ['mine', 'says that its author does some of it himself'],
  ['unknown', UNKNOWN],
];

/** A verdict on the request itself, as against an order not to do a thing for now. */
const OUTRIGHT =
  /\b(?:den(?:y|ied|ying)|reject(?:ed|ing)?|declin(?:e|ed|ing)|veto(?:ed)?|refus(?:e|ed|ing)|not approved|cancel(?:led)?|abort(?:ed)?|absolutely not|no way|emojino|disapproved?|scrap|thumbs down|hard no|forget it|no chance|not a chance)\b/;
/** Yes-words that may as well answer a question nobody wrote down. */
const BARE_YES =
  /^(?:oh |ah |well |hell |uh )?(?:yes|ok|okay|sure|fine|good|correct|indeed|agreed|confirmed|(?:all )?(?:good|fine|ok|clear) here|all (?:good|fine|ok)|emojiyes|right|of course|works|yes (?:it|that|this) is)$/;
/** Finding it good is no more than that when somebody else is brought in. */
const JUDGES = /^(?:(?:it|this|that|all|plan) )?(?:all )?(?:looks|seems|sounds|appears)\b/;
/** Words that make a yes one to the plan, whatever else is told. */
const EXPLICIT =
  /\b(?:me|us|objections?|concerns?|qualms|reservations|please|agree|agreed|plan|approve|(?:to|with|on|for) (?:both|all|everything)|steps)\b/;
const MERE_OK = /^(?:ok|okay|sure|fine|emojiyes)$/;
/** With these, even a yes is no more than "I know". */
const KNOWS =
  /\b(?:know|saw|seen|noted|got it|understood|ack|acked|see|read|copy|received|will do|again|works|working)\b/;
/** Telling people about it goes with an ok; doing something else does not. */
const TELLS = /\b(?:let|tell|told|inform|informed|update|notify|posted|know|ping|shout)\b/;
const STRINGS = /\b(?:unless|until|till|without|once|if|when|before|after|yet)\b/;

/** After other words this sets the plan against what they were about: "approved for Tom, not for this one". */
const CONTRAST = /^(?:but )?not (?:for |on |with )?(?:this|that|it|these|those)\b/;
const OTHER: ReadonlySet<MoveAct> = new Set(['unknown', 'story', 'background', 'statement']);

/** The verdict on the plan as a whole. */
export function decideWhole(moves: readonly Move[]): Verdict {
  const go = moves.find((move) => move.act === 'go') ?? moves.find((move) => move.act === 'yes');
  const refusal = moves.find((move) => move.act === 'refuse');
  const no = moves.find((move) => move.act === 'no');
  const holdOff = moves.find((move) => move.act === 'hold-off');

  const contrast = [refusal, no].find((move) => move && CONTRAST.test(move.text));
  const other = moves.find((move) => contrast && OTHER.has(move.act));
  if (contrast && other && other.sentence <= contrast.sentence && !go)
    return neutral('may be about something other than the plan', contrast);
  const weak = go?.act === 'yes' && go.text !== 'emojiyes';
  if (refusal && (!go || (weak && (endsInRefusal(moves) || praises(moves, refusal)))))
    return refuse(refusal, moves);
  if (no && !go) {
    const put = moves.find(
      (move) =>
        ['condition', 'defer', 'time', 'withdraw'].includes(move.act) &&
        (move.sentence === no.sentence || !move.inProse),
    );
    return put ? neutral('says no for now', put) : deny(no);
  }
  if (holdOff && !go) {
    const more = moves.find(
      (move) => !['hold-off', 'courtesy', 'reluctant', 'acknowledge'].includes(move.act),
    );
    return more ? neutral('puts the decision off', more) : deny(holdOff);
  }
  for (const [act, reason] of BLOCKERS) {
    const blocker = moves.find((move) => move.act === act);
    if (blocker) return neutral(go ? reason : `gives no go-ahead and ${reason}`, blocker);
  }
  if (!go) return neutral('gives no clear answer to the plan', moves[0]);
  const story = moves.find((move) => move.act === 'story');
  if (story && !hasCleanSentence(moves)) return neutral(UNKNOWN, story);
  const background = moves.find((move) => move.act === 'background');
  if (
    background &&
    !moves.some(
      (move) =>
        (move.act === 'go' || (move.act === 'yes' && EXPLICIT.test(move.text))) && !move.foreign,
    )
  )
    return neutral('may answer something other than the plan', background);
  const strong = moves.some((move) => move.act === 'go' && !move.foreign);
  const bare = !strong && moves.every((move) => move.act !== 'yes' || BARE_YES.test(move.text));
  const fact = moves.find((move) => move.act === 'statement' || move.act === 'state');
  const judges = !strong && fact?.act === 'statement' && JUDGES.test(go.text);
  if (fact && (bare || go.foreign || judges))
    return neutral('may answer something other than the plan', fact);
  const told = moves.find(
    (move) =>
      (move.act === 'acknowledge' && (KNOWS.test(move.text) || MERE_OK.test(go.text))) ||
      (move.act === 'care' && !TELLS.test(move.text) && MERE_OK.test(go.text)),
  );
  if (told && bare) return neutral('acknowledges, without a clear go-ahead', told);
  return { intent: 'approve', reason: 'a clear go-ahead for the whole plan', evidence: go.text };
}

/** Whether one sentence holds a strong go-ahead and nothing that could touch it. */
function hasCleanSentence(moves: readonly Move[]): boolean {
  const clean: ReadonlySet<MoveAct> = new Set([
    'go',
    'yes',
    'courtesy',
    'acknowledge',
    'reluctant',
    'care',
    'statement',
    'background',
    'state',
  ]);
  return moves.some(
    (move) =>
      move.act === 'go' &&
      !move.foreign &&
      moves.every((other) => other.sentence !== move.sentence || clean.has(other.act)),
  );
}

/** "Do not convert it, nothing is wrong with it": finding a thing good gives no leave. */
function praises(moves: readonly Move[], refusal: Move): boolean {
  return moves.every(
    (move) =>
      move.act !== 'but' &&
      (move.act !== 'yes' ||
        (move.clause > refusal.clause &&
          /^(?:(?:there|it|that) (?:is|are) )?nothing wrong\b|^(?:it|that|they) (?:is|works|are)\b/.test(
            move.text,
          ))),
  );
}

function refuse(refusal: Move, moves: readonly Move[]): Verdict {
  const outright = OUTRIGHT.test(refusal.text);
  const strings = moves.find(
    (move) =>
      move.sentence === refusal.sentence &&
      (move.act === 'condition' ||
        /^(?:just )?yet$/.test(move.text) ||
        (!outright &&
          ((move.act === 'time' && (move.clause === refusal.clause || !move.inProse)) ||
            (move.act === 'defer' && !move.inProse)))) &&
      (outright ? move.clause === refusal.clause && STRINGS.test(move.text) : true),
  );
  if (strings) return neutral('refuses only for now or under a condition', strings);
  return deny(refusal);
}

function endsInRefusal(moves: readonly Move[]): boolean {
  const last = moves.findLast((move) => ['go', 'yes', 'refuse'].includes(move.act));
  return last?.act === 'refuse';
}

function deny(move: Move): Verdict {
  return { intent: 'deny', reason: 'a clear refusal of the whole plan', evidence: move.text };
}

/** A verdict that decides nothing. */
export function neutral(reason: string, move: Move | undefined): Verdict {
  return { intent: 'neutral', reason, evidence: move?.text ?? '' };
}
