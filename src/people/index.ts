export { accountBehind } from './account-behind.ts';
export { type Account, accountById, createAccount, listAccounts, setPassword } from './accounts.ts';
export {
  type ApiKeyInfo,
  type CreateKeyOutcome,
  createKey,
  findKey,
  listKeys,
  revokeKey,
} from './api-keys.ts';
export { carryAccounts } from './carry-accounts.ts';
export type { PeopleContext } from './context.ts';
export { namesOf } from './names-of.ts';
export type { SignedIn } from './principal.ts';
export { rightsOfRole } from './rights.ts';
export {
  confirmSession,
  findSession,
  SESSION_IDLE_MS,
  SESSION_MAX_MS,
  type SignInOutcome,
  signIn,
  signOut,
} from './sessions.ts';
export { becomeOwner, isSetUp, prepareSetupCode, type SetupOutcome } from './setup.ts';
