import type { Act } from './phrase-book.ts';
import type { Segment } from './read-sentence.ts';

/** A stretch of a sentence between marks and joining words. */
export interface Clause {
  /** The joining word before it. */
  joined?: 'and' | 'but' | 'because';
  segments: Segment[];
}

/** What only asks or orders something at the start of a clause; after other words it is prose. */
const OPENING: ReadonlySet<Act> = new Set([
  'question',
  'change',
  'sarcasm',
  'acknowledge',
  'only',
  'except',
  'and',
  'correct',
]);

/** A sentence's segments by clause, with phrases that are mere prose turned back into words. */
export function clausesOf(segments: readonly Segment[]): Clause[] {
  const clauses: Clause[] = [{ segments: [] }];
  for (const segment of segments) {
    const current = clauses.at(-1) as Clause;
    const { act } = segment;
    if (segment.kind === 'break') clauses.push({ segments: [] });
    else if (act === 'and' || act === 'but' || act === 'because') {
      if (current.segments.length === 0 && (!current.joined || act === 'but')) current.joined = act;
      else if (current.segments.length > 0) clauses.push({ joined: act, segments: [] });
    } else current.segments.push(segment);
  }
  return clauses
    .filter((clause) => clause.segments.length > 0)
    .map((clause) => ({ ...clause, segments: withProse(clause.segments) }));
}

function withProse(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, at) => {
    const last = out.at(-1);
    const afterWords = last?.kind === 'gap';
    const beforeWords = segments[at + 1]?.kind === 'gap';
    const named = segment.act === 'step' && segment.refs.every((ref) => ref.byName);
    const prose =
      segment.kind === 'gap' ||
      (named && (afterWords || beforeWords)) ||
      (segment.act !== undefined && OPENING.has(segment.act) && afterWords) ||
      // "Rebooting it is the right thing": a question opens with its verb.
      (segment.act === 'question' && last?.act === 'step');
    if (!prose) out.push({ ...segment });
    else if (afterWords) last.end = segment.end;
    else out.push({ ...segment, kind: 'gap', act: undefined, refs: [] });
  });
  return out;
}
