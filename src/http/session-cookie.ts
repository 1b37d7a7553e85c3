import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SESSION_MAX_MS } from '../people/index.ts';

const PLAIN = 'muster_session';
/** Browsers take a cookie of this name only over https, for this host alone. */
const SECURE = '__Host-muster_session';

/** The session token that the browser sent. */
export function readSessionCookie(c: Context): string | undefined {
  return getCookie(c, SECURE) ?? getCookie(c, PLAIN);
}

/** Gives the browser its session: out of reach for scripts, not sent along by other sites' forms. */
export function setSessionCookie(c: Context, token: string): void {
  const secure = isHttps(c);
  setCookie(c, secure ? SECURE : PLAIN, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: SESSION_MAX_MS / 1_000,
  });
}

/** Makes the browser forget its session. */
export function clearSessionCookie(c: Context): void {
  deleteCookie(c, PLAIN, { path: '/' });
  deleteCookie(c, SECURE, { path: '/', secure: true });
}

/** Whether the browser speaks https, to us or to the proxy before us. A forged header only makes us stricter. */
export function isHttps(c: Context): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
}
