import { type WorkflowAction, WorkflowContent } from '../../contracts/workflows.ts';
import { classifySensitivity } from '../../verification/index.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { findSteps } from './find-steps.ts';
import { onlyShared, sharedWords, wordOwner } from './shared-words.ts';

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

/** A draft for each kind, from what stands in its tickets alone: no language model. */
export function draftWorkflows(kinds: readonly IssueKind[]): WorkflowContent[] {
  const steps = findSteps(kinds.map(({ issues }) => issues));
  const all = kinds.flatMap(({ issues }) => issues);
  const ownerOf = wordOwner(all);
  const shared = sharedWords(all.map((issue) => ({ text: issue.text, owner: ownerOf(issue) })));
  return kinds.map((kind, at) => draft(kind, steps[at]!, shared));
}

function draft(
  { terms, typical, issues }: IssueKind,
  steps: WorkflowContent['steps'],
  shared: ReadonlySet<string>,
): WorkflowContent {
  const summary = onlyShared(typical.summary, shared).trim();
  const name = terms.slice(0, 3).join(', ') || summary || 'Unnamed';
  const exemplars = spread(
    [...new Set([typical, ...issues].map(({ text }) => onlyShared(text, shared).trim()))].filter(
      (text) => /\p{L}{3}/u.test(text),
    ),
  );
  const clientIds = [...new Set(issues.map(({ clientId }) => clientId))];
  return WorkflowContent.parse({
    name: name[0]!.toUpperCase() + name.slice(1, 120),
    trigger: `The requester writes something like "${summary || name}".`,
    steps,
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

/** The fields on which the group's tickets agree. */
function agreedActions(issues: readonly PastIssue[]): WorkflowAction[] {
  return (['type', 'subType', 'priority', 'owner'] as const).flatMap((path) => {
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
