import { z } from 'zod';
import { Verification } from '../../contracts/verifications.ts';
import { releaseContact, verificationById } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { needsStepUp } from '../needs-step-up.ts';
import { presentVerification } from '../present-verification.ts';

export const postVerificationRelease = endpoint({
  method: 'post',
  path: '/api/verifications/{id}/release',
  access: 'verifications:attest',
  summary:
    'After a denial: permit automatic challenges to this contact again. Wants the password within ten minutes',
  params: z.object({ id: z.string() }),
  answer: Verification,
  async handle({ params, by }, { database, audit, clock }) {
    return database.transaction('msp', async (tx) => {
      await verificationById(tx, params.id);
      needsStepUp(by, 'Releasing a contact', clock);
      return presentVerification(await releaseContact(tx, audit, params.id, by));
    });
  },
});
