import { isAppError } from '../../lib/errors.ts';
import { createSafeFetch, type SafeResponse } from '../../lib/safe-fetch.ts';
import { type BreakerState, createCircuitBreaker } from './circuit-breaker.ts';
import { createCodebase } from './codebase.ts';
import { failureOf } from './failures.ts';
import { asUnreachable, outcomeUnknown, resting, throttled, unavailable } from './own-failures.ts';
import { parseJson } from './parse-json.ts';
import { createTokenBucket, type RateLimiter, systemTiming, type Timing } from './rate-limiter.ts';
import {
  basicAuthorization,
  type Credentials,
  type Query,
  queryText,
  requestHeaders,
} from './request-parts.ts';
import type { Site } from './site-url.ts';
import { createSlots } from './slots.ts';

export interface TransportOptions extends Credentials {
  site: Site;
  /** PEM of the certificate authority that this one server's certificate comes from. */
  ca?: string | undefined;
  /** Shared by every process that speaks to this PSA; default: 900 a minute in this process. */
  limiter?: RateLimiter | undefined;
  /** Requests in flight, default 4: more were seen to draw 429s. */
  inFlight?: number | undefined;
  /** One attempt, default 20,000. */
  timeoutMs?: number | undefined;
  /** A whole call with its waits and retries, default 60,000. */
  deadlineMs?: number | undefined;
  /** Attempts of a read, default 4. */
  attempts?: number | undefined;
  /** Largest answer, default 32 MiB (1,000 tickets are about 8). */
  maxBytes?: number | undefined;
  timing?: Timing | undefined;
}

export interface Call {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `apis/3.0`, starting with a slash. */
  path: string;
  query?: Query;
  headers?: Record<string, string>;
  body?: unknown;
  /** Marks a POST that only reads (`/search`), so that it may be retried. */
  reads?: boolean;
  /** A write's last word, asked right before it leaves: false when its caller may have been replaced. */
  mayGo?: (() => Promise<boolean>) | undefined;
}

export interface Answer {
  headers: SafeResponse['headers'];
  data: unknown;
}

interface PageOptions {
  maxBytes: number;
  authorized?: boolean;
}

export interface Transport {
  /** One API call; throws the failures that `ConnectWiseApi` documents. */
  send(call: Call): Promise<Answer>;
  /** A page of the same host outside the API, without credentials unless asked for. */
  fetchPage(url: URL, page: PageOptions): Promise<SafeResponse>;
  /** What `login/companyinfo` says, parsed; undefined when the answer is not JSON. */
  companyInfo(): Promise<unknown>;
  /** `https://…/v4_6_release/apis/3.0`, as it is used now. */
  apiBase(): string;
  breaker(): BreakerState;
  close(): Promise<void>;
}

/** Wait before the second attempt at most; doubles with each further one. */
const BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 15_000;

/**
 * Carries calls to one ConnectWise: authentication, codebase, at most `inFlight` at once, rate limit,
 * `Retry-After`, backoff for reads, circuit breaker, deadline. A write is sent once; only when
 * ConnectWise said 429, which means that it did nothing, is it sent again.
 */
