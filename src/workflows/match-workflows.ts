import type { Database } from '../db/index.ts';
import { createFusedEmbedder, fitTexts, type TicketContext } from '../models/index.ts';
import { maskText } from '../text/mask.ts';
import { newWords } from '../text/new-words.ts';
import { buildMatcher, type Matcher } from './match-ticket.ts';
import { instructionsOf, type Workflow } from './workflow.ts';
import { workflowsForClient } from './workflow-store.ts';

/** What became of a new ticket's search for procedures, as its agent's context has it. */
export type MatchedWorkflows = Pick<TicketContext, 'workflows' | 'nearWorkflows'>;

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
  if (!matcher) return { workflows: [], nearWorkflows: [] };
  const [match] = await matcher.matchAll([kindText(ticket)]);
  const found: MatchedWorkflows = { workflows: [], nearWorkflows: [] };
  const named = match!.ranked.map((one) => ({ ...one, of: byId.get(one.workflowId)! }));
  named.sort((a, b) => Number(b.of.clientIds.length > 0) - Number(a.of.clientIds.length > 0));
  for (const { of, score, whyNot } of named) {
    const { id, name, version, sensitive, actions } = of;
    const reason = whyNot ?? outOfScope(of, ticket);
    if (reason) found.nearWorkflows.push({ id, name, score, whyNot: reason });
    else
      found.workflows.push({
        id,
        name,
        version,
        score,
        instructions: instructionsOf(of),
        sensitive,
        actions: actions.map(({ path, value, support, of }) => ({ path, value, support, of })),
      });
  }
  return found;
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
  const embedder = createFusedEmbedder(await fitTexts(matchable.flatMap((one) => one.examples)));
  return { byId, matcher: await buildMatcher(matchable, embedder) };
}
