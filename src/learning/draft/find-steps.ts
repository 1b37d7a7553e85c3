import type { WorkflowStep } from '../../contracts/workflows.ts';
import { sentences } from '../../text/sentences.ts';
import { stopWords } from '../../text/stop-words.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { onlyShared, sharedWords, sourceOf, wordOwner } from './shared-words.ts';

/** Two sentences say the same when this share of their telling stems is common to both. */
const ALIKE = 0.6;
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
const MOST_STEPS = 8;
/** A step stands in at least two tickets of two requesters, and in this share of its group. */
const LEAST_SHARE = 0.03;
/** A sentence of so many kinds is talk of the desk ("called, no answer") and no step of any of them. */
const DESK_TALK_SHARE = 0.3;
const DESK_TALK_LEAST = 4;

interface Said {
  issue: PastIssue;
  group: number;
  text: string;
  /** Where in the ticket's notes, 0 to 1. */
  place: number;
}

/**
 * The steps of each group: what technicians wrote again and again, in the order in which they wrote it. Only
 * words of two clients' tickets (two requesters', where there is one client) stay in a step, and a sentence with a masked secret is none.
 */
export function findSteps(groups: readonly (readonly PastIssue[])[]): WorkflowStep[][] {
  const found: WorkflowStep[][] = groups.map(() => []);
  const places: number[][] = groups.map(() => []);
  const owners = groups.map(wordOwner);
  const most = Math.max(DESK_TALK_LEAST, groups.length * DESK_TALK_SHARE);
  for (const cluster of clustersOf(groups.flatMap(sentencesOf))) {
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

function sentencesOf(issues: readonly PastIssue[], group: number): Said[] {
  return issues.flatMap((issue) =>
    issue.notes.flatMap((note, at) =>
      sentences(note)
        .filter(({ question, words }) => !question && words.length <= MOST_WORDS)
        .map(({ words }) => ({
          issue,
          group,
          text: note.slice(opened(note, words[0]!.start), closed(note, words.at(-1)!.end)).trim(),
          place: at / issue.notes.length,
        }))
        .filter(
          ({ text }) =>
            text.split(/\s+/).length >= FEWEST_WORDS && !/\[(?:secret|key|serial)\]/.test(text),
        ),
    ),
  );
}

/** A mask at either end belongs to the sentence with its bracket. */
const opened = (note: string, start: number) => (note[start - 1] === '[' ? start - 1 : start);
const closed = (note: string, end: number) => (note[end] === ']' ? end + 1 : end);

/** Sentences that say the same, each cluster led by the first that was seen. */
function clustersOf(said: readonly Said[]): Said[][] {
  const clusters: { stems: Set<string>; said: Said[] }[] = [];
  const byStem = new Map<string, number[]>();
  const known = new Map<string, number>();
  for (const one of said) {
    const stems = stemsOf(one.text);
    if (stems.size < 2) continue;
    const key = [...stems].sort().join(' ');
    let at = known.get(key) ?? nearest(stems);
    if (at === -1) {
      at = clusters.push({ stems, said: [] }) - 1;
      for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), at]);
    }
    known.set(key, at);
    clusters[at]!.said.push(one);
  }
  return clusters.map((cluster) => cluster.said);

  function nearest(stems: ReadonlySet<string>): number {
    const common = new Map<number, number>();
    for (const stem of stems)
      for (const at of byStem.get(stem) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    let best = -1;
    let most = ALIKE;
    for (const [at, count] of common) {
      const share = count / (stems.size + clusters[at]!.stems.size - count);
      if (share >= most) [best, most] = [at, share];
    }
    return best;
  }
}

function stemsOf(text: string): Set<string> {
  const words = wordsOf(text.replace(/\[\w+\]/g, ' ')).filter((word) => !stopWords.has(word));
  return new Set(words.map(stemOf));
}

function stepOf(
  said: readonly Said[],
  groupSize: number,
  ownerOf: (issue: PastIssue) => string,
): WorkflowStep | null {
  const tickets = [...new Set(said.map(({ issue }) => issue.id))].sort((a, b) => a - b);
  const sources = new Set(said.map(({ issue }) => sourceOf(issue)));
  if (tickets.length < Math.max(2, groupSize * LEAST_SHARE) || sources.size < 2) return null;
  const shared = sharedWords(said.map(({ issue, text }) => ({ text, owner: ownerOf(issue) })));
  const counts = new Map<string, number>();
  for (const { text } of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  const text = onlyShared(usual, shared).slice(0, 500);
  if (stemsOf(text).size < 2) return null;
  return { text: text[0]!.toUpperCase() + text.slice(1), tickets, flags: flagsOf(text) };
}

const COMMAND =
  /\b(?:powershell|cmd|sudo|bash|regedit|reg add|msiexec|curl|wget|net (?:user|use|stop|start)|rm -|del \/|sc (?:stop|start)|(?:Set|Get|New|Remove|Add|Enable|Disable|Invoke|Start|Stop)-[A-Z]\w+)\b|\S\.(?:exe|ps1|bat|cmd|vbs|sh|msi)\b|\s--?[a-z]+[= ]/i;

function flagsOf(text: string): WorkflowStep['flags'] {
  const flags: WorkflowStep['flags'] = [];
  if (COMMAND.test(text)) flags.push('command');
  if (/\[url\]|\bwww\.|https?:/i.test(text)) flags.push('link');
  if (/\[(?:email|ip|host)\]|@/.test(text)) flags.push('address');
  return flags;
}
