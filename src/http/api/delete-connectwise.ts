import { IntegrationCard } from '../../contracts/integrations.ts';
import { disconnect } from '../../intake/index.ts';
import { connectWiseDefinition } from '../../integrations/connectwise/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard } from '../present-card.ts';

export const deleteConnectWise = endpoint({
  method: 'delete',
  path: '/api/integrations/connectwise',
  access: 'integrations:write',
  summary: 'Disconnect: take our callbacks out of ConnectWise; clients and runs stay',
  answer: IntegrationCard,
  async handle({ by }, { room }) {
    const detail = await disconnect(room, by.id);
    return { ...presentCard(connectWiseDefinition, null), detail };
  },
});
