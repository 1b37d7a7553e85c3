import { BoardChoice, BoardList } from '../../contracts/integrations.ts';
import { chooseBoards } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const putConnectWiseBoards = endpoint({
  method: 'put',
  path: '/api/integrations/connectwise/boards',
  access: 'integrations:write',
  summary: 'Choose the boards whose tickets start runs; null: all but alert and project boards',
  body: BoardChoice,
  answer: BoardList,
  async handle({ body, by }, { room }) {
    return { items: await chooseBoards(room, body.boards, by.id) };
  },
});
