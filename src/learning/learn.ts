import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowContent } from '../contracts/workflows.ts';
import { makeFolder } from '../lib/make-folder.ts';
import type { RunsRoom } from '../runs/index.ts';
import { createWorkflow, dropUntouchedDrafts, listWorkflows } from '../workflows/index.ts';
import { type DraftOptions, findDrafts } from './find-drafts.ts';
import { type KindFigures, renderReport, summariseKinds } from './report/render-report.ts';
import { stored } from './stage-files.ts';

/** Also where the report is written: `folder`. */
export type LearnOptions = DraftOptions;

export interface Learned {
  tickets: number;
  /** Share of the tickets that are in a kind. */
  coverage: number;
  /** Tickets on which technicians wrote nothing that could be read. */
  withoutNotes: number;
  /** Groups that were left out as noise. */
  junk: number;
  /** Kinds that an active workflow covers already; not drafted again. */
  known: number;
  /** Drafts that the language model could not word, and why. */
  failures: string[];
  kinds: KindFigures[];
  /** Drafts that were kept. */
  drafts: number;
  /** The HTML report. */
  report: string;
}

/**
 * Past tickets to kept drafts with evidence, and a report. Drafts that no person touched are made anew, all
 * other workflows stay as they are. @throws `too-few-tickets` (400)
 */
export async function learn(
  room: Pick<RunsRoom, 'database' | 'psa' | 'audit'>,
  options: LearnOptions,
): Promise<Learned> {
  const { kinds, drafts, files, ...found } = await findDrafts(room, options);
  const known = await keepDrafts(room, drafts, found.tickets);
  const at = new Date().toISOString().replace(/[:.]/g, '-');
  const report = join(options.folder, `report-${at}.html`);
  const learned = {
    ...found,
    known,
    kinds: summariseKinds(kinds, drafts),
    drafts: drafts.length - known,
    report,
  };
  stored(options.folder, () => {
    makeFolder(options.folder);
    writeFileSync(report, renderReport(learned, drafts), { mode: 0o600 });
  });
  files.clear();
  return learned;
}

/** One transaction: whoever looks sees the old drafts or the new ones. Answers how many were known already. */
async function keepDrafts(
  { database, audit }: Pick<RunsRoom, 'database' | 'audit'>,
  drafts: readonly WorkflowContent[],
  tickets: number,
): Promise<number> {
  return database.transaction('msp', async (tx) => {
    const replaced = await dropUntouchedDrafts(tx);
    const kept = await listWorkflows(tx, { limit: 100_000 });
    const fresh = drafts.filter((draft) => !kept.some((one) => covers(one, draft)));
    for (const draft of fresh)
      await createWorkflow(tx, draft, { origin: 'learned', savedBy: 'learn' });
    const known = drafts.length - fresh.length;
    await audit.record(tx, {
      actor: 'learn',
      action: 'workflows.learn',
      subject: `${fresh.length} drafts`,
      detail: { tickets, replaced, known },
    });
    return known;
  });
}

/** True when a workflow that people have in hand, or put away, stands on half of the draft's tickets. */
function covers(
  workflow: Pick<WorkflowContent, 'evidence'>,
  draft: Pick<WorkflowContent, 'evidence'>,
): boolean {
  const has = new Set(workflow.evidence);
  return draft.evidence.filter((id) => has.has(id)).length * 2 >= draft.evidence.length;
}
