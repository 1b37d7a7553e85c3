import { z } from 'zod';
import { removeProvider } from '../../integrations/providers/index.ts';
import { endpoint } from '../endpoint.ts';
import { providerKind } from '../provider-kind.ts';

export const deleteProvider = endpoint({
  method: 'delete',
  path: '/api/integrations/{id}',
  access: 'integrations:write',
  summary: 'Disconnect an identity provider and forget its keys; open challenges go to a person',
  params: z.object({ id: z.string() }),
  async handle({ params, by }, { database, audit, providerKinds }) {
    const { definition } = providerKind(providerKinds, params.id);
    await database.transaction('msp', async (tx) => {
      if (!(await removeProvider(tx, definition.id))) return;
      await audit.record(tx, {
        actor: by.id,
        action: 'integrations.remove',
        subject: definition.id,
      });
    });
  },
});
