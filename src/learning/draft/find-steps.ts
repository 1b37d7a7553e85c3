import type { WorkflowStep } from '../../contracts/workflows.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { groupSentences, stemsOf } from './group-sentences.ts';
import { type Asked, type Said, STEPS, sentencesOf } from './said-sentences.ts';
import { onlyShared, sharedWords, sourceOf, wordOwner } from './shared-words.ts';
import { flagsOf } from './step-flags.ts';

const MOST_STEPS = 8;
/** A step stands in two tickets of two requesters, in this share of its group; so many are enough of the largest. */
const LEAST_SHARE = 1 / 15;
const ENOUGH = 10;
/** A sentence of so many kinds is talk of the desk ("called, no answer") and no step of any of them. */
const DESK_TALK_SHARE = 0.3;
const DESK_TALK_LEAST = 4;

/**
 * What technicians wrote again and again in each group, in the order in which they wrote it. Only
 * words of two clients' tickets (two requesters', where there is one client) stay in it, and a sentence with a masked
 * secret is left out.
 */
export function findSteps(
  groups: readonly (readonly PastIssue[])[],
  asked: Asked = STEPS,
): WorkflowStep[][] {
  const found: WorkflowStep[][] = groups.map(() => []);
  const places: number[][] = groups.map(() => []);
  const owners = groups.map(wordOwner);
  const most = Math.max(DESK_TALK_LEAST, groups.length * DESK_TALK_SHARE);
  for (const cluster of groupSentences(
    groups.flatMap((issues, group) => sentencesOf(issues, group, asked)),
  )) {
    const byGroup = Map.groupBy(cluster, ({ group }) => group);
    if (byGroup.size > most) continue;
    for (const [group, said] of byGroup) {
      const step = stepOf(said, groups[group]!.length, owners[group]!);
      if (!step) continue;
      // Two clusters may differ in nothing but words that were taken out.
      const same = found[group]!.find(({ text }) => text === step.text);
      if (same) {
        same.tickets = [...new Set([...same.tickets, ...step.tickets])].sort((a, b) => a - b);
        continue;
      }
      found[group]!.push(step);
      places[group]!.push(said.reduce((sum, { place }) => sum + place, 0) / said.length);
    }
  }
  return found.map((steps, group) =>
    steps
      .map((step, at) => ({ step, place: places[group]![at]! }))
      .sort((a, b) => b.step.tickets.length - a.step.tickets.length)
      .slice(0, MOST_STEPS)
      .sort((a, b) => a.place - b.place)
      .map(({ step }) => step),
  );
}

function stepOf(
  said: readonly Said[],
  groupSize: number,
  ownerOf: (issue: PastIssue) => string,
): WorkflowStep | null {
  const tickets = [...new Set(said.map(({ issue }) => issue.id))].sort((a, b) => a - b);
  const sources = new Set(said.map(({ issue }) => sourceOf(issue)));
  const least = Math.max(2, Math.min(ENOUGH, groupSize * LEAST_SHARE));
  if (tickets.length < least || sources.size < 2) return null;
  const shared = sharedWords(said.map(({ issue, text }) => ({ text, owner: ownerOf(issue) })));
  const counts = new Map<string, number>();
  for (const { text } of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  const text = onlyShared(usual, shared).slice(0, 500);
  if (stemsOf(text).size < 2) return null;
  return { text: text[0]!.toUpperCase() + text.slice(1), tickets, flags: flagsOf(text) };
}
