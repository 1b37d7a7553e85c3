import { NewPolicies, Policies } from '../../contracts/integrations.ts';
import { AppError } from '../../lib/errors.ts';
import { currentPolicies, savePolicies } from '../../policies/index.ts';
import { toolNamed, tools } from '../../tools/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentPolicies } from '../present-policies.ts';

export const putPolicies = endpoint({
  method: 'put',
  path: '/api/integrations/connectwise/policies',
  access: 'policies:write',
  summary: 'Set the policies of tools; a tool that is left out keeps its default',
  body: NewPolicies,
  answer: Policies,
  async handle({ body, by }, { database, audit }) {
    const unknown = Object.keys(body.tools).filter((name) => !toolNamed(name));
    if (unknown.length > 0)
      throw new AppError('bad-input', 'There are no such tools.', {
        status: 400,
        fields: unknown.map((name) => ({
          field: `tools.${name}`,
          message: `is no tool; there are ${tools.map((tool) => tool.name).join(', ')}`,
        })),
      });
    return database.transaction('msp', async (tx) => {
      const before = await currentPolicies(tx);
      const saved = await savePolicies(tx, body.tools, by.id, body.version);
      await audit.record(tx, {
        actor: by.id,
        action: 'policies.save',
        subject: `version ${saved.version}`,
        detail: { before: before.tools, after: saved.tools },
      });
      return presentPolicies(saved);
    });
  },
});
