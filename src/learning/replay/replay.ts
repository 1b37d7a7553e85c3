import { clientById } from '../../clients/index.ts';
import type { WorkflowContent } from '../../contracts/workflows.ts';
import { AppError, describeError } from '../../lib/errors.ts';
import { builtInPlanner } from '../../models/index.ts';
import { type PastPlan, planPastTicket, type RunsRoom } from '../../runs/index.ts';
import {
  createMatchers,
  listWorkflows,
  type Matchers,
  matchAmong,
  prepareWorkflows,
  type Workflow,
} from '../../workflows/index.ts';
import { type DraftOptions, findDrafts } from '../find-drafts.ts';
import { fetchIssues } from '../history/fetch-issues.ts';
import { judgePlans, type ReplayedTicket } from './judge-plans.ts';

export interface ReplayOptions extends DraftOptions {
  /** Tickets closed after this are replayed; drafts are made of those closed before. */
  cutoff: Date;
  /** The workflows: drafts made of the tickets before the cutoff, or those that people made active. */
  workflows: 'drafts' | 'active';
}

export interface Replayed extends ReturnType<typeof judgePlans> {
  cutoff: string;
  workflows: ReplayOptions['workflows'];
  /** How many there were to match. */
  drafts: number;
  /** Tickets that these were made of; none of them is replayed. */
  learnedFrom: number;
  tickets: number;
  matched: number;
  /** Tickets for which at least one of the fields would have been proposed. */
  planned: number;
  /** The requester would have been verified before anything else. */
  heldFirst: number;
  /** Not replayed: of a client that Muster does not know, or behind one of the workflows. */
  leftOut: number;
}

/**
 * What the agents would have proposed for past tickets, against what technicians did. The workflows were made without
 * these tickets, and so is what counts as experience. Reads only: no draft, run, note or change is made.
 */
export async function replay(
  room: Pick<RunsRoom, 'database' | 'psa'>,
  options: ReplayOptions,
): Promise<Replayed> {
  const matchers = createMatchers({
    sentences: options.fast ? 'never' : 'first',
    onRead(outcome) {
      if ('failed' in outcome)
        options.onProgress(`without the sentence encoder: ${describeError(outcome.failed)}`);
    },
  });
  try {
    return await replayWith(room, matchers, options);
  } finally {
    await matchers.close();
  }
}

async function replayWith(
  room: Pick<RunsRoom, 'database' | 'psa'>,
  matchers: Matchers,
  options: ReplayOptions,
): Promise<Replayed> {
  const { cutoff, workflows: source, onProgress, limit, boards, clients } = options;
  const { workflows, learnedFrom, done, clear } =
    source === 'active' ? await activeOnes(room) : await draftsBefore(room, options);
  const behind = new Set(source === 'active' ? workflows.flatMap(({ evidence }) => evidence) : []);
  onProgress(`making ${workflows.length} workflows ready`);
  const set = await prepareWorkflows(workflows, matchers);
  const psa = await room.psa.current();
  const model = builtInPlanner();
  await fetchIssues(room, {
    since: cutoff,
    boards,
    clients,
    limit,
    known: new Set(done.all().map(({ id }) => id)),
    async keep({ id, clientId, type, subType, priority, owner }, read) {
      if (clientId === null || behind.has(id)) {
        done.keep({ id, ticket: null, heldFirst: false });
        return;
      }
      const client = await room.database.transaction('msp', (tx) => clientById(tx, clientId));
      const plan = await planPastTicket(
        room,
        { psa, model, client, ...read },
        {
          similarBefore: cutoff,
          match: (ofClient, text) => matchAmong(set, ofClient, text),
        },
      );
      const ticket = {
        ticketId: id,
        ...followed(plan),
        proposed: plan.sets,
        done: { type, subType, priority, owner },
      };
      done.keep({ id, ticket, heldFirst: plan.heldFirst });
    },
    onProgress(done, total) {
      if (done % 100 === 0 || done === total) onProgress(`replayed ${done} of ${total} tickets`);
    },
  });
  const looked = done.all();
  clear();
  const tickets = looked.flatMap(({ ticket }) => ticket ?? []);
  if (tickets.length === 0)
    throw new AppError(
      'no-tickets',
      `No ticket of a known client was closed since ${cutoff.toISOString().slice(0, 10)}. Ask for more with --since.`,
      { status: 400 },
    );
  tickets.sort((a, b) => a.ticketId - b.ticketId);
  return {
    cutoff: cutoff.toISOString(),
    workflows: source,
    drafts: workflows.length,
    learnedFrom,
    tickets: tickets.length,
    matched: tickets.filter(({ workflow }) => workflow !== null).length,
    planned: tickets.filter(({ proposed, done }) =>
      Object.keys(proposed).some((field) => field in done),
    ).length,
    heldFirst: looked.filter(({ heldFirst }) => heldFirst).length,
    leftOut: looked.length - tickets.length,
    ...judgePlans(tickets),
  };
}

/** A past ticket that was looked at; `ticket` is null where it was left out. */
interface Looked {
  id: number;
  ticket: ReplayedTicket | null;
  heldFirst: boolean;
}

function followed({ workflows: [first], nearWorkflows: [near] }: PastPlan) {
  return { workflow: first?.name ?? null, score: first?.score ?? near?.score ?? null };
}

/** Drafts of the tickets closed before the cutoff, taken as if people had promoted them all as they are. */
async function draftsBefore(room: Pick<RunsRoom, 'database' | 'psa'>, options: ReplayOptions) {
  const { drafts, tickets, files } = await findDrafts(room, { ...options, until: options.cutoff });
  return {
    workflows: drafts.map(asActive),
    learnedFrom: tickets,
    // An interrupted replay has these already.
    done: files.list<Looked>('replayed'),
    clear: files.clear,
  };
}

function asActive(draft: WorkflowContent, at: number): Workflow {
  const now = new Date();
  return {
    ...draft,
    id: `draft-${at + 1}`,
    state: 'active',
    version: 1,
    origin: 'learned',
    promotedBy: null,
    createdAt: now,
    updatedAt: now,
  };
}

async function activeOnes({ database }: Pick<RunsRoom, 'database'>) {
  const workflows = await database.transaction('msp', (tx) =>
    listWorkflows(tx, { states: ['active'], limit: 100_000 }),
  );
  const learnedFrom = new Set(workflows.flatMap(({ evidence }) => evidence)).size;
  // Another set of workflows may be active by the next start: nothing is gone on with.
  const looked: Looked[] = [];
  const done = { all: () => looked, keep: (one: Looked) => void looked.push(one) };
  return { workflows, learnedFrom, done, clear: () => {} };
}
