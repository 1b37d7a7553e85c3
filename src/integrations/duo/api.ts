import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { createSafeFetch, hostAndPort } from '../../lib/safe-fetch.ts';
import { canonicalParams, type DuoKeys, signV2, signV5 } from './sign.ts';

/** Where Duo answers; tests have their own server on loopback. */
export interface DuoPlace {
  origin: string;
  privateNetwork: boolean;
}

export interface DuoApi {
  check(): Promise<void>;
  preauth(username: string): Promise<z.infer<typeof Preauth>>;
  /** Sends a push and answers its transaction at once. */
  push(username: string, device: string, words: PushWords): Promise<string>;
  /** A long poll: answers when something changes. */
  status(transaction: string): Promise<z.infer<typeof Status>>;
  close(): Promise<void>;
}

export interface PushWords {
  type: string;
  info: Record<string, string>;
}

/** UNTRUSTED from here on: only what we use, and nothing that is not as documented passes. */
const Preauth = z.object({
  result: z.enum(['auth', 'allow', 'deny', 'enroll']),
  status_msg: z.string().default(''),
  devices: z
    .array(z.object({ device: z.string(), capabilities: z.array(z.string()).default([]) }))
    .default([]),
});
const Pushed = z.object({ txid: z.string().min(1) });
const Status = z.object({
  result: z.enum(['waiting', 'allow', 'deny']),
  status: z.string().default(''),
  status_msg: z.string().default(''),
});

const SHORT_MS = 10_000;
/** Duo holds a status call until something changes; asked again when nothing did. */
const LONG_POLL_MS = 15_000;

/**
 * The Duo Auth API. Throws `provider-refused` (wrong keys, wrong signature, unknown transaction),
 * `provider-throttled` and `provider-failed` (both retryable), and those of `safeFetch`.
 */
export function createDuoApi(
  keys: DuoKeys,
  place: DuoPlace,
  options: { jsonSigning: boolean },
): DuoApi {
  const origin = new URL(place.origin);
  const fetch = createSafeFetch({
    connections: 64,
    ...(place.privateNetwork && { privateHost: hostAndPort(origin) }),
  });

  async function call<T>(
    method: 'GET' | 'POST',
    path: string,
    params: Record<string, string>,
    shape: z.ZodType<T>,
    timeoutMs = SHORT_MS,
  ): Promise<T> {
    const inBody = method === 'POST';
    const json = inBody && options.jsonSigning;
    const date = new Date().toUTCString().replace('GMT', '+0000');
    const body = !inBody ? '' : json ? JSON.stringify(params) : canonicalParams(params);
    const request = { method, host: origin.host, path, date, params: json ? {} : params };
    const authorization = options.jsonSigning
      ? signV5(keys, request, json ? body : '')
      : signV2(keys, request);
    const query = !inBody && Object.keys(params).length > 0 ? `?${canonicalParams(params)}` : '';
    const response = await fetch(`${origin.origin}${path}${query}`, {
      method,
      headers: {
        date,
        authorization,
        ...(inBody && {
          'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
        }),
      },
      ...(inBody && { body }),
      timeoutMs,
    });
    return read(response.status, response.body.toString('utf8'), shape);
  }

  return {
    async check() {
      await call('GET', '/auth/v2/check', {}, z.object({ time: z.number() }));
    },
    preauth: (username) =>
      call('POST', '/auth/v2/preauth', { username, client_supports_verified_push: '1' }, Preauth),
    async push(username, device, { type, info }) {
      const pushed = await call(
        'POST',
        '/auth/v2/auth',
        {
          username,
          factor: 'push',
          device,
          async: '1',
          type,
          pushinfo: canonicalParams(info),
        },
        Pushed,
      );
      return pushed.txid;
    },
    status: (txid) => call('GET', '/auth/v2/auth_status', { txid }, Status, LONG_POLL_MS),
    close: () => fetch.close(),
  };
}

function read<T>(status: number, text: string, shape: z.ZodType<T>): T {
  if (status === 429)
    throw new AppError('provider-throttled', 'Duo asks to be called less often.', {
      retryable: true,
      retryAfterMs: 1_000,
    });
  if (status >= 500)
    throw new AppError('provider-failed', `Duo answered ${status}.`, { retryable: true });
  const envelope = Envelope.safeParse(parsed(text));
  if (status === 200 && envelope.data?.stat === 'OK') {
    const answer = shape.safeParse(envelope.data.response);
    if (answer.success) return answer.data;
    throw new AppError('provider-failed', 'Duo’s answer is not as documented.', {
      retryable: true,
    });
  }
  const { message = 'no reason given', message_detail: detail } = envelope.data ?? {};
  throw new AppError(
    'provider-refused',
    `Duo refused (${status}): ${message}${detail ? `, ${detail}` : ''}.`,
  );
}

const Envelope = z.object({
  stat: z.string(),
  response: z.unknown().optional(),
  message: z.string().optional(),
  message_detail: z.string().optional(),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
