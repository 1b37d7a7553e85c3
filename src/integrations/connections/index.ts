export type {
  Connection,
  ConnectionKeys,
  ConnectionSettings,
  ConnectionState,
} from './connection.ts';
export {
  changeSettings,
  currentConnection,
  moveConnection,
  noteConnection,
  openHookToken,
  saveConnection,
} from './connection-store.ts';
export { createPsaProvider, type Psa, type PsaProvider } from './psa.ts';
export { createSharedRateLimiter, type RequestBudget } from './shared-rate.ts';
