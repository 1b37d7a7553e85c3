import type {
  VerificationSettings,
  VerificationSettingsShown,
} from '../contracts/verifications.ts';
import { assuranceWords, defaultMinimums } from '../verification/index.ts';

export function presentVerificationSettings(
  settings: VerificationSettings & { version: number },
): VerificationSettingsShown {
  const { technician, ...levels } = assuranceWords;
  return { ...settings, defaultMinimums, levels };
}
