import { VerificationSettings } from '../../contracts/verifications.ts';
import { verificationSettings } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';

export const getVerificationSettings = endpoint({
  method: 'get',
  path: '/api/settings/verification',
  access: 'desk:read',
  summary: 'How requesters are verified',
  answer: VerificationSettings,
  async handle(_, { database }) {
    return database.transaction('msp', verificationSettings);
  },
});
