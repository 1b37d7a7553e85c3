/**
 * What the adapter costs beside bare undici that sends the same request and parses the same JSON, in one
 * run, rounds in turn; and how many requests an import of contacts takes.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Agent, request } from 'undici';
import {
  type ConnectWiseConnection,
  createConnectWiseApi,
} from '../src/integrations/connectwise/index.ts';
import type { BenchServers } from './server-thread.ts';
import { measureSimulator } from './simulator.ts';

const READS = 800;
const ROUNDS = 25;
const IN_FLIGHT = 4;
const PAGE = 1_000;

/** Runs the bench; figures are medians of the rounds. */
export async function run(): Promise<Record<string, unknown>> {
  const worker = new Worker(new URL('./server-thread.ts', import.meta.url), {
    workerData: { companies: 2_500, history: 500 },
  });
  const [servers] = (await once(worker, 'message')) as [BenchServers];
  const { simulator, fixedUrl } = servers;
  let requests = 0;
  // The rate is not what is measured; the limiter sees every request, so it counts them.
  const limiter = {
    acquire: async () => {
      requests += 1;
    },
  };
  const options = { ...simulator, allowPrivateNetwork: true, limiter };
  const api = createConnectWiseApi(options);
  const fixedApi = createConnectWiseApi({ ...options, url: fixedUrl });
  const agent = new Agent({ connections: IN_FLIGHT });
  const headers = {
    authorization: `Basic ${Buffer.from(`${simulator.companyId}+${simulator.publicKey}:${simulator.privateKey}`).toString('base64')}`,
    accept: 'application/vnd.connectwise.com+json; version=2025.1',
    'content-type': 'application/json',
    clientId: simulator.clientId,
  };
  const ticketId = await anyTicket(api);
  const path = `/v4_6_release/apis/3.0/service/tickets/${ticketId}`;

  const bareText = async (origin: string) => {
    const { body } = await request(origin + path, { dispatcher: agent, headers });
    return body.text();
  };
  const compare = (connection: ConnectWiseConnection, origin: string) =>
    medianRounds(
      async () => JSON.parse(await bareText(origin)),
      () => connection.getTicket(ticketId),
    );

  const ticket = await bareText(simulator.url);
  const onSimulator = await compare(api, simulator.url);
  worker.postMessage(ticket);
  await once(worker, 'message');
  const onFixedAnswer = await compare(fixedApi, fixedUrl);

  requests = 0;
  const started = performance.now();
  let contacts = 0;
  for await (const page of api.listContacts()) contacts += page.length;
  const seconds = (performance.now() - started) / 1000;
  const contactImport = {
    contacts,
    requests,
    fewest: Math.max(1, Math.ceil(contacts / PAGE)),
    seconds: rounded(seconds),
  };

  await api.close();
  await fixedApi.close();
  await agent.close();
  await worker.terminate();
  return {
    inFlight: IN_FLIGHT,
    ticketBytes: ticket.length,
    onSimulator,
    onFixedAnswer,
    contactImport,
    simulatorAtFullSize: await measureSimulator(),
  };
}

async function anyTicket(api: ConnectWiseConnection): Promise<number> {
  for await (const [ticket] of api.listTickets({ conditions: '', pageSize: 100 }))
    if (ticket !== undefined) return ticket.id;
  throw new Error('the simulator has no ticket');
}

async function medianRounds(bare: () => Promise<unknown>, adapter: () => Promise<unknown>) {
  await secondsFor(bare);
  await secondsFor(adapter);
  const rounds: { bare: number; adapter: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ bare: await secondsFor(bare), adapter: await secondsFor(adapter) });
  return {
    bareReadsPerSecond: Math.round(READS / median(rounds.map((round) => round.bare))),
    adapterReadsPerSecond: Math.round(READS / median(rounds.map((round) => round.adapter))),
    overhead: rounded(median(rounds.map((round) => round.adapter / round.bare))),
  };
}

async function secondsFor(read: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let left = READS;
  const reader = async () => {
    while (left > 0) {
      left -= 1;
      await read();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, reader));
  return (performance.now() - started) / 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
