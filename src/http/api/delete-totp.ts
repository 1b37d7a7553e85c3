import { z } from 'zod';
import { removeEnrolment } from '../../integrations/totp/index.ts';
import { endpoint } from '../endpoint.ts';

export const deleteTotp = endpoint({
  method: 'delete',
  path: '/api/totp/{id}',
  access: 'verifications:attest',
  summary: 'Forget an enrolment and its secret, for instance of a lost phone',
  params: z.object({ id: z.string() }),
  async handle({ params, by }, { database, audit }) {
    await database.transaction('msp', async (tx) => {
      const { clientId, contactId } = await removeEnrolment(tx, params.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'totp.remove',
        subject: params.id,
        detail: { clientId, contactId },
      });
    });
  },
});
