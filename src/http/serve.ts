import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { AppError, describeError } from '../lib/errors.ts';

export interface HttpServer {
  /** Where this machine reaches it: `http://127.0.0.1:4000`. */
  url: string;
  /** Takes no new requests and ends when the running ones have, or after `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Listens; port 0 picks a free one. A busy port or a foreign address is one clear line. */
export async function startHttpServer(
  app: Pick<OpenAPIHono, 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<HttpServer> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => resolve(info.port));
  server.on('error', reject);
  const bound = await promise.catch((cause: NodeJS.ErrnoException) => {
    const busy = cause.code === 'EADDRINUSE';
    throw new AppError(
      busy ? 'port-busy' : 'cannot-listen',
      busy
        ? `Port ${port} is in use. Stop what uses it, or set PORT to another.`
        : `Cannot listen on ${host}:${port} (${describeError(cause)}). Set HOST and PORT to what this machine has.`,
      { status: 400, cause },
    );
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close(graceMs = 8_000) {
      const closed = new Promise((done) => server.close(done));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const timer = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}
