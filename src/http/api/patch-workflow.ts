import { z } from 'zod';
import { Workflow, WorkflowChange, WorkflowContent } from '../../contracts/workflows.ts';
import { moveWorkflow, saveWorkflow, workflowById } from '../../workflows/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsPerson } from '../needs-person.ts';
import { presentWorkflow } from '../present-workflow.ts';

export const patchWorkflow = endpoint({
  method: 'patch',
  path: '/api/workflows/{id}',
  access: 'workflows:write',
  summary:
    'Change a workflow, which makes a new version, or archive it; an active one only as a person',
  params: z.object({ id: z.string() }),
  body: WorkflowChange,
  answer: Workflow,
  async handle({ params: { id }, body: { state, ...change }, by }, { database, audit }) {
    const changed = await database.transaction('msp', async (tx) => {
      const before = await workflowById(tx, id);
      // Else a key could make its own words active: a harmless draft promoted by a person, changed after.
      if (before.state === 'active') needsPerson(by, 'Changing an active workflow');
      const edited = Object.keys(change).length > 0;
      const content = WorkflowContent.parse({ ...before, ...change });
      let after = edited ? await saveWorkflow(tx, before, content, by.id) : before;
      if (state) after = await moveWorkflow(tx, id, state, by.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'workflows.change',
        subject: id,
        detail: { version: after.version, fields: Object.keys(change), ...(state && { state }) },
      });
      return after;
    });
    return presentWorkflow(changed);
  },
});
