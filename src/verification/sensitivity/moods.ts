import type { ClassName } from './classes.ts';
import type { Span, Spans } from './lexicon.ts';
import type { Rule } from './rules.ts';

interface Excuse {
  mood: ClassName;
  /** How many words in front of the ask, and behind it, the mood reaches. */
  before: number;
  after: number;
  /** Excuses a reported state ("my account is locked") too. */
  states: boolean;
  /** A fresh request word between mood and ask does not end it: words put into others' mouths. */
  holds?: boolean;
}

const excuses: readonly Excuse[] = [
  { mood: 'howTo', before: 99, after: 0, states: true },
  { mood: 'question', before: 12, after: 0, states: true },
  { mood: 'report', before: 99, after: 99, states: true },
  { mood: 'quoted', before: 14, after: 0, states: true, holds: true },
  { mood: 'done', before: 3, after: 3, states: false },
  { mood: 'thanks', before: 8, after: 0, states: true },
  { mood: 'cancel', before: 99, after: 12, states: true },
  { mood: 'fyi', before: 30, after: 4, states: true },
  { mood: 'alert', before: 20, after: 12, states: true },
  { mood: 'alarm', before: 20, after: 0, states: true },
  { mood: 'never', before: 4, after: 0, states: true },
  { mood: 'price', before: 6, after: 6, states: true },
  { mood: 'billing', before: 4, after: 4, states: true },
];
/** Inside an ask these words say something else ("cancel his access", "the invoices mailbox"). */
function isHarmlessInside(mood: ClassName, span: Span): boolean {
  return mood === 'alert' || mood === 'billing' || (mood === 'cancel' && span.from === span.to);
}

/** True where the sentence explains, reports, thanks for or calls off what words `from` to `to` seem to ask. */
export function isExcused(
  spans: Spans,
  { from, to }: Span,
  rule: Pick<Rule, 'kind' | 'despite' | 'strict'>,
): boolean {
  const direct = spans.get('direct') ?? [];
  const askedBefore = direct.some((each) => each.from <= from);
  return excuses.some(({ mood, before, after, states, holds }) => {
    if ((rule.kind !== 'ask' && !states) || rule.despite?.includes(mood)) return false;
    return (spans.get(mood) ?? []).some((span) => {
      if (span.from > to) return span.from - to <= after && !askedBefore;
      if (span.to >= from) return rule.strict || !isHarmlessInside(mood, span);
      const renewed = direct.some((each) => each.from > span.to && each.from <= from);
      return from - span.to <= before && (holds || !renewed);
    });
  });
}

const closers: readonly ClassName[] = ['howTo', 'report', 'quoted', 'thanks', 'cancel'];
/** These close a headline only where nothing is asked directly. */
const weakClosers: readonly ClassName[] = [
  'question',
  'done',
  'fyi',
  'alert',
  'never',
  'price',
  'billing',
];

/** True where a sentence answers or explains a headline instead of repeating it as an ask. */
export function closesTopic(spans: Spans): boolean {
  const has = (name: ClassName) => (spans.get(name)?.length ?? 0) > 0;
  return closers.some(has) || (!has('direct') && weakClosers.some(has));
}
