import { z } from 'zod';
import { Verification } from '../../contracts/verifications.ts';
import { releaseContact } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentVerification } from '../present-verification.ts';

export const postVerificationRelease = endpoint({
  method: 'post',
  path: '/api/verifications/{id}/release',
  access: 'verifications:attest',
  summary: 'After a denial: permit automatic challenges to this contact again',
  params: z.object({ id: z.string() }),
  answer: Verification,
  async handle({ params, by }, { database, audit }) {
    return database.transaction('msp', async (tx) =>
      presentVerification(await releaseContact(tx, audit, params.id, by)),
    );
  },
});
