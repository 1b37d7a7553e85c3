import { createSafeFetch, hostAndPort } from '../../lib/safe-fetch.ts';

/** A model's answer is text; more than this is somebody's mistake. */
const MAX_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 120_000;

/**
 * `fetch` for model providers, by the same rules as every address that a person types: https and public
 * addresses, or, opted in, exactly the typed host and port. Answers come whole; nothing is streamed.
 */
export function safeModelFetch(settings: {
  baseUrl: string | null;
  allowPrivateNetwork: boolean;
}): typeof globalThis.fetch {
  const { baseUrl, allowPrivateNetwork } = settings;
  const privateHost = baseUrl && allowPrivateNetwork ? hostAndPort(new URL(baseUrl)) : undefined;
  const safeFetch = createSafeFetch({ privateHost, maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
  return async (input, init) => {
    const request = new Request(input, init);
    const answer = await safeFetch(request.url, {
      method: request.method as 'GET' | 'POST',
      headers: Object.fromEntries(request.headers),
      ...(request.body && { body: await request.text() }),
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    );
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers });
  };
}
