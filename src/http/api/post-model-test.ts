import { ModelForm, TriedModel } from '../../contracts/models.ts';
import { tryModel } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { settingsOfForm } from '../model-form.ts';

export const postModelTest = endpoint({
  method: 'post',
  path: '/api/integrations/model/test',
  access: 'integrations:write',
  summary:
    'One real call with these settings, saved or not: its latency, or the provider’s own words',
  body: ModelForm,
  answer: TriedModel,
  async handle({ body }, { database, room }) {
    const settings = await database.transaction('msp', (tx) =>
      settingsOfForm(tx, room.masterKey, body),
    );
    return tryModel(settings);
  },
});
