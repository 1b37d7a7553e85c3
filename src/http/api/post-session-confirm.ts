import { PasswordAgain } from '../../contracts/session.ts';
import { AppError } from '../../lib/errors.ts';
import { confirmSession } from '../../people/index.ts';
import { addressOf, tooManyAttempts } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { needsPerson } from '../needs-person.ts';
import { readSessionCookie } from '../session-cookie.ts';

export const postSessionConfirm = endpoint({
  method: 'post',
  path: '/api/session/confirm',
  access: 'signed-in',
  summary: 'Give the password again: for ten minutes the session may attest and release',
  body: PasswordAgain,
  async handle({ body, by, context }, deps) {
    needsPerson(by, 'A session');
    const result = await confirmSession(deps, {
      token: readSessionCookie(context) ?? '',
      by,
      password: body.password,
      address: addressOf(context),
    });
    if (result.outcome === 'throttled') throw tooManyAttempts(result.waitMs);
    // Not 401: the session goes on.
    if (result.outcome === 'wrong-credentials')
      throw new AppError('wrong-password', 'This is not your password.', {
        status: 403,
        fields: [{ field: 'password', message: 'is wrong' }],
      });
  },
});
