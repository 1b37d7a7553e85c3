import type { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { createSafeFetch, hostAndPort } from '../../lib/safe-fetch.ts';
import {
  cancelBody,
  Polled,
  type Push,
  paths,
  pollBody,
  type Said,
  Sent,
  sendBody,
  signed,
} from './wire.ts';

export interface TracelessApi {
  /** Sends a push and answers its transaction. */
  send(push: Push): Promise<string>;
  /** How a transaction stands. */
  poll(transaction: string): Promise<Said>;
  /** Ends a transaction. */
  end(transaction: string): Promise<void>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 10_000;

/**
 * The three verbs of Traceless. Throws `provider-refused` (wrong secret), `provider-unknown` (person or
 * transaction), `provider-throttled` and `provider-failed` (both retryable), and those of `safeFetch`.
 */
export function createTracelessApi(
  endpoint: URL,
  signingSecret: string,
  options: { privateNetwork: boolean },
): TracelessApi {
  const fetch = createSafeFetch({
    connections: 32,
    ...(options.privateNetwork && { privateHost: hostAndPort(endpoint) }),
  });
  const base = endpoint.href.replace(/\/+$/, '');

  async function call(path: string, content: object): Promise<unknown> {
    const body = JSON.stringify(content);
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed(signingSecret, body, new Date()) },
      body,
      timeoutMs: TIMEOUT_MS,
    });
    return read(response.status, response.body.toString('utf8'));
  }

  return {
    send: async (push) => shaped(Sent, await call(paths.send, sendBody(push))).transactionId,
    async poll(transaction) {
      const { transactionId, status } = shaped(
        Polled,
        await call(paths.poll, pollBody(transaction)),
      );
      // Nothing but this ties an answer to the push that it is for.
      if (transactionId !== transaction)
        throw failed('Traceless answered about another transaction.');
      return status;
    },
    async end(transaction) {
      await call(paths.update, cancelBody(transaction));
    },
    close: () => fetch.close(),
  };
}

function read(status: number, text: string): unknown {
  if (status === 429)
    throw new AppError('provider-throttled', 'Traceless asks to be called less often.', {
      retryable: true,
      retryAfterMs: 1_000,
    });
  if (status >= 500) throw failed(`Traceless answered ${status}.`);
  if (status === 404)
    throw new AppError('provider-unknown', 'Traceless knows no such person or transaction.');
  if (status !== 200) throw new AppError('provider-refused', `Traceless refused (${status}).`);
  try {
    return JSON.parse(text);
  } catch {
    throw failed('Traceless’s answer is not JSON.');
  }
}

function shaped<T>(shape: z.ZodType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failed('Traceless’s answer is not one that Muster knows.');
}

function failed(message: string): AppError {
  return new AppError('provider-failed', message, { retryable: true });
}
