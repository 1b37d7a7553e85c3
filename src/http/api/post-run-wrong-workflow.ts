import { z } from 'zod';
import { Workflow, WrongWorkflow } from '../../contracts/workflows.ts';
import { markWrongWorkflow } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsPerson } from '../needs-person.ts';
import { presentWorkflow } from '../present-workflow.ts';

export const postRunWrongWorkflow = endpoint({
  method: 'post',
  path: '/api/runs/{id}/wrong-workflow',
  access: 'workflows:write',
  summary: 'Say that a workflow does not fit this ticket; tickets like it no longer match',
  params: z.object({ id: z.string() }),
  body: WrongWorkflow,
  answer: Workflow,
  async handle({ params, body, by }, { room }) {
    needsPerson(by, 'Judging a workflow');
    const place = { runId: params.id, workflowId: body.workflowId };
    return presentWorkflow(await markWrongWorkflow(room, by, place));
  },
});
