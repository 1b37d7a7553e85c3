import { TotpEnrolmentList } from '../../contracts/totp.ts';
import { listEnrolments } from '../../integrations/totp/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentEnrolment } from '../present-totp.ts';

export const getTotp = endpoint({
  method: 'get',
  path: '/api/totp',
  access: 'desk:read',
  summary: 'The contacts whose authenticator app is enrolled',
  answer: TotpEnrolmentList,
  async handle(_, { database }) {
    const rows = await database.transaction('msp', listEnrolments);
    return { items: rows.map(presentEnrolment) };
  },
});
