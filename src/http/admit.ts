import type { Context } from 'hono';
import { AppError } from '../lib/errors.ts';
import { findKey, findSession, type SignedIn } from '../people/index.ts';
import type { HttpDeps } from './deps.ts';
import type { Access } from './endpoint.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Who is asking, when he may; throws 401 `not-signed-in` or 403. Runs before anything of the request is read. */
export async function admit(
  c: Context,
  access: Access,
  deps: HttpDeps,
): Promise<SignedIn | undefined> {
  refuseOtherSites(c, deps.publicUrl);
  if (access === 'anyone') return undefined;
  const by = await identify(c, deps);
  if (!by)
    throw new AppError(
      'not-signed-in',
      'Sign in, or send an API key as "Authorization: Bearer KEY".',
      { status: 401 },
    );
  if (access !== 'signed-in' && !by.rights.includes(access))
    throw new AppError('missing-right', `This needs the right ${access}.`, { status: 403 });
  return by;
}

/** A header, when there is one, is all that counts: a wrong key is not rescued by a cookie. */
async function identify(c: Context, deps: HttpDeps): Promise<SignedIn | undefined> {
  const header = c.req.header('authorization');
  if (header !== undefined) {
    const key = /^Bearer +(\S+)$/i.exec(header)?.[1];
    return key === undefined ? undefined : findKey(deps, key);
  }
  const token = readSessionCookie(c);
  return token === undefined ? undefined : findSession(deps, token);
}

/**
 * Refuses a write that another site's page made the browser send. Browsers say so in Sec-Fetch-Site, old
 * ones in Origin; a request with neither is not a browser's, and carries no cookie that it was not given.
 */
function refuseOtherSites(c: Context, publicUrl: string | undefined): void {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const ours = [c.req.header('host'), publicUrl && new URL(publicUrl).host];
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  const sameOrigin = origin === undefined || ours.includes(URL.parse(origin)?.host);
  if (!sameSite || !sameOrigin)
    throw new AppError('cross-site', 'A page of another site may not do this.', { status: 403 });
}
