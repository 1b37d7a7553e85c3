import type { IncomingMessage } from 'node:http';
import { ApiFault } from './api-fault.ts';

/** A request whose body has been read. */
export interface Incoming {
  method: string;
  /** Path without query, as it came. */
  path: string;
  query: string;
  header(name: string): string | undefined;
  bytes: Buffer;
}

const MAX_BODY = 64 * 1024 * 1024;

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<Incoming> {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const method = request.method ?? 'GET';
  const bytes = method === 'GET' ? Buffer.alloc(0) : await readBody(request);
  return {
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at),
    header,
    bytes,
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).byteLength;
    if (size > MAX_BODY) throw new ApiFault(413, 'The body is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
