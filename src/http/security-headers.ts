import type { Context, Next } from 'hono';
import { isHttps } from './session-cookie.ts';

/** Nothing from elsewhere, nothing inline, in nobody's frame: text of a ticket cannot become a program. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The dashboard's page may add style sheets under the nonce made for this one answer. */
function policyOf(c: Context): string {
  const nonce = c.get('styleNonce');
  return nonce ? POLICY.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`) : POLICY;
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Headers of every answer; what the API says is in no cache. */
export async function securityHeaders(c: Context, next: Next): Promise<void> {
  await next();
  c.res.headers.set('Content-Security-Policy', policyOf(c));
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  if (c.req.path.startsWith('/api/')) c.res.headers.set('Cache-Control', 'no-store');
  if (isHttps(c)) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
}
