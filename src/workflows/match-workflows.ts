import type { Database } from '../db/index.ts';
import { describeError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { TicketContext } from '../models/index.ts';
import { maskText } from '../text/mask.ts';
import { newWords } from '../text/new-words.ts';
import { disagreements, specificity } from './conflicts.ts';
import {
  createMatchers,
  type Matchers,
  type MatchersOptions,
  type SetMatcher,
} from './matchers.ts';
import { instructionsOf, type Workflow } from './workflow.ts';
import { workflowsToMatch } from './workflow-store.ts';

/** What became of a new ticket's search for procedures: what its agent's context has, and what technicians can see of it. */
export interface MatchedWorkflows extends Pick<TicketContext, 'workflows' | 'nearWorkflows'> {
  comparison: WorkflowComparison;
}

/** How the ticket was compared, for the timeline: past tickets' texts may be another client's and are not for the agent. */
export interface WorkflowComparison {
  /** The best three, in the order in which they are followed. */
  compared: {
    id: string;
    name: string;
    score: number;
    /** Null when it is followed. */
    whyNot: string | null;
    /** The nearest of its past tickets, private parts masked. */
    exemplars: { text: string; similarity: number }[];
  }[];
  /** Where two that fit want different values; the first one named is followed. */
  conflicts: string[];
  /** Whether the sentence encoder had a say. */
  bySentences: boolean;
}

/** A ticket as matching sees it. */
export interface NewTicket {
  summary: string;
  opening: string;
  board: string | null;
}

/** As much of a ticket as tells its kind; what follows tells the case. */
const MOST_CHARACTERS = 600;

/** The text by which tickets are compared: summary and the requester's own words, private parts masked. */
export function kindText({ summary, opening }: { summary: string; opening: string }): string {
  return maskText(`${summary}\n${newWords(opening).text}`)
    .slice(0, MOST_CHARACTERS)
    .trim();
}

/** Finds the procedures for new tickets. */
export interface Matching {
  /**
   * The active workflows for a client's new ticket. Drafts compete too: a ticket that is most like a draft's is
   * not pressed into the next active workflow, and says so. One for this client goes before one for all.
   */
  match(clientId: string, ticket: NewTicket): Promise<MatchedWorkflows>;
  close(): Promise<void>;
}

/** Matching with the workflows of the database; they are made ready with the first ticket, and after each change. */
export function createMatching({
  database,
  logger,
  sentences,
}: Pick<MatchersOptions, 'sentences'> & { database: Database; logger: Logger }): Matching {
  const matchers = createMatchers({
    sentences,
    onRead(outcome) {
      if ('failed' in outcome)
        logger.warn(
          { reason: describeError(outcome.failed) },
          'new tickets are matched without the sentence encoder',
        );
      else
        logger.info(
          {
            seconds: Math.round(outcome.seconds),
            rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
          },
          'new tickets are matched with the sentence encoder',
        );
    },
  });
  let ready: { key: string; set: Promise<WorkflowSet> } | undefined;

  async function currentSet(): Promise<WorkflowSet> {
    const { key, workflows } = await database.transaction('msp', async (tx) => {
      const { setKey, load } = await workflowsToMatch(tx);
      return { key: setKey, workflows: ready?.key === setKey ? [] : await load() };
    });
    if (ready?.key === key) return ready.set;
    // What a ticket that came before is being compared with is answered first, and then forgotten.
    void ready?.set.then(
      ({ matcher }) => matcher?.forget(),
      () => {},
    );
    ready = { key, set: prepareWorkflows(workflows, matchers) };
    return ready.set;
  }

  return {
    async match(clientId, ticket) {
      try {
        return await matchAmong(await currentSet(), clientId, ticket);
      } catch (error) {
        // A thread that died took its sets with it: the run tries again with a new one.
        ready = undefined;
        throw error;
      }
    },
    close: () => matchers.close(),
  };
}

/** A set of workflows made ready to be compared with tickets. */
export interface WorkflowSet {
  byId: ReadonlyMap<string, Workflow>;
  /** Null without any active workflow to find. */
  matcher: SetMatcher | null;
}

/** The workflows of the set that a client's ticket is for, and those that came near. */
export async function matchAmong(
  { byId, matcher }: WorkflowSet,
  clientId: string,
  ticket: NewTicket,
): Promise<MatchedWorkflows> {
  const found: MatchedWorkflows = {
    workflows: [],
    nearWorkflows: [],
    comparison: { compared: [], conflicts: [], bySentences: false },
  };
  const own = [...byId.values()].filter(
    ({ clientIds }) => clientIds.length === 0 || clientIds.includes(clientId),
  );
  if (!matcher || !own.some(({ state }) => state === 'active')) return found;
  const { ranked, bySentences } = await matcher.match(
    kindText(ticket),
    new Set(own.map(({ id }) => id)),
  );
  found.comparison.bySentences = bySentences;
  const named = ranked.map((one) => ({ ...one, of: byId.get(one.workflowId)! }));
  named.sort((a, b) => specificity(b.of) - specificity(a.of));
  const followed: Workflow[] = [];
  for (const { of, score, whyNot: unlike, exemplars } of named) {
    const { id, name } = of;
    const whyNot = unlike ?? outOfScope(of, ticket);
    found.comparison.compared.push({ id, name, score, whyNot, exemplars });
    if (whyNot) found.nearWorkflows.push({ id, name, score, whyNot });
    else {
      found.comparison.conflicts.push(...followed.flatMap((first) => conflictWords(first, of)));
      followed.push(of);
      found.workflows.push(asTold(of, score));
    }
  }
  return found;
}

/** What the agent is told of a workflow that fits. */
function asTold(workflow: Workflow, score: number): TicketContext['workflows'][number] {
  const { id, name, version, sensitive, actions } = workflow;
  return {
    id,
    name,
    version,
    score,
    instructions: instructionsOf(workflow),
    sensitive,
    actions: actions.map(({ path, value, support, of }) => ({ path, value, support, of })),
  };
}

function conflictWords(first: Workflow, second: Workflow): string[] {
  return disagreements(first, second).map(
    ({ path, own, other }) =>
      `${path}: "${first.name}" says ${own}, "${second.name}" says ${other}`,
  );
}

function outOfScope({ state, boards }: Workflow, ticket: NewTicket): string | null {
  if (state === 'draft') return 'a draft that nobody has promoted';
  const isFor = boards.some((board) => board.toLowerCase() === ticket.board?.toLowerCase());
  return boards.length === 0 || isFor ? null : `for the board ${boards.join(', ')} only`;
}

/**
 * Makes these workflows ready, those of all clients together: what a client's ticket is compared with is chosen when it
 * comes, so that many clients with workflows of their own cost no more than one.
 */
export async function prepareWorkflows(
  workflows: readonly Workflow[],
  matchers: Matchers,
): Promise<WorkflowSet> {
  const byId = new Map(workflows.map((one) => [one.id, one]));
  if (!workflows.some(({ state }) => state === 'active')) return { byId, matcher: null };
  const matchable = workflows.map(({ id, exemplars, trigger, negatives }) => ({
    id,
    // One written by hand without examples is found by its trigger.
    examples: exemplars.length > 0 ? exemplars : [trigger],
    negatives,
  }));
  return { byId, matcher: await matchers.prepare(matchable) };
}
