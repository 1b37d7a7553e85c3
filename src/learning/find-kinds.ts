import type { Embedder } from '../embedders/index.ts';
import { groupTexts } from './group/group-texts.ts';
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
  const grouping = await groupTexts(
    issues.map(({ text }) => text),
    options,
  );
  const kinds = grouping.groups
    .filter(({ junk }) => !junk)
    .map(({ rows, medoid, label, template }) => ({
      terms: template ? [] : label.map(({ term }) => term),
      typical: issues[medoid]!.id,
      tickets: rows.map((row) => issues[row]!.id),
    }));
  const covered = kinds.reduce((sum, { tickets }) => sum + tickets.length, 0);
  return {
    kinds,
    junk: grouping.groups.filter(({ junk }) => junk).length,
    coverage: issues.length === 0 ? 0 : covered / issues.length,
  };
}
