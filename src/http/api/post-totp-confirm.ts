import { z } from 'zod';
import { TotpCode, TotpEnrolment } from '../../contracts/totp.ts';
import { confirmEnrolment } from '../../integrations/totp/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsStepUp } from '../needs-step-up.ts';
import { presentEnrolment } from '../present-totp.ts';

export const postTotpConfirm = endpoint({
  method: 'post',
  path: '/api/totp/{id}/confirm',
  access: 'verifications:attest',
  summary: 'The first code of an enrolled app: from now on its codes prove the contact',
  params: z.object({ id: z.string() }),
  body: TotpCode,
  answer: TotpEnrolment,
  async handle({ params, body, by }, { database, audit, clock, room }) {
    needsStepUp(by, 'Enrolling a contact', clock);
    return database.transaction('msp', async (tx) => {
      const confirmed = await confirmEnrolment(tx, room.masterKey, params.id, body.code);
      await audit.record(tx, { actor: by.id, action: 'totp.confirm', subject: params.id });
      return presentEnrolment(confirmed);
    });
  },
});
