import { Principal, SignIn } from '../../contracts/session.ts';
import { AppError } from '../../lib/errors.ts';
import { signIn } from '../../people/index.ts';
import { addressOf, tooManyAttempts } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { presentAccount } from '../present-principal.ts';
import { setSessionCookie } from '../session-cookie.ts';

export const postSession = endpoint({
  method: 'post',
  path: '/api/session',
  access: 'anyone',
  summary: 'Sign in; the session is a cookie',
  body: SignIn,
  answer: Principal,
  async handle({ body, context }, deps) {
    const result = await signIn(deps, { ...body, address: addressOf(context) });
    switch (result.outcome) {
      case 'signed-in':
        setSessionCookie(context, result.token);
        return presentAccount(result.account);
      case 'throttled':
        throw tooManyAttempts(result.waitMs);
      case 'wrong-credentials':
        throw new AppError('wrong-credentials', 'E-mail address or password is wrong.', {
          status: 401,
        });
    }
  },
});
