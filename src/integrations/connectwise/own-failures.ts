/** Failures that ConnectWise did not put into words: of the network, of time, of our own restraint. */
import { AppError, isAppError } from '../../lib/errors.ts';

/** What `safe-fetch` throws as one of our failures, with the reason as its cause. */
export function asUnreachable(error: unknown): unknown {
  if (!isAppError(error)) return error;
  if (error.code === 'response-too-large') return unavailable(error.message, error, false);
  return new AppError('unreachable', `ConnectWise cannot be reached: ${error.message}`, {
    status: 502,
    retryable: error.retryable,
    cause: error,
  });
}

/** ConnectWise answered, but not with what was asked for. */
export function unavailable(message: string, cause?: unknown, retryable = true): AppError {
  return new AppError('unavailable', message, { status: 503, retryable, cause });
}

/** The pause that a 429 asked for, or the queue before this call, lasts longer than the call may. */
export function throttled(retryAfterMs: number): AppError {
  return new AppError(
    'throttled',
    'Too many requests to ConnectWise at once; this one had to wait longer than it may.',
    { status: 503, retryable: true, retryAfterMs },
  );
}

/** The circuit breaker is open. */
export function resting(retryAfterMs: number): AppError {
  return new AppError(
    'unavailable',
    'ConnectWise failed several times in a row and is left alone for a moment.',
    { status: 503, retryable: true, retryAfterMs },
  );
}

/** A write without an answer: it must be read back before it is sent again. */
export function outcomeUnknown(
  { method, path }: { method: string; path: string },
  why: string,
  cause?: unknown,
): AppError {
  return new AppError(
    'outcome-unknown',
    `Whether ConnectWise did ${method} ${path} is not known: ${why}`,
    { status: 502, retryable: true, cause },
  );
}
