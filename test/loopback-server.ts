import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface SeenRequest {
  method: string;
  /** With the query, as it came. */
  url: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What a handler answers; a string and bytes are sent as they are, anything else as JSON. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` (or https). */
  url: string;
  host: string;
  seen: SeenRequest[];
  close(): Promise<void>;
}

type Handler = (
  request: SeenRequest,
  raw: { response: ServerResponse; socket: Socket },
) => Reply | undefined | Promise<Reply | undefined>;

/** A small HTTP server on loopback for tests; a handler that answers undefined answers by itself. */
export async function startLoopbackServer(
  handler: Handler,
  tls?: { key: string; cert: string },
): Promise<LoopbackServer> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const entry: SeenRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    seen.push(entry);
    const reply = await handler(entry, { response, socket: request.socket });
    if (reply === undefined) return;
    const { status = 200, headers = {}, body } = reply;
    const isText = typeof body === 'string' || Buffer.isBuffer(body);
    const type = isText ? 'text/plain' : 'application/vnd.connectwise.com+json; version=2025.1';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body === undefined ? '' : isText ? body : JSON.stringify(body));
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
