import { BoardList } from '../../contracts/integrations.ts';
import { listBoards } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const getConnectWiseBoards = endpoint({
  method: 'get',
  path: '/api/integrations/connectwise/boards',
  access: 'desk:read',
  summary: 'The boards of ConnectWise, and whose tickets start runs',
  answer: BoardList,
  async handle(_, { room }) {
    return { items: await listBoards(room) };
  },
});
