import { z } from 'zod';
import { IntegrationCard, ProviderForm } from '../../contracts/integrations.ts';
import { saveProvider } from '../../integrations/providers/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentProvider } from '../present-card.ts';
import { providerSettings, settingsOfProviderForm } from '../provider-form.ts';
import { providerKind } from '../provider-kind.ts';

export const putProvider = endpoint({
  method: 'put',
  path: '/api/integrations/{id}',
  access: 'integrations:write',
  summary: 'Connect an identity provider: checks what was typed, then keeps it sealed',
  params: z.object({ id: z.string() }),
  body: ProviderForm,
  answer: IntegrationCard,
  async handle({ params, body, by }, { database, audit, room, providerKinds }) {
    const { definition, create } = providerKind(providerKinds, params.id);
    const stored = await database.transaction('msp', (tx) =>
      providerSettings(tx, room.masterKey, definition.id),
    );
    const settings = settingsOfProviderForm(definition, body, stored);
    const provider = create(settings, room);
    const { ok, detail } = await provider.check().finally(() => provider.close());
    return database.transaction('msp', async (tx) => {
      const saved = await saveProvider(tx, room.masterKey, {
        integration: definition.id,
        settings,
        state: ok ? 'connected' : 'failed',
        detail,
        savedBy: by.id,
      });
      await audit.record(tx, {
        actor: by.id,
        action: 'integrations.save',
        subject: definition.id,
        detail: { state: saved.state, version: saved.version },
      });
      return presentProvider(definition, { ...saved, settings });
    });
  },
});
