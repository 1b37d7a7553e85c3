import { agentSettings, saveAgentSettings } from '../../clients/index.ts';
import { AgentSettings } from '../../contracts/clients.ts';
import { endpoint } from '../endpoint.ts';

export const putAgentSettings = endpoint({
  method: 'put',
  path: '/api/settings/agents',
  access: 'clients:write',
  summary: 'Instruct the agents of all clients',
  body: AgentSettings,
  answer: AgentSettings,
  async handle({ body, by }, { database, audit }) {
    return database.transaction('msp', async (tx) => {
      const before = await agentSettings(tx);
      const after = await saveAgentSettings(tx, body, by.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'clients.instruct-all',
        subject: 'agents',
        detail: { before, after },
      });
      return after;
    });
  },
});
