import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startLoopbackServer } from '../../../test/loopback-server.ts';
import { MODEL_PATIENCE, safeModelFetch } from './safe-model-fetch.ts';

/** How long a provider is waited for. Limits that are not under test are too long for a test to end by them. */
const ENDLESS = { connectMs: 60_000, firstTokenMs: 60_000, wholeMs: 60_000 };
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Answers headers and these bytes, and no more; tells when the asker hung up. */
async function startsWith(bytes: string) {
  const hungUp = Promise.withResolvers<void>();
  const server = await startLoopbackServer((_, { response, socket }) => {
    socket.once('close', () => hungUp.resolve());
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    if (bytes) response.write(bytes);
    return undefined;
  });
  closers.push(() => server.close());
  return { url: server.url, hungUp: hungUp.promise };
}

const ask = (url: string, streaming: boolean, patience: object, init: RequestInit = {}) =>
  safeModelFetch(
    { baseUrl: url, allowPrivateNetwork: true, streaming },
    { ...ENDLESS, ...patience },
  )(url, { method: 'POST', body: '{}', ...init });

describe('a provider is waited for', () => {
  it('so long for a connection with its TLS, and nothing was sent', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    closers.push(async () => {
      for (const socket of sockets) socket.destroy();
      mute.close();
    });
    const { port } = mute.address() as AddressInfo;
    await expect(ask(`https://127.0.0.1:${port}`, false, { connectMs: 50 })).rejects.toMatchObject({
      code: 'connect-failed',
      retryable: true,
    });
  });

  it('so long for the first token of a stream, and is hung up on', async () => {
    const { url, hungUp } = await startsWith('');
    await expect(ask(url, true, { firstTokenMs: 50 })).rejects.toMatchObject({
      code: 'no-answer',
      retryable: true,
    });
    await hungUp;
  });

  it('longer once its stream has begun, until the whole answer is late', async () => {
    const { url, hungUp } = await startsWith('data: {}\n\n');
    const asked = ask(url, true, { firstTokenMs: 1_000, wholeMs: 1_300 });
    const startedAt = performance.now();
    await expect(asked).rejects.toMatchObject({ code: 'no-answer' });
    expect(performance.now() - startedAt).toBeGreaterThan(1_200);
    await hungUp;
  });

  it('longer than for a first token where its answer comes whole', async () => {
    const { url, hungUp } = await startsWith('');
    const asked = ask(url, false, { firstTokenMs: 50, wholeMs: 400 });
    const startedAt = performance.now();
    await expect(asked).rejects.toMatchObject({ code: 'no-answer' });
    expect(performance.now() - startedAt).toBeGreaterThan(300);
    await hungUp;
  });

  it('no longer than whoever asked wants it', async () => {
    const { url, hungUp } = await startsWith('data: {}\n\n');
    const signal = AbortSignal.timeout(50);
    await expect(ask(url, true, {}, { signal })).rejects.toMatchObject({ code: 'no-answer' });
    await hungUp;
  });
});

it('has limits that are in the right order', () => {
  const { connectMs, firstTokenMs, wholeMs } = MODEL_PATIENCE;
  expect(connectMs).toBeLessThan(firstTokenMs);
  expect(firstTokenMs).toBeLessThan(wholeMs);
});
