import {
  type ConnectWiseConnection,
  type ConnectWiseOptions,
  createConnectWiseApi,
} from '../src/integrations/connectwise/create-api.ts';
import type { Timing } from '../src/integrations/connectwise/rate-limiter.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

export interface Connected {
  api: ConnectWiseConnection;
  server: LoopbackServer;
  /** What was waited for, in milliseconds; the waits themselves are skipped. */
  slept: number[];
  /** Lets time pass. */
  pass(ms: number): void;
  close(): Promise<void>;
}

/** Keys as in the fact sheet's example. */
export const testKeys = { companyId: 'acme', publicKey: 'PUBkey123', privateKey: 'PRIVkey456' };

/** Time that passes only by sleeping, on top of the real one. */
export function skippingTiming(): Timing & { slept: number[]; pass(ms: number): void } {
  const slept: number[] = [];
  let skipped = 0;
  const pass = (ms: number) => {
    skipped += ms;
  };
  return {
    slept,
    pass,
    now: () => performance.now() + skipped,
    sleep: async (ms) => {
      slept.push(ms);
      pass(ms);
    },
    random: () => 0.5,
  };
}

/** A handler's server on loopback and the API connected to it. */
export async function connectTo(
  handler: Parameters<typeof startLoopbackServer>[0],
  options: Partial<ConnectWiseOptions> = {},
): Promise<Connected> {
  const server = await startLoopbackServer(handler);
  const timing = skippingTiming();
  const api = createConnectWiseApi({
    url: server.url,
    ...testKeys,
    clientId: 'c1d2',
    allowPrivateNetwork: true,
    timing,
    ...options,
  });
  const close = async () => {
    await server.close();
    await api.close();
  };
  return { api, server, slept: timing.slept, pass: timing.pass, close };
}
