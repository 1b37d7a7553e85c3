import type { Embedder } from '../models/index.ts';
import { groupTexts } from './group/group-texts.ts';
import { splitAlerts } from './group/split-alerts.ts';
import type { PastIssue } from './history/past-issue.ts';

/** The kinds of issue among past tickets, by ticket numbers, so that it can be stored. */
export interface FoundKinds {
  kinds: { terms: string[]; typical: number; tickets: number[] }[];
  /** Groups that no word marks: noise and no kind. */
  junk: number;
  /** Share of the tickets that are in a kind. */
  coverage: number;
}

/** Groups past tickets: machine alerts by template, all others by what people wrote. Largest kind first. */
export async function findKinds(
  issues: readonly PastIssue[],
  options: { sentences?: Embedder | undefined; onStage: (stage: string) => void },
): Promise<FoundKinds> {
  const { alerts, others } = splitAlerts(issues.map(({ summary }) => summary));
  const grouping = await groupTexts(
    others.map((row) => issues[row]!.text),
    options,
  );
  const idsOf = (rows: readonly number[]) => rows.map((row) => issues[row]!.id);
  const kinds = [
    ...alerts.map(({ rows }) => ({
      terms: [],
      typical: issues[rows[0]!]!.id,
      tickets: idsOf(rows),
    })),
    ...grouping.groups
      .filter(({ junk }) => !junk)
      .map(({ rows, medoid, label }) => ({
        terms: label.map(({ term }) => term),
        typical: issues[others[medoid]!]!.id,
        tickets: idsOf(rows.map((row) => others[row]!)),
      })),
  ].sort((a, b) => b.tickets.length - a.tickets.length || a.typical - b.typical);
  const covered = kinds.reduce((sum, { tickets }) => sum + tickets.length, 0);
  return {
    kinds,
    junk: grouping.groups.filter(({ junk }) => junk).length,
    coverage: issues.length === 0 ? 0 : covered / issues.length,
  };
}
