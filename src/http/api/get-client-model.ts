import { z } from 'zod';
import { ClientModelState } from '../../contracts/models.ts';
import { clientModelSettings } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentClientModel } from '../present-model.ts';

export const getClientModel = endpoint({
  method: 'get',
  path: '/api/clients/{id}/model',
  access: 'desk:read',
  summary: 'The language model of one client’s agent, where it has one of its own',
  params: z.object({ id: z.string() }),
  answer: ClientModelState,
  async handle({ params }, { database, room }) {
    return presentClientModel(
      await database.transaction('msp', (tx) => clientModelSettings(tx, room.masterKey, params.id)),
    );
  },
});
