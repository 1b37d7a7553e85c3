import { z } from 'zod';
import { AnsweredVerification, Attestation } from '../../contracts/verifications.ts';
import { attestVerification } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentVerification } from '../present-verification.ts';

export const postVerificationAttest = endpoint({
  method: 'post',
  path: '/api/verifications/{id}/attest',
  access: 'verifications:attest',
  summary: 'Vouch for who asks, or say that they are not; the first answer counts',
  params: z.object({ id: z.string() }),
  body: Attestation,
  answer: AnsweredVerification,
  async handle({ params, body, by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      const attested = await attestVerification(tx, { jobs: room.jobs, audit }, params.id, {
        ...body,
        by,
      });
      return {
        counted: attested.counted,
        verification: presentVerification(attested.verification),
      };
    });
  },
});
