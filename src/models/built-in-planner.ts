import { agreementOn } from './agreement.ts';
import type {
  MatchedWorkflow,
  Model,
  ModelCall,
  ModelStep,
  SimilarTicket,
  TicketContext,
  Turn,
} from './model.ts';

/** Without one past ticket at least this much alike, the kind is unknown. */
const RECOGNISED = 0.17;
/** A past ticket less alike than this says nothing about the new one. */
const ALIKE = 0.08;
/** Fewer similar tickets than this are an accident, not experience. */
const ENOUGH = 3;
const AT_MOST = 10;

const NOTE = 'connectwise_psa:cw-add-ticket-note';
const UPDATE = 'connectwise_psa:cw-update-ticket';

/**
 * The agent without a language model: it proposes what this client's own resolved tickets support with
 * enough agreement, and otherwise says that it does not know. Deterministic.
 */
export function builtInPlanner(): Model {
  return { name: 'built-in planner', next: async (turn) => planTurn(turn) };
}

function planTurn(turn: Turn): ModelStep {
  const last = turn.history.at(-1);
  if (turn.history.length === 0) return firstTurn(turn.context);
  if (last?.kind === 'decision') return afterDecision(last.decision, last.text);
  if (last?.kind === 'message')
    return {
      words: 'I cannot act on free text without a language model.',
      calls: [],
      end: 'wait',
    };
  const failed = turn.history.some((entry) => entry.kind === 'result' && entry.outcome !== 'done');
  return failed
    ? { words: 'Not everything that I tried was possible.', calls: [], end: 'hand-over' }
    : { words: '', calls: [], end: 'done' };
}

function afterDecision(decision: string, text: string): ModelStep {
  if (decision === 'approved') return { words: '', calls: [], end: 'done' };
  const words =
    decision === 'denied'
      ? `The plan was declined: ${text} I leave the ticket to you.`
      : `The plan was not carried out: ${text}`;
  return { words, calls: [], end: 'hand-over' };
}

function firstTurn(context: TicketContext): ModelStep {
  const alike = context.similar.filter((ticket) => ticket.likeness >= ALIKE).slice(0, AT_MOST);
  const recognised = alike.some((ticket) => ticket.likeness >= RECOGNISED);
  const ofKind = recognised ? ofOneKind(alike) : [];
  const similar = ofKind.length >= ENOUGH ? ofKind : [];
  const workflow = context.workflows[0];
  const changes = supportedChanges(context, similar, workflow);
  if (changes.length === 0 && !workflow) return unknownKind(recognised ? alike : []);
  const calls: ModelCall[] = [
    {
      id: 'answer',
      tool: NOTE,
      args: { ticketId: context.ticketId, internalFlag: false, text: answer(context) },
    },
    ...changes.map(({ id, path, value }) => ({
      id,
      tool: UPDATE,
      args: { ticketId: context.ticketId, operations: [{ op: 'replace', path, value }] },
    })),
  ];
  return { words: diagnosis(similar, changes, workflow), calls, end: 'wait' };
}

/**
 * Those of the kind on which the similar tickets agree; none without agreement. The kind is the subtype:
 * a type is too coarse to conclude anything from, unless the MSP files without subtypes.
 */
function ofOneKind(alike: SimilarTicket[]): SimilarTicket[] {
  const withSubType = alike.filter((ticket) => ticket.subType !== null).length;
  const field = withSubType * 2 >= alike.length ? 'subType' : 'type';
  const kind = agreementOn(field, alike);
  return kind ? alike.filter((ticket) => ticket[field] === kind.value) : [];
}

interface Change {
  id: string;
  path: string;
  value: string;
  why: string;
}

/**
 * The changes that the workflow or this client's history supports and that would change something. The workflow
 * goes first; type and subtype are one statement, so history does not complete what it says of them.
 */
function supportedChanges(
  context: TicketContext,
  similar: SimilarTicket[],
  workflow: MatchedWorkflow | undefined,
): Change[] {
  const filed = workflow?.actions.some(({ path }) => path === 'type' || path === 'subType');
  const changes: Change[] = [];
  const fields = [
    { path: 'type', field: 'type', now: context.type, allowed: context.options.types },
    { path: 'subType', field: 'subType', now: context.subType, allowed: context.options.subTypes },
    {
      path: 'priority',
      field: 'priority',
      now: context.priority,
      allowed: context.options.priorities,
    },
    { path: 'owner', field: 'owner', now: context.owner, allowed: context.options.members },
  ] as const;
  for (const { path, field, now, allowed } of fields) {
    const action = workflow?.actions.find(
      (one) => one.path === path && allowed.includes(one.value),
    );
    const ofKind = path === 'type' || path === 'subType';
    const agreed = action ?? (filed && ofKind ? null : agreementOn(field, similar));
    if (!agreed || agreed.value === now || !allowed.includes(agreed.value)) continue;
    const whose = action ? 'past tickets of the workflow' : 'similar tickets';
    const why = `${agreed.support} of ${agreed.of} ${whose}`;
    changes.push({ id: `set-${path}`, path, value: agreed.value, why });
  }
  const status = changes.length > 0 ? workingStatus(context) : null;
  if (status)
    changes.unshift({
      id: 'set-status',
      path: 'status',
      value: status,
      why: 'work on it starts with these changes',
    });
  return changes;
}

/** The board's status for "somebody is on it", found by its name, never a closing one. */
function workingStatus({ options, status }: TicketContext): string | null {
  const open = options.statuses.filter((option) => !option.closed);
  const working = open.find(({ name }) => /^(work )?in[ -]?progress$/i.test(name));
  return working && working.name !== status ? working.name : null;
}

function diagnosis(
  similar: SimilarTicket[],
  changes: Change[],
  workflow: MatchedWorkflow | undefined,
): string {
  const closest = similar[0];
  const lines: string[] = [];
  if (workflow)
    lines.push(
      `Workflow "${workflow.name}" (${workflow.id}, version ${workflow.version}) fits, similarity ${workflow.score.toFixed(2)}.`,
      ...(workflow.instructions ? [workflow.instructions] : []),
    );
  if (closest)
    lines.push(
      `This reads like ${similar.length} resolved tickets of this client: ${similar.map(({ ticketId }) => `#${ticketId}`).join(', ')}.`,
    );
  if (closest?.resolution)
    lines.push(
      `Closest is #${closest.ticketId} "${closest.summary}". What solved it: ${closest.resolution}`,
    );
  lines.push(...changes.map(({ path, value, why }) => `${path} -> ${value}: ${why}.`));
  return lines.join('\n');
}

function unknownKind(alike: SimilarTicket[]): ModelStep {
  const words =
    alike.length === 0
      ? 'I do not know this kind of issue: no resolved ticket of this client reads like it. Nothing was changed.'
      : `I do not know what to do: ${alike.length} resolved tickets of this client read somewhat like it (${alike.map(({ ticketId }) => `#${ticketId}`).join(', ')}), but they are too few or differ in what was done. Nothing was changed.`;
  return { words, calls: [], end: 'hand-over' };
}

/** Says nothing that came from other tickets: this text goes to the customer. */
function answer(context: TicketContext): string {
  const first = context.contact?.split(/\s+/)[0];
  return [
    first ? `Hello ${first},` : 'Hello,',
    '',
    `thank you for telling us about "${context.summary}". We have seen this kind of issue before and know where to begin. A technician is now looking at the next steps; you will hear from us here.`,
  ].join('\n');
}
