import { AssuranceLevel } from '../contracts/verifications.ts';
import type { Category } from './sensitivity/rules.ts';

/** What each level proves, in the words that people see beside it. */
export const assuranceWords: Record<AssuranceLevel | 'technician', string> = {
  A1: 'control of the mailbox on record',
  A2: 'control of the phone number on record, or a plain push to a registered device',
  A3: 'a registered device, with a number carried over by hand (verified push, TOTP)',
  A4: 'a key that cannot be phished (passkey, verified ID)',
  technician: 'a technician checked in person and vouches for it',
};

/** The least assurance for a category; whatever is not listed needs as much as the gravest. */
const minimums: Partial<Record<string, AssuranceLevel>> = {
  password_reset: 'A2',
  account_unlock: 'A2',
  mfa_reset: 'A3',
  security_control_change: 'A3',
  payment_or_payroll_change: 'A3',
} satisfies Partial<Record<Category, AssuranceLevel>>;

export function minimumFor(category: string): AssuranceLevel {
  return minimums[category] ?? 'A3';
}

/** True when a proof of `reached` is enough where `minimum` is asked. A technician's word always is. */
export function suffices(reached: AssuranceLevel | 'technician', minimum: AssuranceLevel): boolean {
  if (reached === 'technician') return true;
  return AssuranceLevel.options.indexOf(reached) >= AssuranceLevel.options.indexOf(minimum);
}
