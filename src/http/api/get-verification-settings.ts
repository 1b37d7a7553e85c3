import { VerificationSettingsShown } from '../../contracts/verifications.ts';
import { verificationSettings } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentVerificationSettings } from '../present-verification-settings.ts';

export const getVerificationSettings = endpoint({
  method: 'get',
  path: '/api/settings/verification',
  access: 'desk:read',
  summary: 'How requesters are verified',
  answer: VerificationSettingsShown,
  async handle(_, { database }) {
    return presentVerificationSettings(await database.transaction('msp', verificationSettings));
  },
});
