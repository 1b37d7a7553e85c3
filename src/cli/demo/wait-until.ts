import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../lib/errors.ts';

/** Looks until there is an answer; says what it waited for when there is none in time. */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline)
      throw new AppError('not-seen', `Expected within ${timeoutMs / 1000} s: ${what}.`);
    await delay(50);
  }
}
