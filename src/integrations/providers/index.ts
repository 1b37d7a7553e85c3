export { createBackOff } from './back-off.ts';
export {
  answerOwn,
  countWrongTry,
  endOwn,
  forgetOwnChallenges,
  openOwn,
  openOwnChallenge,
  ownStanding,
} from './own-challenges.ts';
export type {
  Challenge,
  Challenged,
  Standing,
  Started,
  TakenCode,
  VerificationProvider,
} from './provider.ts';
export {
  createProviderSet,
  type ProviderKind,
  type ProviderSet,
  type ProviderWorld,
} from './provider-set.ts';
export {
  openSettings,
  type ProviderSettings,
  removeProvider,
  type StoredProvider,
  saveProvider,
  storedProviders,
} from './provider-store.ts';
