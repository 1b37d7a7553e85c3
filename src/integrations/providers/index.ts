export { createBackOff } from './back-off.ts';
export type {
  Challenge,
  Challenged,
  Standing,
  Started,
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
