import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';
import { hasNegation, isPlainStatement } from './statement.ts';
import type { Sentence, Span } from './token.ts';

/** What one stretch of the reply does, in the order written. */
export interface Move {
  act: Act | 'statement' | 'unknown';
  refs: readonly Span[];
  sentence: number;
  /** Counts clauses over the whole reply. */
  clause: number;
  text: string;
  foreign: boolean;
}

const DECIDING: ReadonlySet<Act> = new Set(['go', 'yes', 'refuse', 'no', 'hold-off']);
const HARMLESS: ReadonlySet<Act> = new Set([
  'courtesy',
  'state',
  'reluctant',
  'acknowledge',
  'met',
]);
/** In a clause with one of these, the other words are what is asked, awaited or demanded. */
const LIMITING_ACTS: ReadonlySet<Act> = new Set([
  'defer',
  'condition',
  'unsure',
  'question',
  'change',
  'sarcasm',
]);
const JOINING: ReadonlySet<Act> = new Set(['because', 'and', 'but']);
/** Questions that ask nothing. */
const RHETORICAL =
  /^(?:what are you waiting for|why are you (?:still )?(?:asking|waiting)|(?:sure |yes |well |ok )?why not|need you(?: even)? ask|who am i to (?:say no|stop you|argue)|(?:can|could|would|will) you (?:please )?(?:proceed|go ahead|continue|run it|do it|action it|get it done|crack on)(?: with (?:it|this|that))?(?: please)?)$/;

/** The moves of one sentence. `clause` is the number of its first clause. */
export function movesOf(
  sentence: Sentence,
  read: readonly Segment[],
  index: number,
  firstClause: number,
): Move[] {
  const moves: Move[] = [];
  let clause = firstClause;
  const textOf = (segment: Segment) =>
    sentence.tokens
      .slice(segment.start, segment.end)
      .map((token) => token.word)
      .join(' ');
  const segments = withoutProseNames(read);
  segments.forEach((segment, at) => {
    const left = segments[at - 1];
    const right = segments[at + 1];
    const add = (act: Move['act'], refs = segment.refs) =>
      moves.push({
        act,
        refs,
        sentence: index,
        clause,
        text: textOf(segment),
        foreign: segment.foreign,
      });
    if (segment.kind === 'break') clause += 1;
    else if (segment.kind === 'gap') addGap();
    else if (segment.act && JOINING.has(segment.act)) {
      clause += 1;
      if (segment.act === 'but') add('but');
    } else if (segment.act && DECIDING.has(segment.act)) addDecision(segment.act);
    else if (segment.act === 'step' && isOrder(segment)) addDecision('go');
    else if (segment.act) add(segment.act);

    function addGap(): void {
      const tokens = sentence.tokens.slice(segment.start, segment.end);
      const around = [left, right].some((other) => other?.act && DECIDING.has(other.act));
      if (!around && isName(at)) {
        add('courtesy');
        return;
      }
      const clauseParts = clauseAround(segments, at);
      const limited = clauseParts.some((part) => part.act && LIMITING_ACTS.has(part.act));
      if (limited && !around) return;
      const decides = clauseParts.some((part) => part.act && DECIDING.has(part.act));
      const verb = clauseParts.some((part) => part.act === 'state' || part.act === 'met');
      const plain = !around && !decides && isPlainStatement(tokens, verb);
      add(plain ? 'statement' : 'unknown', refsWithin(sentence, segment));
    }

    /** "Approved, Dave": one or two capitalised words we do not know, alone at an end of the sentence. */
    function isName(position: number): boolean {
      const tokens = sentence.tokens.slice(segment.start, segment.end);
      const alone = [segments[position - 1], segments[position + 1]].every(
        (other) => other === undefined || other.kind === 'break' || other.act === 'courtesy',
      );
      const atEnd = position === 0 || position === segments.length - 1;
      return (
        alone &&
        atEnd &&
        tokens.length <= 2 &&
        tokens.every((token) => token.capital && token.tags.includes('<unknown>'))
      );
    }

    function addDecision(act: Act): void {
      const leftGap = left?.kind === 'gap';
      const rightGap = right?.kind === 'gap';
      if (act === 'refuse') {
        const free =
          !leftGap &&
          (!rightGap ||
            !/^(?:stop|cancel|drop|leave|scrap|halt|bin|close|remove|ignore|avoid|forget|cut|miss|lose|strike)\b/.test(
              textOf(segment),
            ));
        add(free ? 'refuse' : 'unknown');
      } else if (act === 'no') add(leftGap || rightGap ? 'unknown' : 'no');
      else if (act === 'hold-off') add(leftGap ? 'unknown' : 'hold-off');
      else if (leftGap && hasNegation(sentence.tokens.slice(left.start, left.end))) add('unknown');
      else add(leftGap || rightGap ? 'unknown' : act);
    }
  });
  return sentence.question ? asQuestion(sentence, moves, index, clause) : moves;
}

/** "reset the password", where a step is to reset the password. */
function isOrder(segment: Segment): boolean {
  return segment.refs.length > 0 && segment.refs.every((ref) => ref.order);
}

/** A step's words next to words we do not know are prose, not a reference. */
function withoutProseNames(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, at) => {
    const prose =
      segment.act === 'step' &&
      segment.refs.every((ref) => ref.byName) &&
      [out.at(-1), segments[at + 1]].some((other) => other?.kind === 'gap');
    const last = out.at(-1);
    const gap = prose || segment.kind === 'gap';
    if (gap && last?.kind === 'gap') last.end = segment.end;
    else if (prose) out.push({ ...segment, kind: 'gap', act: undefined, refs: [] });
    else out.push({ ...segment });
  });
  return out;
}

/** The segments of the clause that `position` stands in. */
function clauseAround(segments: readonly Segment[], position: number): readonly Segment[] {
  const ends = (part: Segment) =>
    part.kind === 'break' || (part.act !== undefined && JOINING.has(part.act));
  const from = segments.slice(0, position).findLastIndex(ends) + 1;
  const to = segments.findIndex((part, i) => i > position && ends(part));
  return segments.slice(from, to < 0 ? segments.length : to);
}

function refsWithin(sentence: Sentence, segment: Segment): Span[] {
  const refs: Span[] = [];
  for (let at = segment.start; at < segment.end; at += 1) {
    const span = (sentence.spans.get(at) ?? []).find(
      (one) => one.steps && !one.byName && one.end <= segment.end,
    );
    if (!span) continue;
    refs.push(span);
    at = span.end - 1;
  }
  return refs;
}

/** In a question nothing is decided, but for a refusal in an earlier clause ("no, why would we?"). */
function asQuestion(sentence: Sentence, moves: Move[], index: number, last: number): Move[] {
  const words = sentence.tokens
    .filter((token) => token.word !== ',')
    .map((token) => token.word)
    .join(' ');
  if (RHETORICAL.test(words)) return moves;
  const kept = moves.filter(
    (move) =>
      ((move.act === 'refuse' || move.act === 'no') && move.clause < last) ||
      move.act === 'sarcasm' ||
      (move.act !== 'go' &&
        move.act !== 'yes' &&
        !HARMLESS.has(move.act as Act) &&
        !DECIDING.has(move.act as Act)),
  );
  const refs = moves.flatMap((move) => move.refs);
  kept.push({ act: 'question', refs, sentence: index, clause: last, text: words, foreign: false });
  return kept;
}
