import { ConnectForm, IntegrationCard } from '../../contracts/integrations.ts';
import { startConnecting } from '../../intake/index.ts';
import { connectWiseDefinition } from '../../integrations/connectwise/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCard } from '../present-card.ts';

export const putConnectWise = endpoint({
  method: 'put',
  path: '/api/integrations/connectwise',
  access: 'integrations:write',
  summary:
    'Save the ConnectWise credentials and connect; answers at once, the card tells how it goes',
  body: ConnectForm,
  answer: IntegrationCard,
  status: 202,
  async handle({ body, by }, { room }) {
    return presentCard(connectWiseDefinition, await startConnecting(room, body, by.id));
  },
});
