import { Workflow, WorkflowContent } from '../../contracts/workflows.ts';
import { createWorkflow } from '../../workflows/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentWorkflow } from '../present-workflow.ts';

export const postWorkflow = endpoint({
  method: 'post',
  path: '/api/workflows',
  access: 'workflows:write',
  summary: 'Write a workflow by hand; it starts as a draft',
  body: WorkflowContent,
  answer: Workflow,
  status: 201,
  async handle({ body, by }, { database, audit }) {
    const created = await database.transaction('msp', async (tx) => {
      const workflow = await createWorkflow(tx, body, { origin: 'written', savedBy: by.id });
      await audit.record(tx, {
        actor: by.id,
        action: 'workflows.create',
        subject: workflow.id,
        detail: { name: workflow.name },
      });
      return workflow;
    });
    return presentWorkflow(created);
  },
});