export function createTransport(options: TransportOptions): Transport {
  const { site, timing = systemTiming } = options;
  const timeoutMs = options.timeoutMs ?? 20_000;
  const attempts = options.attempts ?? 4;
  const limiter = options.limiter ?? createTokenBucket({ requestsPerMinute: 900, timing });
  const inSlot = createSlots({ atOnce: options.inFlight ?? 4, admit: () => limiter.acquire() });
  const breaker = createCircuitBreaker({ now: timing.now });
  const authorization = basicAuthorization(options);
  const baseHeaders = requestHeaders(options, authorization);
  const safeFetch = createSafeFetch({
    privateHost: site.privateHost,
    ca: options.ca,
    connections: options.inFlight ?? 4,
    maxBytes: options.maxBytes ?? 32 * 1024 * 1024,
  });
  const codebase = createCodebase(companyInfo, timing);
  let pausedUntil = 0;

  async function send(call: Call): Promise<Answer> {
    const isRead = readsOnly(call);
    const deadline = timing.now() + (options.deadlineMs ?? 60_000);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const isClaimed = call.mayGo !== undefined;
        return await inSlot(() => attemptOnce(call, isRead, deadline), isClaimed);
      } catch (error) {
        if (isAppError(error, 'no-such-endpoint') && (await codebase.changed())) continue;
        const waitMs = (await call.mayGo?.()) === false ? null : retryDelay(error, isRead, attempt);
        if (waitMs === null || timing.now() + waitMs >= deadline) throw error;
        await timing.sleep(waitMs);
      }
    }
  }

  async function attemptOnce(call: Call, isRead: boolean, deadline: number): Promise<Answer> {
    const pauseMs = pausedUntil - timing.now();
    if (pauseMs > 0) {
      if (timing.now() + pauseMs >= deadline) throw throttled(pauseMs);
      await timing.sleep(pauseMs);
    }
    const leftMs = deadline - timing.now();
    if (leftMs <= 0 || (await call.mayGo?.()) === false) throw throttled(0);
    if (!breaker.admits()) throw resting(breaker.state().retryAfterMs);
    try {
      const answer = await exchange(call, isRead, Math.min(timeoutMs, leftMs));
      breaker.succeeded();
      return answer;
    } catch (error) {
      note(error);
      throw error;
    }
  }

  async function exchange(call: Call, isRead: boolean, attemptMs: number): Promise<Answer> {
    const { method, path } = call;
    const response = await reach(call, isRead, attemptMs);
    const { status, headers, body } = response;
    const data = body.length === 0 ? null : parseJson(body);
    if (status >= 200 && status < 300) {
      if (data !== undefined) return { headers, data };
      const message = `ConnectWise answered ${method} ${path} with something that is not JSON.`;
      throw isRead ? unavailable(message) : outcomeUnknown(call, message);
    }
    const failure = failureOf({
      method,
      path,
      status,
      data,
      text: data === undefined ? body.toString('utf8', 0, 2_000) : '',
      retryAfter: single(headers['retry-after']),
    });
    // A server or gateway that failed may still have done what it was asked.
    if (!isRead && (status >= 500 || status === 408))
      throw outcomeUnknown(call, failure.message, failure);
    throw failure;
  }

  async function reach(call: Call, isRead: boolean, attemptMs: number): Promise<SafeResponse> {
    try {
      return await safeFetch(addressOf(call), {
        method: call.method,
        headers: call.headers ? { ...baseHeaders, ...call.headers } : baseHeaders,
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        timeoutMs: attemptMs,
      });
    } catch (error) {
      const mayHaveArrived =
        isAppError(error, 'no-answer') || isAppError(error, 'response-too-large');
      if (mayHaveArrived && !isRead) throw outcomeUnknown(call, error.message, error);
      throw asUnreachable(error);
    }
  }

  function addressOf({ path, query }: Call): string {
    const base = `${apiBase()}${path}`;
    return query === undefined ? base : `${base}?${queryText(query)}`;
  }

  function apiBase(): string {
    return `${site.apiOrigin}/${codebase.current()}apis/3.0`;
  }

  /** Books a failure: only what says that the server is not well counts against it. */
  function note(error: unknown): void {
    if (!isAppError(error)) return;
    if (error.code === 'throttled') {
      pausedUntil = Math.max(pausedUntil, timing.now() + (error.retryAfterMs ?? 0));
    }
    const unwell = ['unreachable', 'unavailable', 'outcome-unknown'].includes(error.code);
    if (unwell) breaker.failed();
    else breaker.succeeded();
  }

  /** How long to wait before the next attempt, or null when there must be none. */
  function retryDelay(error: unknown, isRead: boolean, attempt: number): number | null {
    if (!isAppError(error) || !error.retryable || attempt >= attempts) return null;
    const backoffMs = timing.random() * Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (attempt - 1));
    if (error.code === 'throttled') return (error.retryAfterMs ?? 0) + backoffMs;
    if (!isRead || breaker.state().state === 'open') return null;
    return backoffMs;
  }

  async function companyInfo(): Promise<unknown> {
    const url = `${site.apiOrigin}/login/companyinfo/${encodeURIComponent(options.companyId.trim())}`;
    const { status, body } = await fetchPage(new URL(url), { maxBytes: 64 * 1024 });
    if (status === 200) return parseJson(body);
    if (status === 404 && parseJson(body) === undefined) return undefined;
    throw failureOf({
      method: 'GET',
      path: '/login/companyinfo',
      status,
      data: parseJson(body),
      text: body.toString('utf8', 0, 2_000),
      retryAfter: undefined,
    });
  }

  async function fetchPage(url: URL, page: PageOptions): Promise<SafeResponse> {
    const headers: Record<string, string> = page.authorized ? { authorization } : {};
    try {
      return await safeFetch(url, { timeoutMs, maxBytes: page.maxBytes, headers });
    } catch (error) {
      throw asUnreachable(error);
    }
  }

  return {
    send,
    companyInfo,
    fetchPage,
    apiBase,
    breaker: () => breaker.state(),
    close: () => safeFetch.close(),
  };
}

/** True when a call may be sent again: it changes nothing. */
export function readsOnly({ method, reads = false }: Call): boolean {
  return method === 'GET' || reads;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
