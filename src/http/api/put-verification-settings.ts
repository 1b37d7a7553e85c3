import { clientById } from '../../clients/index.ts';
import {
  VerificationSettingsChange,
  VerificationSettingsShown,
} from '../../contracts/verifications.ts';
import { saveVerificationSettings, verificationSettings } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentVerificationSettings } from '../present-verification-settings.ts';

export const putVerificationSettings = endpoint({
  method: 'put',
  path: '/api/settings/verification',
  access: 'policies:write',
  summary: 'Set how requesters are verified; what is left out stays as it is',
  body: VerificationSettingsChange,
  answer: VerificationSettingsShown,
  async handle({ body, by }, { database, audit }) {
    return database.transaction('msp', async (tx) => {
      for (const id of Object.keys(body.clientMinimums ?? {})) await clientById(tx, id);
      const before = await verificationSettings(tx);
      const after = await saveVerificationSettings(tx, body, by.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'verifications.settings',
        subject: 'verification',
        detail: { before, after },
      });
      return presentVerificationSettings(after);
    });
  },
});
