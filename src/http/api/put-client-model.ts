import { z } from 'zod';
import { clientById } from '../../clients/index.ts';
import { ClientModelForm, ClientModelState } from '../../contracts/models.ts';
import { saveClientModel } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { settingsOfClientForm } from '../model-form.ts';
import { auditModel, presentClientModel } from '../present-model.ts';

export const putClientModel = endpoint({
  method: 'put',
  path: '/api/clients/{id}/model',
  access: 'integrations:write',
  summary: 'Give one client’s agent a language model of its own; `only`: this model or none',
  params: z.object({ id: z.string() }),
  body: ClientModelForm,
  answer: ClientModelState,
  async handle({ params, body, by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      const { id } = await clientById(tx, params.id);
      const settings = await settingsOfClientForm(tx, room.masterKey, id, body);
      await saveClientModel(tx, room.masterKey, id, settings);
      await audit.record(tx, {
        actor: by.id,
        action: 'models.save-for-client',
        subject: id,
        detail: auditModel(settings),
      });
      return presentClientModel(settings);
    });
  },
});
