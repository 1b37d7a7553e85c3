import type { Move } from './move.ts';
import type { Span } from './token.ts';

/** What a move says of the steps it names. */
export type StepVerdict = 'go' | 'no' | 'later';

/** Moves with the steps that each is about, as far as the words say. */
export function scopeMoves(moves: readonly Move[]): Move[] {
  return scopeByWords(scopeByClause(moves));
}

/** Whether a move refuses. */
export function isNo(move: Move): boolean {
  return move.act === 'refuse' || move.act === 'no';
}

/** What a move says of its steps, if anything. */
export function verdictOf(move: Move): StepVerdict | undefined {
  if (move.act === 'go' || move.act === 'yes') return 'go';
  if (move.act === 'refuse' || move.act === 'no' || move.act === 'except') return 'no';
  return [
    'defer',
    'unsure',
    'condition',
    'question',
    'hold-off',
    'time',
    'change',
    'unknown',
    'mine',
  ].includes(move.act)
    ? 'later'
    : undefined;
}

/**
 * Gives lone step numbers the verdict beside them ("1: yes", "approved: 1 and 3"), and lets a limit in a
 * clause that names steps reach only those steps.
 */
function scopeByClause(moves: readonly Move[]): Move[] {
  const out: Move[] = [];
  const spent = new Set<number>();
  moves.forEach((move, at) => {
    if (spent.has(at)) return;
    if (move.act === 'step') {
      // "Once I have seen the export": what a condition is about gets no verdict.
      const hung = moves
        .slice(0, at)
        .some(
          (one) =>
            one.act === 'condition' && one.clause === move.clause && one.sentence === move.sentence,
        );
      if (hung && move.refs.every((ref) => ref.byName)) return;
      const butFor = out.at(-1)?.act === 'but' && moves[at + 1]?.clause !== move.clause;
      const before = out.at(-2);
      if (butFor && before && verdictOf(before) === 'go' && before.refs.length === 0) {
        out.push({ ...move, act: 'except' });
        return;
      }
      const next = moves[at + 1];
      const free = next && next.refs.length === 0 && next.sentence === move.sentence;
      if (free && attaches(next, move)) {
        spent.add(at + 1);
        out.push({ ...next, refs: move.refs, text: `${move.text} ${next.text}` });
        return;
      }
      // "3 only if he agrees" limits step 3; "if step 1 worked" limits whatever it stands beside.
      const last = out.findLast(
        (one) => verdictOf(one) !== undefined && one.act !== 'condition' && attaches(one, move),
      );
      if (last && last.sentence === move.sentence) {
        if (last.refs.length === 0) out.splice(out.indexOf(last), 1, { ...last, refs: move.refs });
        else out.push({ ...last, refs: move.refs, text: move.text });
        return;
      }
    }
    // "Apart from 2, drop that": what is dropped is the step just named.
    const named = out.at(-1);
    if (
      isNo(move) &&
      move.refs.length === 0 &&
      (move.act === 'no' ||
        / (?:it|that|this)$|^(?:it|that|this|those|these|they) (?:is|are)\b/.test(move.text)) &&
      named?.sentence === move.sentence &&
      named.refs.length > 0 &&
      named.act !== 'go' &&
      named.act !== 'yes'
    ) {
      out.push({ ...move, refs: named.refs });
      return;
    }
    if (move.act === 'except' && move.refs.length === 0 && moves[at + 1]?.refs.length) {
      spent.add(at + 1);
      out.push({ ...move, refs: moves[at + 1]?.refs ?? [] });
      return;
    }
    if (move.act === 'only' && moves[at + 1]?.refs.length) {
      if (moves[at + 1]?.act === 'step') {
        spent.add(at + 1);
        out.push({ ...move, act: 'go', refs: moves[at + 1]?.refs ?? [] });
      }
      return;
    }
    // Nothing says what a lone reference is to get, so nothing is safe to assume of the others.
    out.push(move.act === 'step' ? { ...move, act: 'unknown', refs: [] } : move);
  });
  const strung = (move: Move) =>
    out.some(
      (other) =>
        other.clause === move.clause &&
        other.refs.length === 0 &&
        (other.act === 'condition' || other.act === 'defer' || other.act === 'time'),
    );
  return out.map((move): Move => {
    // "Do not close it yet" puts the step off.
    if (move.act === 'refuse' && move.refs.length > 0 && strung(move))
      return { ...move, act: 'defer' };
    if (move.refs.length > 0 || verdictOf(move) !== 'later') return move;
    const here = out
      .slice(0, out.indexOf(move))
      .filter(
        (other) =>
          other.clause === move.clause &&
          (isNo(other) || other.refs.some((ref) => !ref.byName)) &&
          other.refs.length > 0,
      );
    const refs = here.flatMap((other) => other.refs);
    return refs.length > 0 ? { ...move, refs } : move;
  });
}

/** Whether a verdict may be about a lone reference; words of a step are too often mere prose. */
function attaches(verdict: Move, step: Move): boolean {
  if (['go', 'yes', 'refuse', 'no'].includes(verdict.act)) return true;
  return verdictOf(verdict) !== undefined && step.refs.every((ref) => !ref.byName);
}

/** Beside verdicts on named steps, a limit reaches only the steps that its own words touch. */
function scopeByWords(moves: readonly Move[]): Move[] {
  const decided = moves.some(
    (move) => move.refs.length > 0 && ['go', 'no'].includes(verdictOf(move) ?? ''),
  );
  if (!decided) return [...moves];
  const cleared = new Set(
    moves.flatMap((move) =>
      (verdictOf(move) === 'go' ? move.refs : []).flatMap(({ steps }) =>
        Array.isArray(steps) ? steps : [],
      ),
    ),
  );
  let last: Move | undefined;
  return moves.map((move) => {
    const verdict = verdictOf(move);
    if (verdict !== 'later' && move.act !== 'mine') {
      if (verdict) last = undefined;
      return move;
    }
    const before = last?.sentence === move.sentence ? last.refs : [];
    // A doubt about a step that was just cleared is a doubt about the whole answer.
    const clashes = move.about?.some((step) => cleared.has(step));
    const about = move.about && !clashes ? [stepsRef(move.about)] : move.about ? [] : before;
    const refs = move.refs.length > 0 ? move.refs : about;
    const scoped = { ...move, refs };
    if (refs.length > 0) last = scoped;
    return scoped;
  });
}

function stepsRef(steps: readonly number[]): Span {
  return { tag: '<ref>', end: 0, steps: [...steps], byName: true };
}
