import { z } from 'zod';
import { ClientModelState } from '../../contracts/models.ts';
import { saveClientModel } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentClientModel } from '../present-model.ts';

export const deleteClientModel = endpoint({
  method: 'delete',
  path: '/api/clients/{id}/model',
  access: 'integrations:write',
  summary: 'Let the installation’s language model think for this client again',
  params: z.object({ id: z.string() }),
  answer: ClientModelState,
  async handle({ params, by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      await saveClientModel(tx, room.masterKey, params.id, null);
      await audit.record(tx, {
        actor: by.id,
        action: 'models.remove-for-client',
        subject: params.id,
      });
      return presentClientModel(null);
    });
  },
});
