import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { classifyAddress } from './address-rules.ts';
import { AppError, describeError, isAppError } from './errors.ts';

export interface SafeFetchOptions {
  /**
   * `host:port` of the one server that may be reached over http and at a loopback or private address,
   * because a person typed it and opted in. Link-local and metadata addresses stay closed.
   */
  privateHost?: string | undefined;
  /** PEM of a certificate authority that is trusted instead of the usual ones; for this fetcher only. */
  ca?: string | undefined;
  /** Sockets per origin, default 8. */
  connections?: number;
  /** Default 5,000. */
  connectTimeoutMs?: number;
  /** From the call to the last byte, default 15,000. */
  timeoutMs?: number;
  /** From the call to the first byte of the body, where that is to come long before the last one. */
  firstByteTimeoutMs?: number;
  /** Largest reply body, default 1 MiB. */
  maxBytes?: number;
  /** Name resolution; tests pass their own. */
  resolve?: Resolve;
}

export interface SafeRequest {
  method?: Dispatcher.HttpMethod;
  headers?: Record<string, string>;
  body?: string | undefined;
  timeoutMs?: number;
  maxBytes?: number;
  /** Ends the request; the socket is dropped. */
  signal?: AbortSignal | undefined;
}

export interface SafeResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface SafeFetch {
  (url: string | URL, init?: SafeRequest): Promise<SafeResponse>;
  /** Closes the idle connections; calls in flight end first. */
  close(): Promise<void>;
}

type LookupDone = (error: Error | null, addresses: LookupAddress[]) => void;
type Resolve = (host: string, done: LookupDone) => void;
type NodeLookupDone = (
  error: Error | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * HTTP for addresses that a person or a payload can influence. https only, every resolved address is
 * checked and the checked one is connected to (a name that resolves differently a moment later gains
 * nothing), redirects are returned and never followed, proxy variables are not read.
 *
 * Throws `AppError`: `address-refused` (this address may not be reached), `host-not-found`, `tls-failed`,
 * `connect-failed` (in these four nothing was sent), `no-answer` (the request may have arrived) and
 * `response-too-large`.
 */
export function createSafeFetch(options: SafeFetchOptions = {}): SafeFetch {
  const { privateHost, connections = 8, timeoutMs = 15_000, maxBytes = 1024 * 1024 } = options;
  const agent = new Agent({
    connections,
    connect: checkedConnector(options),
    // Short, so that a write seldom meets a socket that the other side is just closing.
    keepAliveTimeout: 10_000,
    bodyTimeout: 0, // the deadline of the whole answer covers it
  });

  async function safeFetch(url: string | URL, init: SafeRequest = {}): Promise<SafeResponse> {
    const target = checkedUrl(url, privateHost);
    const limitMs = init.timeoutMs ?? timeoutMs;
    const firstLimitMs = Math.min(limitMs, options.firstByteTimeoutMs ?? limitMs);
    const began = performance.now();
    const by = { first: began + firstLimitMs, last: began + limitMs };
    try {
      const response = await request(target, {
        dispatcher: agent,
        method: init.method ?? 'GET',
        headers: init.headers ?? {},
        body: init.body ?? null,
        headersTimeout: firstLimitMs, // an AbortSignal costs a quarter of a small request
        ...(init.signal && { signal: init.signal }),
      });
      const body = await readBody(response.body, init.maxBytes ?? maxBytes, by);
      return { status: response.statusCode, headers: response.headers, body };
    } catch (error) {
      if (isAppError(error)) throw error;
      throw new AppError(
        'no-answer',
        `${target.host} did not answer completely: ${describeError(error)}.`,
        { status: 502, retryable: true, cause: error },
      );
    }
  }
  return Object.assign(safeFetch, { close: () => agent.close() });
}

/** Scheme, credentials in the address, and host spelled as an address; throws `address-refused`. */
function checkedUrl(url: string | URL, privateHost: string | undefined): URL {
  let target: URL;
  try {
    target = new URL(url);
  } catch (cause) {
    throw refused('This is not a web address.', cause);
  }
  if (target.username || target.password)
    throw refused('A web address with a user name in it is refused.');
  const isPrivateHost = hostAndPort(target) === privateHost;
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && isPrivateHost)) {
    throw refused(`${target.protocol}// is refused, https:// is needed.`);
  }
  return target;
}

