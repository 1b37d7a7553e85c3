import { BoardList, ConnectForm } from '../../contracts/integrations.ts';
import { previewBoards } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const postConnectWiseBoards = endpoint({
  method: 'post',
  path: '/api/integrations/connectwise/boards',
  access: 'integrations:write',
  summary: 'The boards that these credentials would find; nothing is saved',
  body: ConnectForm,
  answer: BoardList,
  async handle({ body }, { room }) {
    return { items: await previewBoards(room, body) };
  },
});
