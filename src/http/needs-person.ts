import { AppError } from '../lib/errors.ts';
import type { SignedIn } from '../people/index.ts';

/** Refuses an API key where a person has to answer for it. @throws `needs-person` (403) */
export function needsPerson(by: SignedIn, what: string): void {
  if (by.kind !== 'account')
    throw new AppError('needs-person', `${what} needs a person: sign in to do it.`, {
      status: 403,
    });
}
