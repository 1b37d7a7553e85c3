import { z } from 'zod';
import { AnsweredVerification, Attestation } from '../../contracts/verifications.ts';
import { attestVerification, verificationById } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsStepUp } from '../needs-step-up.ts';
import { presentVerification } from '../present-verification.ts';

export const postVerificationAttest = endpoint({
  method: 'post',
  path: '/api/verifications/{id}/attest',
  access: 'verifications:attest',
  summary:
    'Vouch for who asks, or say that they are not; the first answer counts. Wants the password within ten minutes',
  params: z.object({ id: z.string() }),
  body: Attestation,
  answer: AnsweredVerification,
  async handle({ params, body, by }, { database, audit, clock, room }) {
    return database.transaction('msp', async (tx) => {
      await verificationById(tx, params.id);
      needsStepUp(by, 'Attesting', clock);
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
