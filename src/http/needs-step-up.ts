import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { SignedIn } from '../people/index.ts';
import { needsPerson } from './needs-person.ts';

/** How long a password that was just given counts. */
const FRESH_MS = 10 * 60_000;

/**
 * Lets only a person through who gave the password within the last ten minutes, at sign-in or again.
 * @throws `needs-person`, `step-up-needed` (403)
 */
export function needsStepUp(by: SignedIn, what: string, clock: Clock): void {
  needsPerson(by, what);
  const ageMs = clock.now().getTime() - (by.confirmedAt?.getTime() ?? 0);
  if (ageMs <= FRESH_MS) return;
  throw new AppError(
    'step-up-needed',
    `${what} needs your password again: POST /api/session/confirm, then repeat this.`,
    { status: 403 },
  );
}
