import { ModelState } from '../../contracts/models.ts';
import { saveModelSettings } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentModel } from '../present-model.ts';

export const deleteModel = endpoint({
  method: 'delete',
  path: '/api/integrations/model',
  access: 'integrations:write',
  summary: 'Go back to the built-in planner',
  answer: ModelState,
  async handle({ by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      await saveModelSettings(tx, room.masterKey, null);
      await audit.record(tx, { actor: by.id, action: 'models.remove', subject: 'model' });
      return presentModel(null);
    });
  },
});
