import { createHash, createHmac } from 'node:crypto';
import { type LoopbackServer, type Reply, startLoopbackServer } from './loopback-server.ts';

export const duoKeys = {
  integrationKey: 'DIWJ8X6AEYOR5OMC6TQ1',
  secretKey: 'Zh5eGmUq9zpfQnyUIu5OL9iWoMMv5ZNmk3zLJ4Ep',
};

/** How the fake answers; changed by tests while it runs. */
export interface DuoBehaviour {
  preauth: 'auth' | 'allow' | 'deny' | 'enroll';
  capabilities: string[];
  status: { result: string; status: string; status_msg: string };
  /** Of single transactions. */
  statusOf: Record<string, { result: string; status: string; status_msg: string }>;
  /** Answers every call with this instead. */
  fault: Reply | 'hang' | 'slow' | null;
  acceptsSecret: string;
  /** How far its clock is from ours. */
  clockOffMs: number;
}

/**
 * A Duo Auth API written from the public documentation: checks signatures of version 2 and 5 with its own
 * code, knows only transactions that it gave out, and counts the pushes.
 */
export async function startFakeDuo() {
  const behaviour: DuoBehaviour = {
    preauth: 'auth',
    capabilities: ['auto', 'push', 'sms'],
    status: { result: 'waiting', status: 'pushed', status_msg: 'Pushed a login request' },
    fault: null,
    acceptsSecret: duoKeys.secretKey,
    statusOf: {},
    clockOffMs: 0,
  };
  const pushes: { username: string; device: string; txid: string; pushinfo: string }[] = [];
  const ok = (response: unknown): Reply => ({ body: { stat: 'OK', response } });
  const fail = (status: number, code: number, message: string): Reply => ({
    status,
    body: { stat: 'FAIL', code, message },
  });

  const server: LoopbackServer = await startLoopbackServer(async (request, { response }) => {
    const { fault } = behaviour;
    if (fault === 'hang') return undefined;
    if (fault === 'slow') {
      response.writeHead(200);
      response.write('{');
      return undefined;
    }
    if (fault) return fault;
    const isJson = request.headers['content-type'] === 'application/json';
    const params: Record<string, string> = isJson
      ? JSON.parse(request.body)
      : Object.fromEntries(
          request.method === 'GET' ? request.query : new URLSearchParams(request.body),
        );
    const canonical = [
      request.headers.date,
      request.method,
      server.host,
      request.path,
      isJson ? '' : request.method === 'GET' ? (request.url.split('?')[1] ?? '') : request.body,
    ].join('\n');
    const sha = (text: string) => createHash('sha512').update(text).digest('hex');
    const mac = (text: string) =>
      createHmac('sha512', behaviour.acceptsSecret).update(text).digest('hex');
    const v5 = `${canonical}\n${sha(isJson ? request.body : '')}\n${sha('')}`;
    const [key, given] = Buffer.from(
      String(request.headers.authorization).replace('Basic ', ''),
      'base64',
    )
      .toString()
      .split(':');
    if (key !== duoKeys.integrationKey) return fail(401, 40102, 'Invalid integration key');
    if (given !== mac(canonical) && given !== mac(v5))
      return fail(401, 40103, 'Invalid signature in request credentials');

    const ageMs = Date.now() + behaviour.clockOffMs - Date.parse(String(request.headers.date));
    if (Math.abs(ageMs) > 300_000) return fail(401, 40105, 'Bad request timestamp');

    switch (request.path) {
      case '/auth/v2/check':
        return ok({ time: 1 });
      case '/auth/v2/preauth':
        return ok({
          result: behaviour.preauth,
          status_msg: 'Account is locked out',
          devices: [{ device: 'DP1', capabilities: behaviour.capabilities, type: 'phone' }],
        });
      case '/auth/v2/auth': {
        const txid = `tx-${pushes.length + 1}`;
        const { username = '', device = '', pushinfo = '' } = params;
        pushes.push({ username, device, txid, pushinfo });
        return ok({ txid });
      }
      case '/auth/v2/auth_status':
        if (!pushes.some(({ txid }) => txid === params.txid))
          return fail(400, 40002, 'Invalid request parameters');
        return ok(behaviour.statusOf[String(params.txid)] ?? behaviour.status);
      default:
        return fail(404, 40401, 'Resource not found');
    }
  });
  return { server, behaviour, pushes, place: { origin: server.url, privateNetwork: true } };
}
