import { ModelForm, ModelState } from '../../contracts/models.ts';
import { saveModelSettings } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { settingsOfForm } from '../model-form.ts';
import { auditModel, presentModel } from '../present-model.ts';

export const putModel = endpoint({
  method: 'put',
  path: '/api/integrations/model',
  access: 'integrations:write',
  summary: 'Choose the language model that thinks for the agents',
  body: ModelForm,
  answer: ModelState,
  async handle({ body, by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      const settings = await settingsOfForm(tx, room.masterKey, body);
      await saveModelSettings(tx, room.masterKey, settings);
      await audit.record(tx, {
        actor: by.id,
        action: 'models.save',
        subject: settings.provider,
        detail: auditModel(settings),
      });
      return presentModel(settings);
    });
  },
});
