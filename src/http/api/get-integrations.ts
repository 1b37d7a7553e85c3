import { IntegrationList } from '../../contracts/integrations.ts';
import { currentConnection } from '../../integrations/connections/index.ts';
import { integrations } from '../../integrations/index.ts';
import { storedProviders } from '../../integrations/providers/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard } from '../present-card.ts';

export const getIntegrations = endpoint({
  method: 'get',
  path: '/api/integrations',
  access: 'desk:read',
  summary: 'The integrations, each with its state',
  answer: IntegrationList,
  async handle(_, { database, room }) {
    const { connection, providers } = await database.transaction('msp', async (tx) => ({
      connection: await currentConnection(tx),
      providers: await storedProviders(tx),
    }));
    const connected = [...(connection ? [connection] : []), ...providers];
    return {
      items: integrations.map((definition) => ({
        ...presentCard(
          definition,
          connected.find(({ integration }) => integration === definition.id) ?? null,
        ),
        ...(definition.fields.some(({ name }) => name === 'clientId') && {
          clientIdWanted: !room.defaultClientId,
        }),
      })),
    };
  },
});
