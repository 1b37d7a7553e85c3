import { z } from 'zod';
import { WorkflowPage } from '../../contracts/workflows.ts';
import { namesOf } from '../../people/index.ts';
import {
  changedFields,
  conflictsOf,
  listWorkflows,
  versionsOf,
  workflowById,
} from '../../workflows/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentWorkflow } from '../present-workflow.ts';

/** More workflows than an MSP has. */
const ALL = 10_000;

export const getWorkflow = endpoint({
  method: 'get',
  path: '/api/workflows/{id}',
  access: 'desk:read',
  summary: 'One workflow with its versions, what each changed, and the workflows it disagrees with',
  params: z.object({ id: z.string() }),
  answer: WorkflowPage,
  async handle({ params: { id } }, { database }) {
    const { workflow, versions, others, nameOf } = await database.transaction('msp', async (tx) => {
      const versions = await versionsOf(tx, id);
      return {
        workflow: await workflowById(tx, id),
        versions,
        others: await listWorkflows(tx, { states: ['draft', 'active'], limit: ALL }),
        nameOf: await namesOf(
          tx,
          versions.map(({ savedBy }) => savedBy),
        ),
      };
    });
    return {
      ...presentWorkflow(workflow),
      versions: versions.map(({ version, savedBy, createdAt, content }, at) => ({
        version,
        savedBy: nameOf(savedBy),
        createdAt: createdAt.toISOString(),
        changed: changedFields(content, versions[at - 1]?.content),
      })),
      conflicts: conflictsOf(workflow, others),
    };
  },
});
