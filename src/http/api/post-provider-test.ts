import { z } from 'zod';
import { ProviderForm, TriedProvider } from '../../contracts/integrations.ts';
import { endpoint } from '../endpoint.ts';
import { providerSettings, settingsOfProviderForm } from '../provider-form.ts';
import { providerKind } from '../provider-kind.ts';

export const postProviderTest = endpoint({
  method: 'post',
  path: '/api/integrations/{id}/test',
  access: 'integrations:write',
  summary:
    'One real call to an identity provider with these settings, saved or not; challenges nobody',
  params: z.object({ id: z.string() }),
  body: ProviderForm,
  answer: TriedProvider,
  async handle({ params, body }, { database, room, providerKinds }) {
    const { definition, create } = providerKind(providerKinds, params.id);
    const stored = await database.transaction('msp', (tx) =>
      providerSettings(tx, room.masterKey, definition.id),
    );
    const provider = create(settingsOfProviderForm(definition, body, stored), room);
    return provider.check().finally(() => provider.close());
  },
});
