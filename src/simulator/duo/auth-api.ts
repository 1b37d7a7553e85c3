import { createHash, createHmac, randomUUID } from 'node:crypto';

/** A request as it came, with its body read. */
export interface DuoRequest {
  method: string;
  /** `host:port`, as the caller signed it. */
  host: string;
  path: string;
  /** Without the question mark. */
  query: string;
  header(name: string): string | undefined;
  body: string;
}

export interface DuoReply {
  status: number;
  json: unknown;
}

export interface DuoPush {
  txid: string;
  username: string;
  device: string;
  /** What the person reads, as form parameters. */
  pushinfo: string;
}

/** What the application's policy and the people with their devices say; everything else is the protocol. */
export interface DuoPeople {
  keys(): { integrationKey: string; secretKey: string };
  preauth(username: string): {
    result: 'auth' | 'allow' | 'deny' | 'enroll';
    status_msg: string;
    devices: { device: string; capabilities: string[]; type: string }[];
  };
  pushed(push: DuoPush): void;
  status(push: DuoPush): DuoStanding;
  /** Its clock, in milliseconds. */
  now(): number;
}

export interface DuoStanding {
  /** `waiting`, `allow` or `deny`. */
  result: string;
  status: string;
  status_msg: string;
}

const CLOCKS_APART_MS = 300_000;

/**
 * The Duo Auth API, written from the vendor's public documentation (duo.com/docs/authapi): signatures of
 * version 2 and 5 are checked by code of its own, and only transactions that it gave out are known.
 */
export function createAuthApi(people: DuoPeople): (request: DuoRequest) => DuoReply {
  const pushes = new Map<string, DuoPush>();

  return function answer(request) {
    const refusal = refuse(request, people);
    if (refusal) return refusal;
    const params = paramsOf(request);
    switch (`${request.method} ${request.path}`) {
      case 'GET /auth/v2/check':
        return ok({ time: Math.floor(people.now() / 1000) });
      case 'POST /auth/v2/preauth':
        return ok(people.preauth(params.username ?? ''));
      case 'POST /auth/v2/auth': {
        const { username = '', device = '', pushinfo = '' } = params;
        const push = { txid: randomUUID(), username, device, pushinfo };
        pushes.set(push.txid, push);
        people.pushed(push);
        return ok({ txid: push.txid });
      }
      case 'GET /auth/v2/auth_status': {
        const push = pushes.get(params.txid ?? '');
        return push ? ok(people.status(push)) : fail(400, 40002, 'Invalid request parameters');
      }
      default:
        return fail(404, 40401, 'Resource not found');
    }
  };
}

/** What Duo says to wrong keys, a wrong signature and a clock that is off; undefined when all is right. */
function refuse(request: DuoRequest, people: DuoPeople): DuoReply | undefined {
  const { integrationKey, secretKey } = people.keys();
  const authorization = request.header('authorization')?.replace('Basic ', '') ?? '';
  const [key, signature] = Buffer.from(authorization, 'base64').toString().split(':');
  if (key !== integrationKey) return fail(401, 40102, 'Invalid integration key');
  const date = request.header('date') ?? '';
  const json = isJson(request);
  const signed = request.method === 'GET' ? request.query : json ? '' : request.body;
  const v2 = [date, request.method, request.host, request.path, signed].join('\n');
  const v5 = `${v2}\n${sha512(json ? request.body : '')}\n${sha512('')}`;
  const mac = (text: string) => createHmac('sha512', secretKey).update(text).digest('hex');
  if (signature !== mac(v2) && signature !== mac(v5))
    return fail(401, 40103, 'Invalid signature in request credentials');
  // A date that cannot be read is as wrong as one that is far off.
  if (!(Math.abs(people.now() - Date.parse(date)) <= CLOCKS_APART_MS))
    return fail(401, 40105, 'Bad request timestamp');
  return undefined;
}

function paramsOf(request: DuoRequest): Record<string, string> {
  if (isJson(request)) return JSON.parse(request.body);
  return Object.fromEntries(
    new URLSearchParams(request.method === 'GET' ? request.query : request.body),
  );
}

function isJson(request: DuoRequest): boolean {
  return request.header('content-type') === 'application/json';
}

function ok(response: unknown): DuoReply {
  return { status: 200, json: { stat: 'OK', response } };
}

function fail(status: number, code: number, message: string): DuoReply {
  return { status, json: { stat: 'FAIL', code, message } };
}

function sha512(text: string): string {
  return createHash('sha512').update(text).digest('hex');
}
