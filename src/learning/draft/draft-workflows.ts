import { type WorkflowAction, WorkflowContent, WorkflowSlot } from '../../contracts/workflows.ts';
import { stopWords } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { classifySensitivity } from '../../verification/index.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { findSteps } from './find-steps.ts';
import { stemsOf } from './group-sentences.ts';
import { HAND_OVER, QUESTIONS } from './said-sentences.ts';
import { onlyShared, sharedWords, wordOwner, wordsIn } from './shared-words.ts';

/** A kind of issue with its tickets, the most typical one first. */
export interface IssueKind {
  terms: string[];
  typical: PastIssue;
  issues: PastIssue[];
}

const MOST_EXEMPLARS = 20;
/** Technicians did it consistently: this share of the tickets that have a value, and at least three. */
const AGREED = 0.7;
const LEAST_SUPPORT = 3;
/** A word of so many of the tickets belongs to the kind. */
const COMMON = 0.6;
const MOST_PRECONDITIONS = 3;
/** A word of so many of the summaries may stand in the kind's name. */
const NAMING = 0.1;

/** A draft for each kind, from what stands in its tickets alone: no language model. */
export function draftWorkflows(kinds: readonly IssueKind[]): WorkflowContent[] {
  const groups = kinds.map(({ issues }) => issues);
  const steps = findSteps(groups);
  const ask = findSteps(groups, QUESTIONS);
  const handOver = findSteps(groups, HAND_OVER);
  const all = kinds.flatMap(({ issues }) => issues);
  const ownerOf = wordOwner(all);
  const shared = sharedWords(all.map((issue) => ({ text: issue.text, owner: ownerOf(issue) })));
  const drafts = kinds.map((kind, at) => {
    const said = { steps: steps[at]!, ask: ask[at]!, handOver: handOver[at]! };
    return draft(kind, said, shared);
  });
  return drafts.map((one, at) => ({ ...one, name: distinctName(drafts, at, kinds[at]!.terms) }));
}

/** A name that several drafts have is told apart by the words that mark each of them. */
function distinctName(
  drafts: readonly WorkflowContent[],
  at: number,
  terms: readonly string[],
): string {
  const { name } = drafts[at]!;
  const alike = drafts.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  const marks = terms.filter((term) => !name.toLowerCase().includes(term)).slice(0, 2);
  return alike.length === 1 || marks.length === 0
    ? name
    : `${name.slice(0, 80)} (${marks.join(', ')})`.slice(0, 120);
}

/**
 * The summary whose words most of the kind's summaries have: it names the kind. Words of hardly any of them belong to a
 * ticket (a person, a device, a day) and are left out: a summary that has none goes first, then one that has them at its
 * end, then one with gaps. Null where none has two telling words.
 */
