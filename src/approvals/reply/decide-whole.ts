import type { Move } from './moves.ts';

export interface Verdict {
  intent: 'approve' | 'deny' | 'partial' | 'neutral';
  steps?: { approve: number[]; deny: number[] };
  reason: string;
  /** The words that decided. */
  evidence: string;
}

type MoveAct = Move['act'];

/** What stops a go-ahead, most telling first, with the words for it. */
const BLOCKERS: readonly [MoveAct, string][] = [
  ['sarcasm', 'reads as irony, so it decides nothing'],
  ['condition', 'the go-ahead hangs on a condition'],
  ['question', 'asks a question'],
  ['defer', 'puts the decision off'],
  ['time', 'names a time, so it is not a go-ahead for now'],
  ['hold-off', 'asks to hold off'],
  ['withdraw', 'takes back what was said'],
  ['unsure', 'is not sure'],
  ['change', 'asks for something other than the plan'],
  ['except', 'makes an exception that names no step'],
  ['only', 'limits the go-ahead without naming a step'],
  ['no', 'says both yes and no'],
  ['refuse', 'says both yes and no'],
  ['unknown', 'says more than a go-ahead'],
];

/** A verdict on the request itself, as against an order not to do a thing for now. */
const OUTRIGHT =
  /\b(?:den(?:y|ied|ying)|reject(?:ed|ing)?|declin(?:e|ed|ing)|veto(?:ed)?|refus(?:e|ed|ing)|not approved|cancel(?:led)?|abort(?:ed)?|absolutely not|no way|emojino|disapproved?|scrap|thumbs down|hard no|forget it|no chance|not a chance)\b/;
const STRINGS = /\b(?:unless|until|till|without|once|if|when|before|after|yet)\b/;

/** The verdict on the plan as a whole. */
export function decideWhole(moves: readonly Move[]): Verdict {
  const has = (act: MoveAct) => moves.some((move) => move.act === act);
  const go = moves.find((move) => move.act === 'go') ?? moves.find((move) => move.act === 'yes');
  const refusal = moves.find((move) => move.act === 'refuse');
  const no = moves.find((move) => move.act === 'no');
  const holdOff = moves.find((move) => move.act === 'hold-off');

  if (refusal && (!go || (go.act === 'yes' && endsInRefusal(moves)))) return refuse(refusal, moves);
  if (no && !go) {
    const put = moves.find((move) =>
      ['condition', 'defer', 'time', 'withdraw', 'unsure'].includes(move.act),
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
    if (blocker) return neutral(go ? reason : `decides nothing: ${reason}`, blocker);
  }
  if (!go) return neutral('decides nothing', moves[0]);
  const strong = moves.some((move) => move.act === 'go' && !move.foreign);
  if (has('statement') && !strong)
    return neutral('says more than yes, and may answer something else', go);
  if (has('acknowledge') && go.act === 'yes' && /^(?:ok|okay|sure|fine|emojiyes)$/.test(go.text))
    return neutral('acknowledges, without a clear go-ahead', go);
  return { intent: 'approve', reason: 'a clear go-ahead for the whole plan', evidence: go.text };
}

function refuse(refusal: Move, moves: readonly Move[]): Verdict {
  const outright = OUTRIGHT.test(refusal.text);
  const strings = moves.find(
    (move) =>
      move.sentence === refusal.sentence &&
      (move.act === 'condition' ||
        /^(?:just )?yet$/.test(move.text) ||
        (!outright && (move.act === 'time' || move.act === 'defer'))) &&
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
