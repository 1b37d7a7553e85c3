import { createSafeFetch, hostAndPort } from '../../lib/safe-fetch.ts';

/** A model's answer is text; more than this is somebody's mistake. */
const MAX_BYTES = 8 * 1024 * 1024;

/** How long a provider may take, in milliseconds. */
export interface ModelPatience {
  /** To a connection, with its TLS. */
  connectMs: number;
  /** To the first token of a streamed answer; one that comes whole has none before the last. */
  firstTokenMs: number;
  /** To the end of a step's answer, with what is tried again within it. */
  wholeMs: number;
}

export const MODEL_PATIENCE: ModelPatience = {
  connectMs: 10_000,
  firstTokenMs: 60_000,
  wholeMs: 120_000,
};

/**
 * `fetch` for model providers, by the same rules as every address that a person types: https and public
 * addresses, or, opted in, exactly the typed host and port. Answers are read whole, streamed or not.
 */
export function safeModelFetch(
  settings: { baseUrl: string | null; allowPrivateNetwork: boolean; streaming: boolean },
  { connectMs, firstTokenMs, wholeMs }: ModelPatience = MODEL_PATIENCE,
): typeof globalThis.fetch {
  const { baseUrl, allowPrivateNetwork, streaming } = settings;
  const privateHost = baseUrl && allowPrivateNetwork ? hostAndPort(new URL(baseUrl)) : undefined;
  const safeFetch = createSafeFetch({
    privateHost,
    maxBytes: MAX_BYTES,
    connectTimeoutMs: connectMs,
    timeoutMs: wholeMs,
    ...(streaming && { firstByteTimeoutMs: firstTokenMs }),
  });
  return async (input, init) => {
    const request = new Request(input, init);
    const answer = await safeFetch(request.url, {
      method: request.method as 'GET' | 'POST',
      headers: Object.fromEntries(request.headers),
      ...(request.body && { body: await request.text() }),
      signal: init?.signal ?? undefined,
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    );
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers });
  };
}
