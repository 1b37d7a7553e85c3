import { hostAndPort } from '../../lib/safe-fetch.ts';
import type { Site } from './site-url.ts';

export interface Tenant {
  site: Site;
  /** The PSA's own login company. */
  companyId: string;
}

/**
 * Why the `key_url` of a callback must not be fetched, or null when it may. The address comes from the
 * unverified body: only this connection's own host and key page, for its own company, are accepted.
 * Another tenant of the same cloud has a valid key on the same host, so the company counts.
 */
export function keyUrlRefusal(
  keyUrl: string,
  { site, companyId }: Tenant,
): 'key-host-refused' | 'other-tenant' | null {
  const url = URL.parse(keyUrl);
  if (url === null || url.username || url.password || url.hash) return 'key-host-refused';
  const own = [new URL(site.uiOrigin), new URL(site.apiOrigin)];
  const isOwn = own.some(
    (origin) => origin.protocol === url.protocol && hostAndPort(origin) === hostAndPort(url),
  );
  if (!isOwn || !/\/system\/callbackkey\/[\w.]+$/i.test(url.pathname)) return 'key-host-refused';
  const names = url.searchParams.getAll('companyName');
  return names.length === 1 && isSameCompanyId(names[0]!, companyId) ? null : 'other-tenant';
}

/** Login company ids are unique whatever their case, and people type them in either. */
export function isSameCompanyId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
