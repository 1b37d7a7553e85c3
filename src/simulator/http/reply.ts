import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults.ts';
import { ApiFault } from './api-fault.ts';
import type { Reply } from './call.ts';
import { tooManyRequests } from './throttle.ts';

const VENDOR_JSON = 'application/vnd.connectwise.com+json; version=2026.2; charset=utf-8';

/** Answers; with `half`, only the first half of the body before the connection breaks. */
export function send(response: ServerResponse, reply: Reply, half = false): void {
  const { bytes, type } = bodyOf(reply);
  response.writeHead(reply.status, {
    'api-current-version': '2026.2',
    ...(bytes && { 'content-type': type, 'content-length': bytes.byteLength }),
    ...reply.headers,
  });
  if (half && bytes) {
    response.write(bytes.subarray(0, bytes.byteLength >> 1), () => response.socket?.destroy());
  } else response.end(bytes);
}

function bodyOf(reply: Reply): { bytes: Buffer | undefined; type: string } {
  if (reply.bytes) return { bytes: reply.bytes, type: 'text/plain; charset=utf-8' };
  if (reply.json === undefined) return { bytes: undefined, type: '' };
  return { bytes: Buffer.from(JSON.stringify(reply.json)), type: VENDOR_JSON };
}

/** The answer for something thrown; a fault of the simulator itself is a 500 with its message. */
export function replyForError(error: unknown): Reply {
  if (!(error instanceof ApiFault)) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 500, json: { code: 'Unexpected', message, errors: null } };
  }
  const { status, body, headers } = error;
  return typeof body === 'string'
    ? { status, bytes: Buffer.from(body), headers }
    : { status, json: body, headers };
}

/** What a status fault answers: the shapes seen for that status, a gateway's page from 502 on. */
export function replyForFault(fault: Fault): Reply {
  const status = fault.status ?? 500;
  if (status === 429) return replyForError(tooManyRequests(Math.ceil((fault.ms ?? 30_000) / 1000)));
  if (status >= 502)
    return {
      status,
      bytes: Buffer.from(`<html><head><title>${status}</title></head><body>Gateway</body></html>`),
      headers: { 'content-type': 'text/html' },
    };
  return {
    status,
    json: { code: 'ConnectWiseApi', message: `Simulated failure ${status}`, errors: null },
  };
}
