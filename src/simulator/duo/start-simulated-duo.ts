import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeError } from '../../lib/errors.ts';
import { readInput } from '../control/control-shapes.ts';
import { readRequest } from '../http/incoming.ts';
import { createAuthApi, type DuoReply } from './auth-api.ts';
import { createDevices, DeviceAnswer, type DeviceOutcome, type DevicePush } from './devices.ts';

/** A Duo that runs by itself, and the devices of its people. */
export interface SimulatedDuo {
  url: string;
  integrationKey: string;
  secretKey: string;
  /** Answers a push as the person at the device would. */
  answer(txid: string, answer: DeviceAnswer): DeviceOutcome;
  close(): Promise<void>;
}

const STATUS: Record<DeviceOutcome, number> = {
  taken: 200,
  'wrong-code': 409,
  over: 409,
  unknown: 404,
};

/**
 * Starts a Duo Auth API on this machine and answers when it serves. Beside it `GET /_sim/pushes` lists what
 * the devices show, and `POST /_sim/pushes/{txid}` answers one.
 */
export async function startSimulatedDuo(
  onPush: (push: DevicePush) => void = () => {},
): Promise<SimulatedDuo> {
  const devices = createDevices(onPush);
  const authApi = createAuthApi(devices.people);

  async function answer(request: IncomingMessage): Promise<DuoReply> {
    const { method, path, query, header, bytes } = await readRequest(request);
    const body = bytes.toString('utf8');
    if (method === 'GET' && path === '/_sim/pushes')
      return { status: 200, json: { items: devices.shown() } };
    const [, txid] = /^\/_sim\/pushes\/([^/]+)$/.exec(path) ?? [];
    if (method === 'POST' && txid) {
      const outcome = devices.answer(txid, readInput(DeviceAnswer, JSON.parse(body)));
      return { status: STATUS[outcome], json: { outcome } };
    }
    return authApi({
      method,
      host: header('host') ?? '',
      path,
      query: query.slice(1),
      header,
      body,
    });
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error) => ({ status: 400, json: { stat: 'FAIL', message: describeError(error) } }))
      .then(({ status, json }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(json));
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...devices.keys,
    answer: devices.answer,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
