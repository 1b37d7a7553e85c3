import { createHmac } from 'node:crypto';
import { type Reply, startLoopbackServer } from './loopback-server.ts';

const ORGANISATION = '5f0c6f0e-6f0b-4b53-9c3e-3a1f5a2b7c11';
export const tracelessSecret = 'whsec_6mZrT0Vq8Lk2';

/** How the fake answers; changed by tests while it runs. */
export interface TracelessBehaviour {
  /** Addresses that it knows; null: everybody. */
  knows: string[] | null;
  /** The word for how a push stands. */
  status: string;
  /** Under which transaction it answers a poll; null: the one that was asked about. */
  answersAs: string | null;
  /** Answers every call with this instead. */
  fault: Reply | 'hang' | 'slow' | null;
  acceptsSecret: string;
  /** How far its clock is from ours. */
  clockOffMs: number;
}

/**
 * A Traceless written from what others document of it and our guess of the rest (`traceless/wire.ts`):
 * checks signature and age with code of its own, knows only transactions that it gave out, counts pushes.
 */
export async function startFakeTraceless() {
  const behaviour: TracelessBehaviour = {
    knows: null,
    status: 'pending',
    answersAs: null,
    fault: null,
    acceptsSecret: tracelessSecret,
    clockOffMs: 0,
  };
  const pushes: { email: string; provider: string; message: string; transactionId: string }[] = [];
  const ended: string[] = [];

  const server = await startLoopbackServer((request, { response }) => {
    const { fault } = behaviour;
    if (fault === 'hang') return undefined;
    if (fault === 'slow') {
      response.writeHead(200);
      response.write('{');
      return undefined;
    }
    if (fault) return fault;
    const stamp = String(request.headers['x-traceless-timestamp']);
    const wanted = createHmac('sha256', behaviour.acceptsSecret);
    wanted.update(stamp).update('.').update(request.body);
    const ageMs = Math.abs(Date.now() + behaviour.clockOffMs - Number(stamp) * 1_000);
    if (request.headers['x-traceless-signature'] !== wanted.digest('hex') || ageMs > 300_000)
      return { status: 401, body: { error: 'signature' } };
    const body = JSON.parse(request.body) as Record<string, string>;
    const known = pushes.some(({ transactionId }) => transactionId === body.transactionId);
    switch (request.path) {
      case `/api/${ORGANISATION}/mfa/send`: {
        const { email = '', provider = '', message = '' } = body;
        if (behaviour.knows && !behaviour.knows.includes(email)) return { status: 404, body: {} };
        const transactionId = `tl-${pushes.length + 1}`;
        pushes.push({ email, provider, message, transactionId });
        return { body: { transactionId } };
      }
      case `/api/${ORGANISATION}/mfa/poll`:
        if (!known) return { status: 404, body: {} };
        return {
          body: {
            transactionId: behaviour.answersAs ?? body.transactionId,
            status: behaviour.status,
          },
        };
      case `/api/${ORGANISATION}/mfa/update`:
        if (!known) return { status: 404, body: {} };
        ended.push(body.transactionId ?? '');
        return { body: {} };
      default:
        return { status: 404, body: {} };
    }
  });
  const settings = {
    apiEndpoint: `${server.url}/api/${ORGANISATION}`,
    signingSecret: tracelessSecret,
    pushMethod: 'microsoft',
  };
  return { server, behaviour, pushes, ended, settings, place: { privateNetwork: true } };
}
