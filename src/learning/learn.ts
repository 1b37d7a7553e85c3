import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowContent } from '../contracts/workflows.ts';
import { AppError } from '../lib/errors.ts';
import { cachedEmbedder, createSentenceEncoder, memoryVectorStore } from '../models/index.ts';
import type { RunsRoom } from '../runs/index.ts';
import { createWorkflow, dropUntouchedDrafts, listWorkflows } from '../workflows/index.ts';
import { draftWorkflows, type IssueKind } from './draft/draft-workflows.ts';
import { findKinds } from './find-kinds.ts';
import { fetchIssues } from './history/fetch-issues.ts';
import type { PastIssue } from './history/past-issue.ts';
import { readIssues } from './history/read-issues.ts';
import { type KindFigures, renderReport, summariseKinds } from './report/render-report.ts';
import { openStageFiles } from './stage-files.ts';

export interface LearnOptions {
  /** How far back, as it was typed; names the interrupted run that is gone on with. */
  sinceText: string;
  since: Date;
  limit: number;
  /** Read tickets from this file instead of the connected ConnectWise. */
  file: string | undefined;
  /** Without the sentence encoder. */
  fast: boolean;
  /** Where stages and the report are kept. */
  folder: string;
  onProgress(text: string): void;
}

export interface Learned {
  tickets: number;
  /** Share of the tickets that are in a kind. */
  coverage: number;
  /** Groups that were left out as noise. */
  junk: number;
  /** Kinds that an active workflow covers already; not drafted again. */
  known: number;
  kinds: KindFigures[];
  /** The HTML report. */
  report: string;
}

/** Fewer resolved tickets than this show no kind that recurs. */
const FEWEST = 20;

/**
 * Past tickets to drafts with evidence: fetch and clean, group, draft, report. Each stage is stored; a run
 * that was cut off goes on where it was. Drafts that no person touched are made anew, all other workflows
 * stay as they are. @throws `too-few-tickets` (400)
 */
export async function learn(
  room: Pick<RunsRoom, 'database' | 'psa' | 'audit'>,
  { sinceText, since, limit, file, fast, folder, onProgress }: LearnOptions,
): Promise<Learned> {
  const files = openStageFiles(folder, { sinceText, limit, file, fast });
  const issues = file ? readIssues(file, limit) : await fetched();
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
  const { drafts, known } = await keepDrafts(draftWorkflows(kinds));
  const figures = summariseKinds(kinds, drafts);
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `report-${new Date().toISOString().replace(/[:.]/g, '-')}.html`);
  const learned = {
    tickets: issues.length,
    coverage: found.coverage,
    junk: found.junk,
    known,
    kinds: figures,
    report,
  };
  writeFileSync(report, renderReport(learned, drafts), { mode: 0o600 });
  files.clear();
  return learned;

  async function fetched(): Promise<PastIssue[]> {
    const before = files.issues();
    const started = performance.now();
    await fetchIssues(room, {
      since,
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

  /** One transaction: whoever looks sees the old drafts or the new ones. */
  async function keepDrafts(contents: WorkflowContent[]) {
    return room.database.transaction('msp', async (tx) => {
      const replaced = await dropUntouchedDrafts(tx);
      const kept = await listWorkflows(tx, { limit: 100_000 });
      const covered = contents.map((content) => kept.some((one) => covers(one, content)));
      for (const [at, content] of contents.entries())
        if (!covered[at])
          await createWorkflow(tx, content, { origin: 'learned', savedBy: 'learn' });
      const known = covered.filter(Boolean).length;
      await room.audit.record(tx, {
        actor: 'learn',
        action: 'workflows.learn',
        subject: `${contents.length - known} drafts`,
        detail: { tickets: issues.length, replaced, known },
      });
      return { drafts: contents, known };
    });
  }
}

/** True when a workflow that people have in hand, or put away, stands on half of the draft's tickets. */
function covers(
  workflow: Pick<WorkflowContent, 'evidence'>,
  draft: Pick<WorkflowContent, 'evidence'>,
): boolean {
  const has = new Set(workflow.evidence);
  return draft.evidence.filter((id) => has.has(id)).length * 2 >= draft.evidence.length;
}
