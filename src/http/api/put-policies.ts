import { NewPolicies, Policies } from '../../contracts/policies.ts';
import { currentPolicies, savePolicies } from '../../policies/index.ts';
import { checkPolicies } from '../check-policies.ts';
import { endpoint } from '../endpoint.ts';
import { presentPolicies } from '../present-policies.ts';

export const putPolicies = endpoint({
  method: 'put',
  path: '/api/integrations/connectwise/policies',
  access: 'policies:write',
  summary:
    'Set the policies of tools, which is all of them, and what else is given; the rest stays',
  body: NewPolicies,
  answer: Policies,
  async handle({ body, by }, { database, audit }) {
    return database.transaction('msp', async (tx) => {
      await checkPolicies(tx, body);
      const { version, ...change } = body;
      const before = await currentPolicies(tx);
      const saved = await savePolicies(tx, change, by.id, version);
      await audit.record(tx, {
        actor: by.id,
        action: 'policies.save',
        subject: `version ${saved.version}`,
        detail: { before, after: saved },
      });
      return presentPolicies(tx, saved);
    });
  },
});
