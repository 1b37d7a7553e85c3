import { Approvers, NewApprovers } from '../../contracts/approvers.ts';
import { saveApprovers } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentApprovers } from '../present-approvers.ts';

export const putApprovers = endpoint({
  method: 'put',
  path: '/api/integrations/connectwise/approvers',
  access: 'policies:write',
  summary: 'Set who may approve plans; what is left out has its default',
  body: NewApprovers,
  answer: Approvers,
  async handle({ body, by }, { room }) {
    return presentApprovers(await saveApprovers(room, body, by.id));
  },
});
