import type { WorkflowContent, WorkflowState } from '../contracts/workflows.ts';

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

/** What the agent is told to do: a person's words first, then the steps with how often each was done. */
export function instructionsOf({ instructions, steps }: WorkflowContent): string {
  const numbered = steps.map(
    ({ text, tickets }, at) =>
      `${at + 1}. ${text}${tickets.length > 0 ? ` (done on ${tickets.length} tickets)` : ''}`,
  );
  return [instructions.trim(), ...numbered].filter(Boolean).join('\n');
}
