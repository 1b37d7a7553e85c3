import { ModelState } from '../../contracts/models.ts';
import { currentModelSettings } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentModel } from '../present-model.ts';

export const getModel = endpoint({
  method: 'get',
  path: '/api/integrations/model',
  access: 'desk:read',
  summary: 'The language model that thinks for the agents, and the providers there are',
  answer: ModelState,
  async handle(_, { database, room }) {
    return presentModel(
      await database.transaction('msp', (tx) => currentModelSettings(tx, room.masterKey)),
    );
  },
});
