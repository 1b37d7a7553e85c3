import { z } from 'zod';
import { changeAgent } from '../../clients/index.ts';
import { Client, ClientChange } from '../../contracts/clients.ts';
import { endpoint } from '../endpoint.ts';
import { presentClient } from '../present-client.ts';

export const patchClient = endpoint({
  method: 'patch',
  path: '/api/clients/{id}',
  access: 'clients:write',
  summary: 'Change the mode or the instructions of a client’s agent',
  params: z.object({ id: z.string() }),
  body: ClientChange,
  answer: Client,
  async handle({ params, body: { version, ...change }, by }, { database, audit }) {
    const client = await database.transaction('msp', async (tx) => {
      const changed = await changeAgent(tx, params.id, change, version);
      await audit.record(tx, {
        actor: by.id,
        action: 'clients.change',
        subject: params.id,
        detail: change,
      });
      return changed;
    });
    return presentClient(client);
  },
});
