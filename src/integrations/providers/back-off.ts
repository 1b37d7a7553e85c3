import { type AppError, isAppError } from '../../lib/errors.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 32_000;
const JITTER_MS = 1_000;

/**
 * Calls a service less often once it asks for it (`provider-throttled`): after 1, 2, 4 ... 32 seconds, each
 * with up to a second more. Calls before that throw the same fault and do not reach the service.
 * The pace is Duo's, which its own clients keep.
 */
export function createBackOff() {
  let restUntil = 0;
  let restMs = FIRST_MS;
  let last: AppError | undefined;
  return async function paced<T>(call: () => Promise<T>): Promise<T> {
    if (last && performance.now() < restUntil) throw last;
    try {
      const answer = await call();
      restMs = FIRST_MS;
      last = undefined;
      return answer;
    } catch (fault) {
      if (isAppError(fault, 'provider-throttled')) {
        last = fault;
        restUntil = performance.now() + restMs + Math.random() * JITTER_MS;
        restMs = Math.min(restMs * 2, LONGEST_MS);
      }
      throw fault;
    }
  };
}