function usualSummary(issues: readonly PastIssue[], shared: ReadonlySet<string>): string | null {
  const often = oftenSaid(issues, shared);
  const counts = new Map<string, number>();
  const stemsBy = new Map<string, Set<string>>();
  const asWritten = new Set(issues.map(({ summary }) => summary.trim()));
  for (const { summary } of issues) {
    const plain = withoutGapAtEnd(onlyShared(summary, often));
    const stems = stemsBy.get(plain) ?? stemsOf(plain);
    stemsBy.set(plain, stems);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const named = [...stemsBy]
    .filter(([, stems]) => stems.size >= 2)
    .map(([plain, stems]) => ({
      plain,
      loss: asWritten.has(plain) ? 0 : plain.includes('…') ? 2 : 1,
      mean: [...stems].reduce((sum, stem) => sum + counts.get(stem)!, 0) / stems.size,
    }));
  named.sort((a, b) => a.loss - b.loss || b.mean - a.mean);
  return named[0]?.plain ?? null;
}

/** A text that ends in a gap, without it and the "for" or "on" before it. */
function withoutGapAtEnd(text: string): string {
  if (!text.trim().endsWith('…')) return text.trim();
  const words = text.trim().slice(0, -1).trim().split(/\s+/);
  while (words.length > 1 && stopWords.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ').replace(/[\s:,–—-]+$/u, '');
}

/** The shared words that so many of the kind's summaries have that no single requester stands behind them. */
function oftenSaid(issues: readonly PastIssue[], shared: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const { summary } of issues)
    for (const word of wordsIn(summary)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(LEAST_SUPPORT, issues.length * NAMING);
  return new Set([...shared].filter((word) => (counts.get(word) ?? 0) >= least));
}

function draft(
  { terms, typical, issues }: IssueKind,
  said: Pick<WorkflowContent, 'steps' | 'ask' | 'handOver'>,
  shared: ReadonlySet<string>,
): WorkflowContent {
  const summary = usualSummary(issues, shared) ?? onlyShared(typical.summary, shared).trim();
  const name = summary || terms.slice(0, 3).join(', ') || 'Unnamed';
  const byPeople = issues.filter(({ requester }) => requester !== null).length * 2 >= issues.length;
  const exemplars = spread(
    [...new Set([typical, ...issues].map(({ text }) => onlyShared(text, shared).trim()))].filter(
      (text) => /\p{L}{3}/u.test(text),
    ),
  );
  const clientIds = [...new Set(issues.map(({ clientId }) => clientId))];
  return WorkflowContent.parse({
    name: name[0]!.toUpperCase() + name.slice(1, 120),
    trigger: `${byPeople ? 'The requester writes' : 'The ticket says'} something like "${name}".`,
    ...said,
    preconditions: preconditions(issues, shared),
    slots: slotsOf(said),
    // Seen at one client only, it says nothing of others.
    clientIds: clientIds.length === 1 && clientIds[0] ? clientIds : [],
    exemplars,
    actions: agreedActions(issues),
    evidence: issues
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .slice(0, 5_000),
    sensitive:
      exemplars.filter((text) => classifySensitivity({ summary: text, body: '' }).sensitive)
        .length *
        2 >
      exemplars.length,
  });
}

/** The words that most of the tickets have in common. */
function preconditions(issues: readonly PastIssue[], shared: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { text } of issues)
    for (const word of new Set(wordsOf(text.replace(/\[\w+\]/g, ' '))))
      if (shared.has(word) && !stopWords.has(word) && /^\p{L}{3,}$/u.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= COMMON * issues.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PRECONDITIONS)
    .map(([word, count]) => `The ticket mentions "${word}" (${count} of ${issues.length}).`);
}

/** The placeholders that the texts have. */
export function slotsOf({
  steps,
  ask,
  handOver,
}: Pick<WorkflowContent, 'steps' | 'ask' | 'handOver'>): WorkflowSlot[] {
  const text = [...steps, ...ask, ...handOver].map((step) => step.text).join(' ');
  return WorkflowSlot.options.filter((slot) => text.includes(`[${slot}]`));
}

/** The fields on which the group's tickets agree. */
function agreedActions(issues: readonly PastIssue[]): WorkflowAction[] {
  return (['type', 'subType', 'priority', 'owner', 'status'] as const).flatMap((path) => {
    const values = issues.map((issue) => issue[path]).filter((value) => value !== null);
    const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
      value,
      support: all.length,
    }));
    const best = counts.sort((a, b) => b.support - a.support)[0];
    if (!best || best.support < LEAST_SUPPORT || best.support < AGREED * values.length) return [];
    return [{ path, ...best, of: values.length }];
  });
}

/** At most so many, the first and then evenly over the rest. */
function spread(texts: string[]): string[] {
  const step = Math.max(1, texts.length / MOST_EXEMPLARS);
  return Array.from(
    { length: Math.min(texts.length, MOST_EXEMPLARS) },
    (_, at) => texts[Math.floor(at * step)]!,
  );
}
