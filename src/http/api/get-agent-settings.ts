import { agentSettings } from '../../clients/index.ts';
import { AgentSettingsShown } from '../../contracts/clients.ts';
import { endpoint } from '../endpoint.ts';

export const getAgentSettings = endpoint({
  method: 'get',
  path: '/api/settings/agents',
  access: 'desk:read',
  summary: 'The instructions for the agents of all clients',
  answer: AgentSettingsShown,
  handle: async (_, { database }) => database.transaction('msp', agentSettings),
});
