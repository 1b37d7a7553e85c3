import { RaisedTicket } from '../../contracts/demo.ts';
import { demoOf } from '../demo-of.ts';
import { endpoint } from '../endpoint.ts';

export const postDemoTicket = endpoint({
  method: 'post',
  path: '/api/demo/tickets',
  access: 'runs:start',
  summary: 'A customer of the demo raises a ticket',
  answer: RaisedTicket,
  status: 201,
  handle: async (_, deps) => ({ ticketId: await demoOf(deps).raiseTicket() }),
});
