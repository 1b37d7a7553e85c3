export type {
  Challenge,
  Challenged,
  Standing,
  Started,
  VerificationProvider,
} from './provider.ts';
export { createProviderSet, type ProviderKind, type ProviderSet } from './provider-set.ts';
export {
  type ProviderSettings,
  removeProvider,
  type StoredProvider,
  saveProvider,
  storedProviders,
} from './provider-store.ts';
