import { IntegrationList } from '../../contracts/integrations.ts';
import { currentConnection } from '../../integrations/connections/index.ts';
import { connectWiseDefinition } from '../../integrations/connectwise/index.ts';
import { openSettings, storedProviders } from '../../integrations/providers/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard, presentProvider } from '../present-card.ts';

export const getIntegrations = endpoint({
  method: 'get',
  path: '/api/integrations',
  access: 'desk:read',
  summary: 'The integrations, each with its state and its form',
  answer: IntegrationList,
  async handle({ by }, { database, room, providerKinds }) {
    const { connection, stored } = await database.transaction('msp', async (tx) => ({
      connection: await currentConnection(tx),
      stored: await storedProviders(tx),
    }));
    const providers = providerKinds.map(({ definition }) => {
      const row = stored.find(({ integration }) => integration === definition.id);
      // What was typed is shown to those who may change it.
      const mayChange = by.rights.includes('integrations:write');
      const settings = row && mayChange ? openSettings(room.masterKey, row) : {};
      return presentProvider(definition, row ? { ...row, settings } : null);
    });
    return {
      items: [
        {
          ...presentCard(connectWiseDefinition, connection),
          clientIdWanted: !room.defaultClientId,
        },
        ...providers,
      ],
    };
  },
});
