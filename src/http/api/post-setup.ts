import { Principal, Setup } from '../../contracts/session.ts';
import { AppError } from '../../lib/errors.ts';
import { becomeOwner } from '../../people/index.ts';
import { addressOf, tooManyAttempts } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { presentAccount } from '../present-principal.ts';
import { setSessionCookie } from '../session-cookie.ts';

export const postSetup = endpoint({
  method: 'post',
  path: '/api/setup',
  access: 'anyone',
  summary: 'Become the first owner, with the one-time setup code',
  body: Setup,
  answer: Principal,
  status: 201,
  async handle({ body, context }, deps) {
    const result = await becomeOwner(deps, { ...body, address: addressOf(context) });
    switch (result.outcome) {
      case 'created':
        setSessionCookie(context, result.token);
        return presentAccount(result.account);
      case 'throttled':
        throw tooManyAttempts(result.waitMs);
      case 'already-set-up':
        throw new AppError('already-set-up', 'There is an owner already; sign in.', {
          status: 409,
        });
      case 'wrong-code':
        throw new AppError(
          'wrong-setup-code',
          'That is not the setup code which the last start printed.',
          { status: 403, fields: [{ field: 'setupCode', message: 'is not the setup code' }] },
        );
    }
  },
});
