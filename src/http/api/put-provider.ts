import { z } from 'zod';
import { IntegrationCard, ProviderForm } from '../../contracts/integrations.ts';
import { saveProvider } from '../../integrations/providers/index.ts';
import { AppError } from '../../lib/errors.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard } from '../present-card.ts';
import { providerKind } from '../provider-kind.ts';

export const putProvider = endpoint({
  method: 'put',
  path: '/api/integrations/{id}',
  access: 'integrations:write',
  summary: 'Connect an identity provider: checks what was typed, then keeps it sealed',
  params: z.object({ id: z.string() }),
  body: ProviderForm,
  answer: IntegrationCard,
  async handle({ params, body, by }, { database, audit, room }) {
    const { definition, create } = providerKind(params.id);
    const wrong = definition.fields.flatMap(({ name, kind, required }) => {
      const value = body[name];
      if (value === undefined) return required ? [{ field: name, message: 'is needed' }] : [];
      if (typeof value !== (kind === 'switch' ? 'boolean' : 'string'))
        return [{ field: name, message: kind === 'switch' ? 'is true or false' : 'is a text' }];
      return required && value === '' ? [{ field: name, message: 'is needed' }] : [];
    });
    const names = definition.fields.map(({ name }) => name);
    for (const field of Object.keys(body).filter((name) => !names.includes(name)))
      wrong.push({ field, message: `is no field; there are ${names.join(', ')}` });
    if (wrong.length > 0)
      throw new AppError('bad-input', `${definition.name} cannot be connected like this.`, {
        status: 400,
        fields: wrong,
      });
    const provider = create(body);
    const { ok, detail } = await provider.check().finally(() => provider.close());
    return database.transaction('msp', async (tx) => {
      const saved = await saveProvider(tx, room.masterKey, {
        integration: definition.id,
        settings: body,
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
      return presentCard(definition, saved);
    });
  },
});
