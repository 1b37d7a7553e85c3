import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerApi } from './answer-api.ts';
import { ApiFault } from './api-fault.ts';
import type { Reply } from './call.ts';
import { type Incoming, readRequest } from './incoming.ts';
import { replyForError, replyForFault, send } from './reply.ts';
import type { Simulation } from './simulation.ts';

/** The server; `current()` answers undefined until the records are seeded. */
export function createServer(
  current: () => Simulation | undefined,
  tls?: { key: string; cert: string },
): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const simulation = current();
    if (simulation)
      serve(simulation, request, response).catch((error) => {
        if (response.headersSent) response.destroy();
        else send(response, replyForError(error));
      });
    else send(response, replyForError(new ApiFault(503, 'The simulator is starting.')));
  };
  return tls ? createHttps(tls, listener) : createHttp(listener);
}

async function serve(
  simulation: Simulation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const incoming = await readRequest(request);
  if (incoming.path.startsWith('/_sim')) {
    send(response, await simulation.control(incoming));
    return;
  }
  const { journal, faults } = simulation.world;
  // The header tells the simulator's own time, by which Muster knows how far the clocks are apart.
  response.setHeader('date', simulation.world.now().toUTCString());
  const place = { method: incoming.method, path: incoming.path + incoming.query };
  const fault = faults.take(place.method, place.path);
  if (fault?.fault === 'reset') {
    journal.add({ ...place, status: null, fault: fault.fault });
    request.socket.destroy();
    return;
  }
  if (fault?.ms && fault.fault === 'latency') await sleep(fault.ms);
  if (fault?.fault === 'status') {
    const reply = replyForFault(fault);
    journal.add({ ...place, status: reply.status, fault: fault.fault });
    send(response, reply);
    return;
  }
  const { reply, effects, by, body } = await answer(simulation, incoming, fault?.fault);
  const lost = fault?.fault === 'drop-response';
  journal.add(
    {
      ...place,
      status: lost ? null : reply.status,
      ...(by && { by }),
      ...(body !== undefined && { body }),
      ...(fault && { fault: fault.fault }),
    },
    effects,
  );
  if (lost) request.socket.destroy();
  else send(response, reply, fault?.fault === 'half-body');
  if (by) simulation.postman.announce(effects, by);
}

type Answer = Awaited<ReturnType<typeof answerApi>>;

async function answer(
  simulation: Simulation,
  incoming: Incoming,
  fault: string | undefined,
): Promise<Answer> {
  const outside = answerOutside(simulation, incoming);
  if (outside) return { reply: outside, effects: [], by: undefined, body: undefined };
  return answerApi(simulation, incoming, fault === 'stale-read');
}

/** What is asked without credentials: where the API is, and the keys that callbacks are signed with. */
function answerOutside(
  { world }: Simulation,
  { method, path, query }: Incoming,
): Reply | undefined {
  if (method !== 'GET') return undefined;
  const [, company] = /^\/login\/companyinfo\/([^/]*)\/?$/i.exec(path) ?? [];
  if (company !== undefined) return { status: 200, json: companyInfo(world, decoded(company)) };
  if (!/^\/[^/]+\/+system\/callbackkey\/index\.rails$/i.test(path)) return undefined;
  const asked = new URLSearchParams(query);
  const key = world.signingKeys.get(asked.get('id') ?? '');
  if (!key || asked.get('companyName') !== world.companyId)
    return { status: 404, bytes: Buffer.from('Not found') };
  const answer = { signing_key: key };
  const json = world.settings.keyReply === 'object' ? answer : JSON.stringify(answer);
  return { status: 200, json, headers: { 'content-type': 'application/json' } };
}

/** An unknown company is answered with JSON `null`, not with an error. */
function companyInfo(world: Simulation['world'], companyId: string) {
  if (companyId.toLowerCase() !== world.companyId.toLowerCase()) return null;
  return {
    CompanyName: world.companyName,
    Codebase: `${world.codebase}/`,
    VersionCode: 'v2026.2',
    VersionNumber: 'v4.6.118290',
    CompanyID: world.companyId,
    IsCloud: true,
    SiteUrl: new URL(world.origin).host,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
