import { createAuthApi, type DuoPush, type DuoStanding } from '../src/simulator/duo/auth-api.ts';
import { type LoopbackServer, type Reply, startLoopbackServer } from './loopback-server.ts';

export const duoKeys = {
  integrationKey: 'DIWJ8X6AEYOR5OMC6TQ1',
  secretKey: 'Zh5eGmUq9zpfQnyUIu5OL9iWoMMv5ZNmk3zLJ4Ep',
};

/** How the fake answers; changed by tests while it runs. */
export interface DuoBehaviour {
  preauth: 'auth' | 'allow' | 'deny' | 'enroll';
  capabilities: string[];
  status: DuoStanding;
  /** Of single transactions. */
  statusOf: Record<string, DuoStanding>;
  /** Answers every call with this instead. */
  fault: Reply | 'hang' | 'slow' | null;
  acceptsSecret: string;
  /** How far its clock is from ours. */
  clockOffMs: number;
}

/** The simulated Duo's protocol with people that say what a test wants, faults around it, and a count of the pushes. */
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
  const pushes: DuoPush[] = [];
  const answer = createAuthApi({
    keys: () => ({ ...duoKeys, secretKey: behaviour.acceptsSecret }),
    now: () => Date.now() + behaviour.clockOffMs,
    preauth: () => ({
      result: behaviour.preauth,
      status_msg: 'Account is locked out',
      devices: [{ device: 'DP1', capabilities: behaviour.capabilities, type: 'phone' }],
    }),
    pushed: (push) => void pushes.push(push),
    status: ({ txid }) => behaviour.statusOf[txid] ?? behaviour.status,
  });

  const server: LoopbackServer = await startLoopbackServer((request, { response }) => {
    const { fault } = behaviour;
    if (fault === 'hang') return undefined;
    if (fault === 'slow') {
      response.writeHead(200);
      response.write('{');
      return undefined;
    }
    if (fault) return fault;
    const { method, path, body, headers } = request;
    const { status, json } = answer({
      method,
      host: server.host,
      path,
      query: request.url.split('?')[1] ?? '',
      header: (name) => headers[name]?.toString(),
      body,
    });
    return { status, body: json };
  });
  return { server, behaviour, pushes, place: { origin: server.url, privateNetwork: true } };
}
