import { z } from 'zod';
import { Workflow } from '../../contracts/workflows.ts';
import { moveWorkflow, workflowById } from '../../workflows/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsPerson } from '../needs-person.ts';
import { presentWorkflow } from '../present-workflow.ts';

export const postWorkflowPromote = endpoint({
  method: 'post',
  path: '/api/workflows/{id}/promote',
  access: 'workflows:write',
  summary: 'Make a draft active, so that agents follow it; only a person can',
  params: z.object({ id: z.string() }),
  answer: Workflow,
  async handle({ params: { id }, by }, { database, audit }) {
    const promoted = await database.transaction('msp', async (tx) => {
      const { version } = await workflowById(tx, id);
      needsPerson(by, 'Promoting a workflow');
      const workflow = await moveWorkflow(tx, id, 'active', by.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'workflows.promote',
        subject: id,
        detail: { version, name: workflow.name },
      });
      return workflow;
    });
    return presentWorkflow(promoted);
  },
});
