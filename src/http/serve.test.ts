import { createServer } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { startHttpServer } from './index.ts';

/** Loopback only. */
const HOST = '127.0.0.1';

test('port 0 picks a free one and says which', async () => {
  const server = await startHttpServer(
    new Hono().get('/', (c) => c.text('here')),
    {
      host: HOST,
      port: 0,
    },
  );
  expect(await (await fetch(server.url)).text()).toBe('here');
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a busy port is told with the fix', async () => {
  const other = createServer().listen(0, HOST);
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const attempt = startHttpServer(new Hono(), { host: HOST, port });
  await expect(attempt).rejects.toMatchObject({ code: 'port-busy', status: 400 });
  await expect(attempt).rejects.toThrow('set PORT');
  other.close();
});

test('closing lets a running request end, but does not wait for one that never does', async () => {
  const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const release = Promise.withResolvers<void>();
  const app = new Hono()
    .get('/slow', async (c) => {
      arrived[0].resolve();
      await release.promise;
      return c.text('done');
    })
    .get('/never', () => {
      arrived[1].resolve();
      return new Promise<Response>(() => {});
    });
  const server = await startHttpServer(app, { host: HOST, port: 0 });
  const slow = fetch(`${server.url}/slow`).then((response) => response.text());
  const never = fetch(`${server.url}/never`).catch(() => 'cut');
  await Promise.all(arrived.map(({ promise }) => promise));

  const closed = server.close(200);
  release.resolve();
  expect(await slow).toBe('done');
  expect(await never).toBe('cut');
  await closed;
});
