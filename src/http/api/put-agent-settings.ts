import { agentSettings, saveAgentSettings } from '../../clients/index.ts';
import { AgentSettingsChange, AgentSettingsShown } from '../../contracts/clients.ts';
import { endpoint } from '../endpoint.ts';

export const putAgentSettings = endpoint({
  method: 'put',
  path: '/api/settings/agents',
  access: 'clients:write',
  summary: 'Instruct the agents of all clients',
  body: AgentSettingsChange,
  answer: AgentSettingsShown,
  async handle({ body: { version, ...settings }, by }, { database, audit }) {
    return database.transaction('msp', async (tx) => {
      const before = await agentSettings(tx);
      const after = await saveAgentSettings(tx, settings, by.id, version);
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
