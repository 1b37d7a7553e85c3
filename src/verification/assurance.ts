import {
  AssuranceLevel,
  SensitiveCategory,
  type VerificationSettings,
} from '../contracts/verifications.ts';
import type { Category } from './sensitivity/rules.ts';

/** What each level proves, in the words that people see beside it. */
export const assuranceWords: Record<AssuranceLevel | 'technician', string> = {
  A1: 'control of the mailbox on record',
  A2: 'control of the phone number on record, or a plain push to a registered device',
  A3: 'a registered device, with a number carried over by hand (verified push, TOTP)',
  A4: 'a key that cannot be phished (passkey, verified ID)',
  technician: 'a technician checked in person and vouches for it',
};

/** The least assurance by category, as shipped. */
export const defaultMinimums = {
  password_reset: 'A2',
  account_unlock: 'A2',
  mfa_reset: 'A3',
  access_grant: 'A3',
  account_lifecycle: 'A3',
  mail_redirect: 'A3',
  security_control_change: 'A3',
  payment_or_payroll_change: 'A3',
  secret_or_data_disclosure: 'A3',
  contact_detail_change: 'A3',
} as const satisfies Record<Category | SensitiveCategory, AssuranceLevel>;

/** For a category of this client: the client's own minimum, else the MSP's, else the shipped one; what is not known needs A3. */
export function minimumFor(
  category: string,
  clientId: string,
  settings: Pick<VerificationSettings, 'minimums' | 'clientMinimums'>,
): AssuranceLevel {
  const known = SensitiveCategory.safeParse(category);
  if (!known.success) return 'A3';
  return (
    settings.clientMinimums[clientId]?.[known.data] ??
    settings.minimums[known.data] ??
    defaultMinimums[known.data]
  );
}

/** True when a proof of `reached` is enough where `minimum` is asked. A technician's word always is. */
export function suffices(reached: AssuranceLevel | 'technician', minimum: AssuranceLevel): boolean {
  if (reached === 'technician') return true;
  return AssuranceLevel.options.indexOf(reached) >= AssuranceLevel.options.indexOf(minimum);
}
