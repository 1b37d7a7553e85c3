import { isAppError } from '../../lib/errors.ts';
import type { Postman } from '../callbacks/postman.ts';
import type { Fault } from '../faults.ts';
import { ApiFault } from '../http/api-fault.ts';
import { type Call, noContent, ok, Query, type Reply } from '../http/call.ts';
import type { Incoming } from '../http/incoming.ts';
import { replyForError } from '../http/reply.ts';
import { Router } from '../http/router.ts';
import type { Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { clockShape, faultShape, readInput, settingsShape } from './control-shapes.ts';
import { serveControlKeys } from './keys.ts';
import { serveControlRecords } from './records.ts';
import { serveControlTickets } from './tickets.ts';

/** The control API under `/_sim`: plays people, faults and time, and shows the journal. */
export function controlRouter(world: World, postman: Postman) {
  const router = new Router();
  serveControlTickets(router);
  serveControlKeys(router);
  serveControlRecords(router);
  router.on('GET', '/_sim/journal', undefined, ({ query }) =>
    ok(
      world.journal.since(
        Number(query.get('since') ?? 0) || 0,
        Number(query.get('limit')) || undefined,
      ),
    ),
  );
  router.on('GET', '/_sim/faults', undefined, () => ok({ items: world.faults.list() }));
  router.on('POST', '/_sim/faults', undefined, ({ body }) => {
    const fault = readInput(faultShape, body) as Fault;
    world.faults.add(fault);
    return { status: 201, json: fault };
  });
  router.on('DELETE', '/_sim/faults', undefined, () => {
    world.faults.clear();
    return noContent();
  });
  router.on('POST', '/_sim/callbacks', undefined, ({ body }) => {
    const { callbacks } = world.settings;
    Object.assign(callbacks, readInput(settingsShape.shape.callbacks.unwrap(), body));
    return ok(callbacks);
  });
  router.on('POST', '/_sim/settings', undefined, ({ body }) => {
    const { callbacks, ...rest } = readInput(settingsShape, body);
    Object.assign(world.settings, rest);
    Object.assign(world.settings.callbacks, callbacks);
    return ok(world.settings);
  });
  router.on('POST', '/_sim/clock', undefined, ({ body }) => {
    world.skewMs += readInput(clockShape, body).advanceMs;
    return ok({ now: world.now().toISOString() });
  });
  router.on('GET', '/_sim/state', undefined, () => ok(stateOf(world, postman)));

  return async (incoming: Incoming): Promise<Reply> => {
    const effects: Call['effects'] = [];
    let by = '';
    let reply: Reply;
    let body: unknown;
    try {
      const found = router.find(incoming.method, incoming.path);
      if (found === 'no-path' || found === 'wrong-method')
        throw new ApiFault(found === 'no-path' ? 404 : 405, {
          code: 'Simulator',
          message: `The control API has no ${incoming.method} ${incoming.path}; see docs/guides/simulator.md`,
        });
      body = incoming.bytes.byteLength ? JSON.parse(incoming.bytes.toString('utf8')) : undefined;
      const call = controlCall(world, incoming, found.params, body, effects);
      reply = await found.route.handler(call);
      by = call.by;
    } catch (error) {
      reply =
        isAppError(error) || error instanceof SyntaxError
          ? { status: 400, json: { code: 'Simulator', message: (error as Error).message } }
          : replyForError(error);
    }
    // What people do on tickets belongs into the journal; reading the journal does not.
    if (effects.length > 0) {
      const { method, path } = incoming;
      world.journal.add({ method, path, status: reply.status, by, body }, effects);
      postman.announce(effects, by);
    }
    return reply;
  };
}

function controlCall(
  world: World,
  incoming: Incoming,
  params: Record<string, string>,
  body: unknown,
  effects: Call['effects'],
): Call {
  return {
    world,
    method: incoming.method,
    path: incoming.path,
    params,
    query: new Query(incoming.query),
    body,
    bytes: incoming.bytes,
    header: incoming.header,
    by: '',
    role: { rights: 'all', boards: undefined },
    stale: false,
    effects,
  };
}

function stateOf(world: World, postman: Postman) {
  const counts = Object.fromEntries(
    Object.entries(world.tables).map(([name, table]) => [name, table.size]),
  );
  return {
    now: world.now().toISOString(),
    seed: world.seed,
    counts,
    openTickets: world.tables.tickets.all.filter((ticket) => !ticket.closedFlag).length,
    callbackEntries: world.tables.callbacks.all as readonly Row[],
    pendingCallbacks: postman.pending,
    journal: world.journal.last,
    faults: world.faults.list(),
    settings: world.settings,
  };
}
