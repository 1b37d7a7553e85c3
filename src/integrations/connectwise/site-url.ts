import { AppError } from '../../lib/errors.ts';
import { hostAndPort } from '../../lib/safe-fetch.ts';

/** Where one ConnectWise is: what people open, what the API is called at, and what may be reached. */
export interface Site {
  /** `https://na.myconnectwise.net`: for links that people open. */
  uiOrigin: string;
  /** `https://api-na.myconnectwise.net`: API calls and `companyinfo` go here. */
  apiOrigin: string;
  /** True for the vendor's own hosts. */
  cloud: boolean;
  /** `host:port` that the operator allowed to be private, else undefined; see `safe-fetch`. */
  privateHost: string | undefined;
}

export interface SiteOptions {
  /** Permits http and private addresses for exactly the typed host and port. */
  allowPrivateNetwork?: boolean | undefined;
}

const CLOUD = /\.(myconnectwise\.net|connectwisedev\.com)$/;
/** Hosts under these prefixes answer the API themselves. */
const SERVES_API = /^(api|sandbox)-/;

/**
 * Understands a ConnectWise address as people type it: bare host, deep link, with or without `api-`,
 * any scheme. Cloud hosts get their `api-` name (the plain one answers "SSL is required" to many).
 * Throws `invalid` with field `url` for what cannot be a ConnectWise.
 */
export function normalizeUrl(typed: string, options: SiteOptions = {}): Site {
  const allowPrivate = options.allowPrivateNetwork ?? false;
  const trimmed = typed.trim().replace(/^<|>$/g, '');
  const [, scheme, rest] = /^(?:([a-z][a-z0-9+.-]*):\/+)?(.*)$/is.exec(trimmed)!;
  const authority = (rest ?? '').split(/[/?#\\]/, 1)[0] ?? '';
  if (authority === '') {
    throw invalidUrl('Enter the address of your ConnectWise, for example na.myconnectwise.net.');
  }
  if (authority.includes('@')) {
    throw invalidUrl('Leave the user name out of the address; the keys have their own fields.');
  }
  const plain = scheme?.toLowerCase() === 'http';
  const url = parse(`${plain ? 'http' : 'https'}://${authority}`);
  url.hostname = url.hostname.replace(/\.$/, '');
  const cloud = CLOUD.test(url.hostname);
  if (cloud) return cloudSite(url.hostname);

  if (!allowPrivate) {
    if (plain && url.port !== '') {
      throw invalidUrl(
        `ConnectWise is reached over https. For a server in your own network that speaks plain http on port ${url.port}, allow private network addresses for it.`,
      );
    }
    refuseLocalNames(url.hostname);
    url.protocol = 'https:';
  }
  return {
    uiOrigin: url.origin,
    apiOrigin: url.origin,
    cloud: false,
    privateHost: allowPrivate ? hostAndPort(url) : undefined,
  };
}

/** A vendor host: always https on 443, and never private whatever was allowed. */
function cloudSite(host: string): Site {
  const apiHost = SERVES_API.test(host) ? host : `api-${host}`;
  return {
    uiOrigin: `https://${host.replace(/^api-/, '')}`,
    apiOrigin: `https://${apiHost}`,
    cloud: true,
    privateHost: undefined,
  };
}

function parse(candidate: string): URL {
  try {
    return new URL(candidate);
  } catch (cause) {
    throw invalidUrl(
      'This is not a web address. Enter the host that you open ConnectWise with, for example na.myconnectwise.net.',
      cause,
    );
  }
}

/** Names that cannot be a public ConnectWise; said here because the form can still be corrected. */
function refuseLocalNames(host: string): void {
  const literal = /^\[|^[\d.]+$/.test(host);
  if (!literal && host.includes('.') && !/(^|\.)localhost$/.test(host)) return;
  throw invalidUrl(
    `${host} is an IP address or an incomplete name. Enter the full host name, or allow private network addresses if your ConnectWise is in your own network.`,
  );
}

function invalidUrl(message: string, cause?: unknown): AppError {
  return new AppError('invalid', message, {
    status: 400,
    fields: [{ field: 'url', message }],
    cause,
  });
}

/** The page of a ticket in ConnectWise's own interface, for people to open. */
export function ticketLink(site: Site, companyId: string, ticketId: number): string {
  const query = new URLSearchParams({
    locale: 'en_US',
    companyName: companyId,
    recordType: 'ServiceFV',
    recid: String(ticketId),
  });
  return `${site.uiOrigin}/v4_6_release/services/system_io/router/openrecord.rails?${query}`;
}
