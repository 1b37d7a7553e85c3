import { signOut } from '../../people/index.ts';
import { endpoint } from '../endpoint.ts';
import { clearSessionCookie, readSessionCookie } from '../session-cookie.ts';

export const deleteSession = endpoint({
  method: 'delete',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Sign out',
  async handle({ context }, deps) {
    const token = readSessionCookie(context);
    if (token !== undefined) await signOut(deps, token);
    clearSessionCookie(context);
  },
});
