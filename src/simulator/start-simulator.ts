import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AppError } from '../lib/errors.ts';
import { createSimulation } from './create-simulation.ts';
import { createServer } from './http/server.ts';
import type { Simulation } from './http/simulation.ts';
import { seedWorld } from './seed/seed-world.ts';
import { emptyWorld } from './store/world.ts';
import { warmColumns } from './warm-columns.ts';
import { writeCertificates } from './write-certificates.ts';

export interface SimulatorOptions {
  /** 0, the default, picks a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  seed?: number;
  /** Clients of the MSP; it has a few other companies beside. */
  companies?: number;
  /** Resolved tickets. */
  history?: number;
  /** Serves https; `ca.pem`, `cert.pem` and `key.pem` are written there. */
  tlsDir?: string;
}

export interface Simulator {
  url: string;
  companyId: string;
  publicKey: string;
  privateKey: string;
  clientId: string;
  close(): Promise<void>;
}

/** The MSP's login company id: lower case, as clients do not agree whether case counts. */
const COMPANY_ID = 'harborit';

/** Starts a ConnectWise Manage on this machine and answers when it serves. Throws for a busy port. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', seed = 1, companies = 12, history = 300 } = options;
  const tls = options.tlsDir ? await writeCertificates(options.tlsDir, host) : undefined;
  let simulation: Simulation | undefined;
  const server = createServer(() => simulation, tls);
  server.listen(port, host);
  await once(server, 'listening').catch((cause) => {
    throw new AppError(
      'port-unusable',
      `The simulator cannot listen on ${host}:${port}: ${cause.message}. Choose another port, or 0 for a free one.`,
      {
        status: 400,
        cause,
      },
    );
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const url = `${tls ? 'https' : 'http'}://${shownHost}:${(server.address() as AddressInfo).port}`;
  const world = emptyWorld({ seed, origin: url, companyId: COMPANY_ID, companyName: 'Harbor IT' });
  const { publicKey, privateKey, clientId } = seedWorld(world, companies, history);
  warmColumns(world);
  simulation = createSimulation(world);
  const { postman } = simulation;
  return {
    url,
    companyId: COMPANY_ID,
    publicKey,
    privateKey,
    clientId,
    async close() {
      await postman.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
