import type { Workflow } from './workflow.ts';

/** Two workflows for the same tickets that want different values of a field. */
export interface WorkflowConflict {
  id: string;
  name: string;
  path: Workflow['actions'][number]['path'];
  /** What the one looked at wants, and what the other one does. */
  own: string;
  other: string;
}

type Compared = Pick<Workflow, 'id' | 'name' | 'actions'>;

/** The fields on which two workflows that both fit a ticket disagree. */
export function disagreements(one: Compared, other: Compared): WorkflowConflict[] {
  return one.actions.flatMap(({ path, value }) => {
    const theirs = other.actions.find((action) => action.path === path);
    if (!theirs || theirs.value.toLowerCase() === value.toLowerCase()) return [];
    return [{ id: other.id, name: other.name, path, own: value, other: theirs.value }];
  });
}

/**
 * Where a workflow disagrees with others that are in use or drafted: those for some of the same clients and boards
 * that share a past ticket or an example with it. One for some clients goes before one for all, so that such a pair
 * is no conflict.
 */
export function conflictsOf(workflow: Workflow, all: readonly Workflow[]): WorkflowConflict[] {
  const tickets = new Set(workflow.evidence);
  const examples = new Set(workflow.exemplars.map((text) => text.toLowerCase()));
  return all
    .filter(
      (other) =>
        other.id !== workflow.id &&
        other.state !== 'archived' &&
        workflow.state !== 'archived' &&
        specificity(other) === specificity(workflow) &&
        overlaps(workflow.clientIds, other.clientIds) &&
        overlaps(workflow.boards, other.boards) &&
        (other.evidence.some((id) => tickets.has(id)) ||
          other.exemplars.some((text) => examples.has(text.toLowerCase()))),
    )
    .flatMap((other) => disagreements(workflow, other));
}

/** How narrow a workflow's scope is: a client's own goes before the MSP's, a board's before one for all. */
export function specificity({ clientIds, boards }: Pick<Workflow, 'clientIds' | 'boards'>): number {
  return (clientIds.length > 0 ? 2 : 0) + (boards.length > 0 ? 1 : 0);
}

/** An empty list stands for everything. */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}
