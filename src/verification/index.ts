export { assuranceWords, minimumFor, suffices } from './assurance.ts';
export { type Choice, chooseMethod, type Method, type MethodFacts } from './choose-method.ts';
export { classifySensitivity, type Sensitivity } from './classify-sensitivity.ts';
export type { Category as SensitivityCategory } from './sensitivity/rules.ts';
export { type SensitivityLevel, sensitivityLevels } from './sensitivity/weigh.ts';
export { saveVerificationSettings, verificationSettings } from './settings.ts';
export {
  type Answer,
  hashRequest,
  TECHNICIAN,
  type Verification,
  type VerificationState,
  type VerifiedRequest,
  whyVoid,
} from './verification.ts';
export {
  answerVerification,
  cancelVerifications,
  claimSending,
  countChallenges,
  databaseNow,
  expireVerifications,
  isHeld,
  latestVerification,
  listVerifications,
  markVerificationHandled,
  noteSent,
  openVerification,
  releaseVerification,
  unhandledVerifications,
  verificationById,
  waitingChallenges,
} from './verification-store.ts';
