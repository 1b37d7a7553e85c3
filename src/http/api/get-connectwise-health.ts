import { ConnectionHealth } from '../../contracts/integrations.ts';
import { examine } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const getConnectWiseHealth = endpoint({
  method: 'get',
  path: '/api/integrations/connectwise/health',
  access: 'desk:read',
  summary: 'Examines the connection now: rights of the API member, callbacks, clock, requests left',
  answer: ConnectionHealth,
  handle: async (_, { room }) => examine(room),
});