/** `host:port` with the scheme's default port written out: how `privateHost` names a server. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}

/** undici's connector over addresses that passed; every failure here means that nothing was sent. */
function checkedConnector(options: SafeFetchOptions): buildConnector.connector {
  const { privateHost, ca, connectTimeoutMs = 5_000, resolve = resolveAll } = options;
  const connectTo = (mayBePrivate: boolean) =>
    buildConnector({
      allowH2: false,
      timeout: connectTimeoutMs,
      autoSelectFamily: true,
      lookup: checkedLookup(resolve, mayBePrivate),
      ...(ca === undefined ? {} : { ca }),
    });
  const connectPublic = connectTo(false);
  const connectPrivate = connectTo(true);

  return (target, done) => {
    const port = target.port || (target.protocol === 'http:' ? '80' : '443');
    const host = isIP(target.hostname) === 6 ? `[${target.hostname}]` : target.hostname;
    const mayBePrivate = `${host}:${port}` === privateHost;
    const connect = mayBePrivate ? connectPrivate : connectPublic;
    try {
      // Node asks no lookup for a host that is an address already.
      if (isIP(target.hostname)) checkAddress(target.hostname, target.hostname, mayBePrivate);
    } catch (error) {
      done(error as Error, null);
      return;
    }
    connect(target, (...[error, socket]) => {
      if (error === null) done(null, socket);
      else done(connectFailure(error, host), null);
    });
  };
}

/** All addresses of a name, or a refusal when any one of them may not be connected to. */
function checkedLookup(resolve: Resolve, mayBePrivate: boolean) {
  return (host: string, options: LookupOptions, done: NodeLookupDone): void => {
    resolve(host, (error, addresses) => {
      if (error !== null) return done(error, []);
      try {
        for (const { address } of addresses) checkAddress(host, address, mayBePrivate);
      } catch (refusal) {
        return done(refusal as Error, []);
      }
      const first = addresses[0];
      if (options.all || first === undefined) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

/**
 * An address of this host that may be connected to, for protocols other than HTTP: connect to the address,
 * not to the name again. @throws `address-refused`, `host-not-found`
 */
export async function checkedAddress(host: string, mayBePrivate: boolean): Promise<string> {
  if (isIP(host)) {
    checkAddress(host, host, mayBePrivate);
    return host;
  }
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  checkedLookup(resolveAll, mayBePrivate)(host, {}, (error, address) =>
    error ? reject(connectFailure(error, host)) : resolve(String(address)),
  );
  return promise;
}

function resolveAll(host: string, done: LookupDone): void {
  systemLookup(host, { all: true, order: 'verbatim' }, done);
}

function checkAddress(host: string, address: string, mayBePrivate: boolean): void {
  const kind = classifyAddress(address);
  if (kind === 'public' || (kind === 'private' && mayBePrivate)) return;
  throw kind === 'private'
    ? refused(`${host} is in a private network or on this machine, which was not allowed for it.`)
    : refused(`${host} is at an address that is never connected to.`);
}

function refused(message: string, cause?: unknown): AppError {
  return new AppError('address-refused', message, { status: 400, cause });
}

const TLS_FAILURE = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME|EPROTO)/;

function connectFailure(error: Error, host: string): AppError {
  if (isAppError(error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const options = { status: 502, retryable: true, cause: error };
  if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
    return new AppError('host-not-found', `There is no host named ${host}.`, options);
  if (TLS_FAILURE.test(code))
    return new AppError('tls-failed', `No secure connection to ${host}: ${error.message}.`, {
      ...options,
      retryable: false,
    });
  return new AppError(
    'connect-failed',
    `No connection to ${host}: ${describeError(error)}.`,
    options,
  );
}

/** The whole body; the socket is dropped when it is larger than allowed or late. */
function readBody(
  body: Readable,
  maxBytes: number,
  by: { first: number; last: number },
): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  const late = () => body.destroy(new Error('the answer took too long'));
  const lateAfter = (moment: number) => setTimeout(late, Math.max(1, moment - performance.now()));
  let timer = lateAfter(by.first);
  body.on('data', (chunk: Buffer) => {
    if (size === 0 && by.first < by.last) {
      clearTimeout(timer);
      timer = lateAfter(by.last);
    }
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    else {
      const message = `The answer is larger than ${maxBytes} bytes.`;
      body.destroy(new AppError('response-too-large', message, { status: 502 }));
    }
  });
  body.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
  body.once('error', reject);
  body.once('close', () => clearTimeout(timer));
  return promise;
}
