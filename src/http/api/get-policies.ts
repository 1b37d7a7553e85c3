import { Policies } from '../../contracts/policies.ts';
import { currentPolicies } from '../../policies/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentPolicies } from '../present-policies.ts';

export const getPolicies = endpoint({
  method: 'get',
  path: '/api/integrations/connectwise/policies',
  access: 'desk:read',
  summary: 'What agents may do by themselves, with approval, or not at all',
  answer: Policies,
  async handle(_, { database }) {
    return database.transaction('msp', async (tx) =>
      presentPolicies(tx, await currentPolicies(tx)),
    );
  },
});
