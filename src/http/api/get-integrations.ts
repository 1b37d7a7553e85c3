import { IntegrationList } from '../../contracts/integrations.ts';
import { currentConnection } from '../../integrations/connections/index.ts';
import { integrations } from '../../integrations/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard } from '../present-card.ts';

export const getIntegrations = endpoint({
  method: 'get',
  path: '/api/integrations',
  access: 'desk:read',
  summary: 'The integrations, each with its state',
  answer: IntegrationList,
  async handle(_, { database, room }) {
    const connection = await database.transaction('msp', currentConnection);
    return {
      items: integrations.map((definition) => ({
        ...presentCard(definition, definition.id === connection?.integration ? connection : null),
        clientIdWanted: !room.defaultClientId,
      })),
    };
  },
});
