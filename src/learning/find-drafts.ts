import type { WorkflowContent } from '../contracts/workflows.ts';
import { cachedEmbedder, createSentenceEncoder, type Embedder } from '../embedders/index.ts';
import { AppError, describeError, isAppError } from '../lib/errors.ts';
import type { FormFiller } from '../models/index.ts';
import type { RunsRoom } from '../runs/index.ts';
import { draftWorkflows, type IssueKind } from './draft/draft-workflows.ts';
import { draftWithModel } from './draft/model-draft.ts';
import { findKinds } from './find-kinds.ts';
import { fetchIssues, type TicketScope } from './history/fetch-issues.ts';
import type { PastIssue, RawIssue } from './history/past-issue.ts';
import { readIssues } from './history/read-issues.ts';
import { openStageFiles, type StageFiles } from './stage-files.ts';

export interface DraftOptions extends TicketScope {
  /** The time as it was typed; names the interrupted run that is gone on with. */
  sinceText: string;
  limit: number;
  /** Read tickets from this file instead of the connected ConnectWise. */
  file: string | undefined;
  /** Without the sentence encoder. */
  fast: boolean;
  /** A provider's embeddings in place of the sentence encoder. */
  embedder?: Embedder | undefined;
  /** Words the drafts; without it they are made of technicians' own sentences. */
  filler?: FormFiller | undefined;
  /** In place of the product's own cleaning, to measure what it is worth. */
  clean?: ((raw: RawIssue) => PastIssue) | undefined;
  /** Where stages are kept until the run is complete. */
  folder: string;
  onProgress(text: string): void;
}

/** What a reading of past tickets came to, in memory. */
export interface FoundDrafts {
  tickets: number;
  /** Share of the tickets that are in a kind. */
  coverage: number;
  /** Tickets on which technicians wrote nothing that could be read: they tell no step. */
  withoutNotes: number;
  /** Groups that were left out as noise. */
  junk: number;
  /** The kinds with their tickets, largest first, and the draft of each. */
  kinds: IssueKind[];
  drafts: WorkflowContent[];
  /** Why the language model worded some of them not; these are technicians' own sentences. */
  failures: string[];
  /** The run's stages, to be cleared when all is done. */
  files: StageFiles;
}

/** Fewer resolved tickets than this show no kind that recurs. */
const FEWEST = 20;

/**
 * Past tickets to drafts: fetch and clean, group, draft. Each stage is stored; a run that was cut off goes on
 * where it was. Nothing is kept but the stages. @throws `too-few-tickets` (400)
 */
export async function findDrafts(
  room: Pick<RunsRoom, 'database' | 'psa'>,
  {
    sinceText,
    limit,
    file,
    fast,
    embedder,
    filler,
    clean,
    folder,
    onProgress,
    ...scope
  }: DraftOptions,
): Promise<FoundDrafts> {
  const { boards, clients } = scope;
  // Moments move with every start; the words they were typed in do not.
  const settings = {
    ...{ sinceText, boards, clients, limit, file, fast },
    ...{ embeddings: embedder?.id, model: filler?.name },
  };
  const files = openStageFiles(folder, settings);
  const issues = file ? readIssues(file, { limit, boards, clients }) : await fetched();
  if (issues.length < FEWEST) {
    files.clear();
    throw new AppError(
      'too-few-tickets',
      `${issues.length} resolved tickets are too few to learn from; at least ${FEWEST} are needed. ${file ? 'Give a file with more of them, or leave out --limit, --boards and --clients' : 'Ask for more with --since or --limit, or leave out --boards and --clients'}.`,
      { status: 400 },
    );
  }
  const found = await files.stage('kinds', async () => {
    const encoder =
      fast || embedder ? undefined : createSentenceEncoder({ threads: 2, onProgress });
    const sentences = embedder ?? encoder;
    try {
      return await findKinds(issues, {
        sentences: sentences && cachedEmbedder(sentences, files.vectors(sentences.id)),
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
  const extractive = draftWorkflows(kinds);
  const { drafts, failures } = filler
    ? await wordedBy(filler)
    : { drafts: extractive, failures: [] };
  return {
    tickets: issues.length,
    coverage: found.coverage,
    withoutNotes: issues.filter(({ notes }) => notes.length === 0).length,
    junk: found.junk,
    kinds,
    drafts,
    failures,
    files,
  };

  /** Each answer is stored: a run that was cut off asks, and pays, only for the rest. */
  async function wordedBy(model: FormFiller) {
    const drafts: WorkflowContent[] = [];
    const failures: string[] = [];
    for (const [at, kind] of kinds.entries()) {
      onProgress(`${model.name} words workflow ${at + 1} of ${kinds.length}`);
      const plain = extractive[at]!;
      try {
        drafts.push(await files.stage(`draft-${at}`, () => draftWithModel(model, kind, plain)));
      } catch (error) {
        // A provider that is away is away for the next kind as well: the run stops here and goes on later.
        if (!isAppError(error) || error.retryable || error.code === 'model-refused') throw error;
        failures.push(`${plain.name}: ${describeError(error)}`);
        drafts.push(plain);
      }
    }
    return { drafts, failures };
  }

  async function fetched(): Promise<PastIssue[]> {
    const kept = files.list<PastIssue>('issues');
    const before = kept.all();
    const started = performance.now();
    await fetchIssues(room, {
      ...scope,
      clean,
      limit,
      known: new Set(before.map(({ id }) => id)),
      keep: kept.keep,
      onProgress(done, total) {
        if (done % 100 !== 0 && done !== total) return;
        const perSecond = ((done - before.length) / (performance.now() - started)) * 1000;
        const left = Math.ceil((total - done) / perSecond / 60);
        onProgress(
          `read ${done} of ${total} tickets, ${perSecond.toFixed(1)} a second, ${left} min left`,
        );
      },
    }).catch((error) => {
      const read = kept.all().length;
      throw isAppError(error) && error.retryable && read > 0 ? interrupted(error, read) : error;
    });
    // In the order of their numbers: the order in which they came must not change what is found.
    return kept.all().sort((a, b) => a.id - b.id);
  }
}

/** A connection that was lost on the way, and that nothing else was. */
function interrupted(fault: AppError, read: number): AppError {
  const { code, status, message } = fault;
  return new AppError(
    code,
    `${message} ${read} tickets are read and kept; run it again, and it goes on with the rest.`,
    { status, retryable: true, cause: fault },
  );
}
