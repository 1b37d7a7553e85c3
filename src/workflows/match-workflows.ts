import type { Database } from '../db/index.ts';
import { createFusedEmbedder, fitTexts, type TicketContext } from '../models/index.ts';
import { maskText } from '../text/mask.ts';
import { newWords } from '../text/new-words.ts';
import { disagreements, specificity } from './conflicts.ts';
import { buildMatcher, type Matcher } from './match-ticket.ts';
import { instructionsOf, type Workflow } from './workflow.ts';
import { workflowsForClient } from './workflow-store.ts';

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

/**
 * The active workflows for a client's new ticket. Drafts compete too: a ticket that is most like a draft's is
 * not pressed into the next active workflow, and says so. One for this client goes before one for all.
 * Words and latent semantics only, so that no neural model is loaded beside live work.
 */
export async function matchWorkflows(
  database: Database,
  clientId: string,
  ticket: NewTicket,
): Promise<MatchedWorkflows> {
  return matchAmong(await matcherFor(database, clientId), ticket);
}

/** A set of workflows made ready to be compared with tickets. */
export interface WorkflowSet {
  byId: ReadonlyMap<string, Workflow>;
  /** Null without any active workflow to find. */
  matcher: Matcher | null;
}

/** The workflows of the set that a ticket is for, and those that came near. */
export async function matchAmong(
  { byId, matcher }: WorkflowSet,
  ticket: NewTicket,
): Promise<MatchedWorkflows> {
  const found: MatchedWorkflows = {
    workflows: [],
    nearWorkflows: [],
    comparison: { compared: [], conflicts: [] },
  };
  const [match] = (await matcher?.matchAll([kindText(ticket)])) ?? [];
  const named = (match?.ranked ?? []).map((one) => ({ ...one, of: byId.get(one.workflowId)! }));
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

/** Matchers of the last sets of workflows: one set for most clients, another for each with its own. */
const ready = new WeakMap<Database, Map<string, Promise<WorkflowSet>>>();
const SETS_KEPT = 8;

async function matcherFor(database: Database, clientId: string): Promise<WorkflowSet> {
  const sets = ready.get(database) ?? new Map<string, Promise<WorkflowSet>>();
  ready.set(database, sets);
  const { setKey, workflows } = await database.transaction({ client: clientId }, async (tx) => {
    const { setKey, load } = await workflowsForClient(tx, clientId);
    return { setKey, workflows: sets.has(setKey) ? [] : await load() };
  });
  const made = sets.get(setKey) ?? prepareWorkflows(workflows);
  sets.set(setKey, made);
  // A set that cannot be prepared is tried again by the next ticket.
  made.catch(() => sets.delete(setKey));
  for (const oldest of sets.keys()) {
    if (sets.size <= SETS_KEPT) break;
    sets.delete(oldest);
  }
  return made;
}

/** Fits the matcher to these workflows; seconds for hundreds of them, so the result is kept. */
export async function prepareWorkflows(workflows: readonly Workflow[]): Promise<WorkflowSet> {
  const matchable = workflows.map(({ id, exemplars, trigger, negatives }) => ({
    id,
    // One written by hand without examples is found by its trigger.
    examples: exemplars.length > 0 ? exemplars : [trigger],
    negatives,
  }));
  const byId = new Map(workflows.map((one) => [one.id, one]));
  if (!workflows.some(({ state }) => state === 'active')) return { byId, matcher: null };
  const fitted = await fitTexts(matchable.flatMap((one) => one.examples));
  const embedder = createFusedEmbedder(fitted, undefined, { unknownCounts: true });
  return { byId, matcher: await buildMatcher(matchable, embedder) };
}
