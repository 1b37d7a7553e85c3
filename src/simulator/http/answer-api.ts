import { authenticate, CANNOT_ROUTE } from '../auth.ts';
import type { Effect } from '../journal.ts';
import { demand } from '../rights.ts';
import { ApiFault, badBody, noSuchEndpoint } from './api-fault.ts';
import { type Call, Query, type Reply } from './call.ts';
import type { Incoming } from './incoming.ts';
import { replyForError } from './reply.ts';
import type { Simulation } from './simulation.ts';

/** Longer addresses are refused by the web server in front of the API. */
const MAX_URL = 8_192;

export interface Answered {
  reply: Reply;
  effects: Effect[];
  /** Identifier of the member that called, once known. */
  by: string | undefined;
  /** The body as the journal keeps it. */
  body: unknown;
}

/** Answers a request to the REST API: where it goes, who asks, whether he may, and what he gets. */
export async function answerApi(
  simulation: Simulation,
  incoming: Incoming,
  stale: boolean,
): Promise<Answered> {
  const { world, router, throttle } = simulation;
  const effects: Effect[] = [];
  let by: string | undefined;
  let body: unknown;
  try {
    const path = pathInApi(incoming.path, world.codebase);
    if (incoming.path.length + incoming.query.length > MAX_URL)
      throw new ApiFault(414, 'Request-URI Too Long');
    const key = authenticate(world, incoming.header);
    by = key.member;
    throttle.count(world.settings.requestsPerMinute, world.now().getTime());
    const found = router.find(incoming.method, path);
    if (found === 'no-path') throw noSuchEndpoint(path);
    if (found === 'wrong-method')
      throw new ApiFault(405, {
        code: 'ConnectWiseApi',
        message: `The requested resource does not support http method '${incoming.method}'.`,
        errors: null,
      });
    demand(key.role, found.route.right);
    body = readJson(incoming);
    const call: Call = {
      world,
      method: incoming.method,
      path,
      params: found.params,
      query: new Query(incoming.query),
      body,
      bytes: incoming.bytes,
      header: incoming.header,
      by,
      role: key.role,
      stale,
      effects,
    };
    return { reply: await found.route.handler(call), effects, by, body };
  } catch (error) {
    return { reply: replyForError(error), effects, by, body };
  }
}

/** The path below `/{codebase}/apis/3.0`. A wrong codebase is not routed at all. */
function pathInApi(path: string, codebase: string): string {
  const [, base, rest] = /^\/([^/]+)\/+apis\/3\.0(\/.*)$/i.exec(path) ?? [];
  if (base === undefined || rest === undefined) throw new ApiFault(400, CANNOT_ROUTE);
  if (![codebase, 'v4_6_release'].includes(base.toLowerCase()))
    throw new ApiFault(400, CANNOT_ROUTE);
  return rest;
}

function readJson({ header, bytes }: Incoming): unknown {
  if (bytes.byteLength === 0) return undefined;
  const type = header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return undefined;
  if (type !== '' && !/json/i.test(type))
    throw new ApiFault(415, {
      code: 'ConnectWiseApi',
      message: `The media type '${type}' is not supported.`,
      errors: null,
    });
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw badBody('The request body is not valid JSON.');
  }
}
