export { assuranceWords, defaultMinimums, minimumFor } from './assurance.ts';
export { attestVerification, releaseContact } from './attest.ts';
export { claimSending, countChallenges, noteSent, waitingChallenges } from './challenges.ts';
export { type Choice, chooseMethod, type Method, type MethodFacts } from './choose-method.ts';
export { classifySensitivity, type Sensitivity } from './classify-sensitivity.ts';
export type { Category as SensitivityCategory } from './sensitivity/rules.ts';
export type { SensitivityLevel } from './sensitivity/weigh.ts';
export { saveVerificationSettings, verificationSettings } from './settings.ts';
export {
  type Answer,
  hashReach,
  hashRequest,
  isOtherReach,
  OTHER_REACH,
  TECHNICIAN,
  type Verification,
  type VerificationState,
  type VerifiedRequest,
  whyVoid,
} from './verification.ts';
export {
  answerVerification,
  cancelVerifications,
  databaseNow,
  expireVerifications,
  isHeld,
  latestVerification,
  listVerifications,
  markVerificationHandled,
  openVerification,
  unhandledVerifications,
  verificationById,
  voidVerification,
} from './verification-store.ts';
