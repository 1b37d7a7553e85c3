import { WorkflowList, WorkflowState } from '../../contracts/workflows.ts';
import { listWorkflows } from '../../workflows/index.ts';
import { endpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { presentWorkflow } from '../present-workflow.ts';

export const getWorkflows = endpoint({
  method: 'get',
  path: '/api/workflows',
  access: 'desk:read',
  summary: 'The workflows, each with its steps and the tickets behind it',
  query: pageQuery.extend({ state: WorkflowState.optional() }),
  answer: WorkflowList,
  async handle({ query: { state, ...page } }, { database }) {
    const rows = await database.transaction('msp', (tx) =>
      listWorkflows(tx, { ...page, limit: page.limit + 1, ...(state && { states: [state] }) }),
    );
    return pageOf(rows, page.limit, presentWorkflow);
  },
});
