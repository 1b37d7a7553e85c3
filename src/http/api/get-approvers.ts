import { currentRules } from '../../approvals/index.ts';
import { Approvers } from '../../contracts/approvers.ts';
import { endpoint } from '../endpoint.ts';
import { presentApprovers } from '../present-approvers.ts';

export const getApprovers = endpoint({
  method: 'get',
  path: '/api/integrations/connectwise/approvers',
  access: 'desk:read',
  summary: 'Who may approve plans, what counts as an answer, and how long one may take',
  answer: Approvers,
  async handle(_, { database }) {
    return presentApprovers(await database.transaction('msp', currentRules));
  },
});
