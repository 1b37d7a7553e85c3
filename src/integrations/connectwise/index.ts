export { authorOfNote, type NoteAuthor, type NoteWriters } from './author-of-note.ts';
export {
  type CheckOptions,
  type CompanyInfo,
  checkConnection,
  type PassedCheck,
} from './check-connection.ts';
export type { RightState } from './check-rights.ts';
export type { BreakerState } from './circuit-breaker.ts';
export { allOf, anyOf, type ConditionValue, condition, isIn } from './conditions.ts';
export {
  type ConnectWiseConnection,
  type ConnectWiseOptions,
  createConnectWiseApi,
} from './create-api.ts';
export { connectWiseDefinition } from './definition.ts';
export type { ConnectionFailure, FailedCheck } from './failed-check.ts';
export { createLookups, type Lookups } from './lookups.ts';
export type { RateLimiter } from './rate-limiter.ts';
export { createTicketReader } from './read-together.ts';
export { createSigningKeys, type SigningKeys } from './signing-keys.ts';
export { normalizeUrl, type Site } from './site-url.ts';
export type * from './types.ts';
export {
  type ArrivedCallback,
  type CallbackExpectation,
  type CallbackVerification,
  verifyCallback,
} from './verify-callback.ts';
