import { type Workflow as PresentedWorkflow, WorkflowContent } from '../contracts/workflows.ts';
import type { Workflow } from '../workflows/index.ts';

export function presentWorkflow(workflow: Workflow): PresentedWorkflow {
  const { id, state, version, origin, promotedBy, updatedAt } = workflow;
  return {
    ...WorkflowContent.parse(workflow),
    id,
    state,
    version,
    origin,
    promotedBy,
    updatedAt: updatedAt.toISOString(),
  };
}
