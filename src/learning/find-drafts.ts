import type { WorkflowContent } from '../contracts/workflows.ts';
import { AppError } from '../lib/errors.ts';
import { cachedEmbedder, createSentenceEncoder, memoryVectorStore } from '../models/index.ts';
import type { RunsRoom } from '../runs/index.ts';
import { draftWorkflows, type IssueKind } from './draft/draft-workflows.ts';
import { findKinds } from './find-kinds.ts';
import { fetchIssues, type TicketScope } from './history/fetch-issues.ts';
import type { PastIssue } from './history/past-issue.ts';
import { readIssues } from './history/read-issues.ts';
import { openStageFiles } from './stage-files.ts';

export interface DraftOptions extends TicketScope {
  /** The time as it was typed; names the interrupted run that is gone on with. */
  sinceText: string;
  limit: number;
  /** Read tickets from this file instead of the connected ConnectWise. */
  file: string | undefined;
  /** Without the sentence encoder. */
  fast: boolean;
  /** Where stages are kept until the run is complete. */
  folder: string;
  onProgress(text: string): void;
}

/** What a reading of past tickets came to, in memory. */
export interface FoundDrafts {
  tickets: number;
  /** Share of the tickets that are in a kind. */
  coverage: number;
  /** Groups that were left out as noise. */
  junk: number;
  /** The kinds with their tickets, largest first, and the draft of each. */
  kinds: IssueKind[];
  drafts: WorkflowContent[];
  /** The run is complete: its stages are taken away. */
  clear(): void;
}

/** Fewer resolved tickets than this show no kind that recurs. */
const FEWEST = 20;

/**
 * Past tickets to drafts: fetch and clean, group, draft. Each stage is stored; a run that was cut off goes on
 * where it was. Nothing is kept but the stages. @throws `too-few-tickets` (400)
 */
export async function findDrafts(
  room: Pick<RunsRoom, 'database' | 'psa'>,
  { sinceText, limit, file, fast, folder, onProgress, ...scope }: DraftOptions,
): Promise<FoundDrafts> {
  const { until, boards, clients } = scope;
  const files = openStageFiles(folder, { sinceText, until, boards, clients, limit, file, fast });
  const issues = file ? readIssues(file, { limit, boards, clients }) : await fetched();
  if (issues.length < FEWEST) {
    files.clear();
    throw new AppError(
      'too-few-tickets',
      `${issues.length} resolved tickets are too few to learn from; at least ${FEWEST} are needed. Ask for more with --since or --limit.`,
      { status: 400 },
    );
  }
  const found = await files.stage('kinds', async () => {
    const encoder = fast ? undefined : createSentenceEncoder({ threads: 2, onProgress });
    try {
      return await findKinds(issues, {
        sentences: encoder && cachedEmbedder(encoder, memoryVectorStore()),
        onStage: onProgress,
      });
    } finally {
      await encoder?.close();
    }
  });
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const kinds = found.kinds.map(
    ({ terms, typical, tickets }): IssueKind => ({
      terms,
      typical: byId.get(typical)!,
      issues: tickets.map((id) => byId.get(id)!),
    }),
  );
  onProgress(`drafting ${kinds.length} workflows`);
  return {
    tickets: issues.length,
    coverage: found.coverage,
    junk: found.junk,
    kinds,
    drafts: draftWorkflows(kinds),
    clear: files.clear,
  };

  async function fetched(): Promise<PastIssue[]> {
    const before = files.issues();
    const started = performance.now();
    await fetchIssues(room, {
      ...scope,
      limit,
      known: new Set(before.map(({ id }) => id)),
      keep: files.keepIssue,
      onProgress(done, total) {
        if (done % 100 !== 0 && done !== total) return;
        const perSecond = ((done - before.length) / (performance.now() - started)) * 1000;
        const left = Math.ceil((total - done) / perSecond / 60);
        onProgress(
          `read ${done} of ${total} tickets, ${perSecond.toFixed(1)} a second, ${left} min left`,
        );
      },
    });
    return files.issues();
  }
}
