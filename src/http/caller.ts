import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { AppError } from '../lib/errors.ts';

/** Where a request comes from, for throttling. Never from a header, which the sender writes. */
export function addressOf(c: Context): string {
  // An app called without a server (tests) has no connection.
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}

/** The refusal of somebody who guesses too often. */
export function tooManyAttempts(waitMs: number): AppError {
  return new AppError(
    'too-many-attempts',
    `Too many attempts; try again in ${Math.ceil(waitMs / 60_000)} minutes.`,
    { status: 429, retryable: true, retryAfterMs: waitMs },
  );
}
