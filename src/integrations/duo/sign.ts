import { createHash, createHmac } from 'node:crypto';

/** A request as it is signed. */
export interface SignedRequest {
  method: string;
  host: string;
  path: string;
  /** RFC 2822, as in the `Date` header that goes with it. */
  date: string;
  params: Record<string, string>;
}

export interface DuoKeys {
  integrationKey: string;
  secretKey: string;
}

/**
 * The `Authorization` header of signature version 2: HMAC-SHA-512 over date, method, host, path and the
 * sorted parameters, which stand in the query or in the form body.
 * Source: Duo Auth API, "Authentication" (duo.com/docs/authapi).
 */
export function signV2(keys: DuoKeys, request: SignedRequest): string {
  return authorization(keys, canonicalV2(request));
}

/**
 * Version 5: the parameters of the query, then the SHA-512 of the JSON body (empty for a GET) and of the
 * `X-Duo-` headers, of which we send none.
 */
export function signV5(keys: DuoKeys, request: SignedRequest, body: string): string {
  return authorization(keys, canonicalV5(request, body));
}

export function canonicalV2({ date, method, host, path, params }: SignedRequest): string {
  return [date, method.toUpperCase(), host.toLowerCase(), path, canonicalParams(params)].join('\n');
}

export function canonicalV5(
  request: SignedRequest,
  body: string,
  headers: Record<string, string> = {},
): string {
  return [canonicalV2(request), sha512(body), sha512(canonicalHeaders(headers))].join('\n');
}

/** Sorted by name, escaped as RFC 3986 wants it: `encodeURIComponent` leaves five characters out. */
export function canonicalParams(params: Record<string, string>): string {
  return Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join('&');
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Names in small letters, sorted; names and values joined by zero bytes. */
function canonicalHeaders(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('\0');
}

function authorization({ integrationKey, secretKey }: DuoKeys, canonical: string): string {
  const signature = createHmac('sha512', secretKey).update(canonical).digest('hex');
  return `Basic ${Buffer.from(`${integrationKey}:${signature}`).toString('base64')}`;
}

function sha512(text: string): string {
  return createHash('sha512').update(text).digest('hex');
}
