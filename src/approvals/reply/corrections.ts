import type { Move } from './move.ts';
import type { Span } from './token.ts';

type MoveAct = Move['act'];

const DECISIONS: ReadonlySet<MoveAct> = new Set(['go', 'yes', 'refuse', 'no', 'hold-off']);
/** "wait", "hang on": a correction between two decisions, else a deferral. */
const PIVOT = /^(?:no |oh |whoa )?(?:wait|hang on|hold on|hold up|whoa|one sec)$/;
/** Words that correct only a decision before them; anywhere else they are filler. */
const SOFT =
  /^(?:actually|sorry|rather|update|edit|edited|to be clear|to clarify|clarification|i mean)\b/;

/** Only what follows the last correction counts; a correction with no decision after it takes all back. */
export function afterCorrection(moves: readonly Move[]): Move[] {
  const decides = (move: Move) => DECISIONS.has(move.act);
  const at = moves.findLastIndex(
    (move, i) =>
      move.act === 'correct' ||
      (move.text === 'no sorry' && moves.slice(i + 1).some((one) => one.act === 'go')) ||
      (move.act === 'no' && turnsRound(moves.slice(0, i), moves.slice(i + 1))) ||
      (move.act === 'defer' &&
        i === 0 &&
        /^no /.test(move.text) &&
        moves.some((one) => one.act === 'go')) ||
      (move.act === 'defer' &&
        PIVOT.test(move.text) &&
        moves.slice(0, i).some(decides) &&
        moves.slice(i + 1).some(decides)),
  );
  const mark = moves[at];
  if (!mark) return [...moves];
  const before = moves.slice(0, at);
  const after = moves.slice(at + 1);
  const soft = SOFT.test(mark.text);
  if (after.some(decides)) {
    if (!soft) return after;
    return [...before.filter((move) => !decides(move) && move.act !== 'defer'), ...after];
  }
  if (soft) return [...afterCorrection(before), ...after];
  return [...before.filter((move) => !decides(move)), { ...mark, act: 'withdraw' }, ...after];
}

/** "Go ahead... no, sorry, stop": a bare no between a go-ahead and a refusal turns the one into the other. */
function turnsRound(before: readonly Move[], after: readonly Move[]): boolean {
  const yes = (move: Move) => move.act === 'go' || move.act === 'yes';
  return before.some(yes) && after.some((move) => move.act === 'refuse') && !after.some(yes);
}

/** "Kill it", where ending something is a step: beside a clear go-ahead an order, else not clear at all. */
export function withDoubtfulOrders(moves: readonly Move[]): Move[] {
  if (!moves.some((move) => move.orders)) return [...moves];
  const goes = moves.some((move) => move.act === 'go' || move.act === 'yes');
  const refuses = moves.some(
    (move) => !move.orders && (move.act === 'refuse' || move.act === 'no'),
  );
  if (refuses) return [...moves];
  return moves.map(
    (move): Move =>
      move.orders
        ? goes
          ? {
              ...move,
              act: 'go',
              refs: [
                {
                  tag: '<ref>',
                  end: 0,
                  steps: [...move.orders],
                  byName: true,
                  order: true,
                  bare: true,
                },
              ],
            }
          : { ...move, act: 'unknown' }
        : move,
  );
}

/** A condition that the author says has been met is a statement. */
export function withMetConditions(moves: readonly Move[]): Move[] {
  const result = [...moves];
  for (const [at, move] of moves.entries()) {
    if (move.act !== 'condition') continue;
    const met = moves.findIndex(
      (other, i) =>
        i > at &&
        other.act === 'met' &&
        other.clause <= move.clause + 2 &&
        (other.clause > move.clause || other.text.startsWith('which')),
    );
    if (met < 0 || moves.slice(at, met).some((other) => other.act === 'question')) continue;
    for (let i = at; i < met; i += 1) {
      const between = result[i];
      if (between && !DECISIONS.has(between.act)) result[i] = { ...between, act: 'statement' };
    }
  }
  return result;
}

const LIMITS: ReadonlySet<MoveAct> = new Set([
  'unknown',
  'condition',
  'defer',
  'time',
  'statement',
  'background',
  'unsure',
  'change',
]);

/** What follows a refusal of named steps in the same sentence explains it, and limits nothing else. */
export function withoutReasons(moves: readonly Move[]): Move[] {
  return moves.filter((move, at) => {
    if (!LIMITS.has(move.act)) return true;
    const verdict = moves
      .slice(0, at)
      .findLast((one) => DECISIONS.has(one.act) || one.act === 'except');
    const explains =
      verdict?.act === 'refuse' &&
      verdict.refs.length > 0 &&
      verdict.sentence === move.sentence &&
      verdict.clause < move.clause;
    // "2 is rejected, 1 let me check": what follows a step's number is about that step.
    const own = moves[at - 1];
    if (own?.act === 'step' && own.clause === move.clause && own.refs.some((ref) => !ref.byName))
      return true;
    return !(explains && move.refs.every((ref) => verdict.refs.some((own) => sameSteps(own, ref))));
  });
}

function sameSteps(a: Span, b: Span): boolean {
  return String(a.steps) === String(b.steps);
}
