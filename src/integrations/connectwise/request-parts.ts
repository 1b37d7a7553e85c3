import { AppError } from '../../lib/errors.ts';

export interface Credentials {
  /** The PSA's own login company, as typed. */
  companyId: string;
  publicKey: string;
  privateKey: string;
  clientId?: string | null | undefined;
  /** Model version in `Accept`; default `2025.1`. */
  version?: string | undefined;
}

/** Undefined and empty values are left out. */
export type Query = Record<string, string | number | undefined>;

/** `Basic base64(company+public:private)`; the plus is literal. Pasted keys bring spaces along. */
export function basicAuthorization({ companyId, publicKey, privateKey }: Credentials): string {
  const text = `${companyId.trim()}+${publicKey.trim()}:${privateKey.trim()}`;
  return `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;
}

/** What every API call carries; the version pins the shape of the records. Throws `invalid`. */
export function requestHeaders(
  options: Credentials,
  authorization: string,
): Record<string, string> {
  const version = options.version ?? '2025.1';
  const clientId = options.clientId?.trim() ?? '';
  if (/[^!-~]/.test(clientId)) {
    const message = 'A client ID has letters, digits and hyphens only.';
    throw new AppError('invalid', message, {
      status: 400,
      fields: [{ field: 'clientId', message }],
    });
  }
  return {
    authorization,
    accept: `application/vnd.connectwise.com+json; version=${version}`,
    'content-type': 'application/json',
    ...(clientId === '' ? {} : { clientId }),
  };
}

/** Spaces as `%20` and `+` as `%2B`; `URLSearchParams` would send `+` for a space. */
export function queryText(query: Query): string {
  return Object.entries(query)
    .filter((entry) => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
    .join('&');
}
