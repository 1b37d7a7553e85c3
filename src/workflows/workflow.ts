import type { WorkflowContent, WorkflowState, WorkflowStep } from '../contracts/workflows.ts';

/** A reviewed procedure: what it is for, what to do, and the tickets that say so. */
export interface Workflow extends WorkflowContent {
  id: string;
  state: WorkflowState;
  version: number;
  origin: 'learned' | 'written';
  promotedBy: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Legal moves; the SQL update names the expected `from`. Only a person makes a workflow active. */
export const workflowMoves: Record<WorkflowState, readonly WorkflowState[]> = {
  draft: ['active', 'archived'],
  active: ['archived'],
  archived: [],
};

/**
 * What the agent is told to do: a person's words first, then the steps with how often each was done, what to ask,
 * when to pass the ticket on, how such tickets end, and what the placeholders stand for.
 */
export function instructionsOf({
  instructions,
  preconditions,
  steps,
  ask,
  handOver,
  actions,
  slots,
}: WorkflowContent): string {
  const ending = actions.find(({ path }) => path === 'status');
  const parts = [
    instructions.trim(),
    listed('Before:', preconditions),
    steps.map((step, at) => `${at + 1}. ${withCount(step)}`).join('\n'),
    listed('Ask:', ask.map(withCount)),
    listed('Pass it on:', handOver.map(withCount)),
    ending
      ? `Such tickets end in status "${ending.value}" (${ending.support} of ${ending.of}).`
      : '',
    slots.length > 0
      ? `${slots.map((slot) => `[${slot}]`).join(', ')}: take it from this ticket, or ask.`
      : '',
  ];
  return parts.filter(Boolean).join('\n');
}

function withCount({ text, tickets }: WorkflowStep): string {
  return tickets.length > 0 ? `${text} (done on ${tickets.length} tickets)` : text;
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)].join('\n') : '';
}
