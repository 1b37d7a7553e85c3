/** What the adapter costs beside bare undici, in one run, against one server in its own thread. */
import { Worker } from 'node:worker_threads';
import { Agent, request } from 'undici';
import { createConnectWiseApi } from '../src/integrations/connectwise/index.ts';

const READS = 1_000;
const ROUNDS = 25;
const IN_FLIGHT = 4;

/** A ticket with its references expanded, about as large as a real one. */
const ref = (id: number, name: string) => ({
  id,
  name,
  _info: { href: `https://na.myconnectwise.net/v4_6_release/apis/3.0/things/${id}` },
});
const TICKET = {
  id: 4711,
  summary: 'Printer on the second floor prints blank pages',
  recordType: 'ServiceTicket',
  board: ref(5, 'Help Desk'),
  status: { ...ref(61, 'New'), sort: 0 },
  company: { ...ref(250, 'Contoso Ltd'), identifier: 'Contoso' },
  site: ref(12, 'Main'),
  siteName: 'Main',
  contact: ref(900, 'Ann Lee'),
  contactName: 'Ann Lee',
  contactPhoneNumber: '5550100',
  contactEmailAddress: 'ann@contoso.example',
  type: ref(3, 'Hardware'),
  subType: ref(31, 'Printer'),
  team: ref(7, 'Service Team'),
  owner: { ...ref(150, 'Jane Doe'), identifier: 'jdoe' },
  priority: { ...ref(8, 'Priority 3'), sort: 3, level: 'Medium' },
  serviceLocation: ref(4, 'Remote'),
  source: ref(2, 'Email Connector'),
  severity: 'Medium',
  impact: 'Low',
  closedFlag: false,
  actualHours: 1.5,
  resources: 'jdoe, rroe',
  automaticEmailContactFlag: false,
  billTime: 'Billable',
  slaStatus: 'Respond by Thu 08/20 1:00 PM UTC-05',
  customFields: Array.from({ length: 8 }, (_, id) => ({
    id,
    caption: `Field ${id}`,
    type: 'Text',
    entryMethod: 'EntryField',
    numberOfDecimals: 0,
  })),
  _info: {
    lastUpdated: '2026-08-20T10:00:00Z',
    updatedBy: 'jdoe',
    dateEntered: '2026-08-20T09:58:00Z',
    enteredBy: 'Email Connector',
    notes_href: 'https://na.myconnectwise.net/v4_6_release/apis/3.0/service/tickets/4711/notes',
  },
};

const SERVER = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const body = Buffer.from(workerData);
  const headers = { 'content-type': 'application/vnd.connectwise.com+json', 'content-length': body.length };
  createServer((_request, response) => response.writeHead(200, headers).end(body))
    .listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });
`;

/** Runs the bench; figures are medians of the rounds. */
export async function run(): Promise<Record<string, unknown>> {
  const json = JSON.stringify(TICKET);
  const worker = new Worker(SERVER, { eval: true, workerData: json });
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  const origin = `http://127.0.0.1:${port}`;

  const agent = new Agent({ connections: IN_FLIGHT });
  const address = `${origin}/v4_6_release/apis/3.0/service/tickets/4711`;
  const headers = {
    authorization: `Basic ${Buffer.from('acme+public:private').toString('base64')}`,
    accept: 'application/vnd.connectwise.com+json; version=2025.1',
    'content-type': 'application/json',
    clientId: 'bench',
  };
  const bare = async () => {
    const { body } = await request(address, { dispatcher: agent, headers });
    JSON.parse(await body.text());
  };
  const api = createConnectWiseApi({
    url: origin,
    companyId: 'acme',
    publicKey: 'public',
    privateKey: 'private',
    clientId: 'bench',
    allowPrivateNetwork: true,
    limiter: { acquire: async () => {} }, // the rate is not what is measured
  });
  const adapter = async () => {
    await api.getTicket(4711);
  };

  await secondsFor(bare);
  await secondsFor(adapter);
  const rounds: { bareSeconds: number; adapterSeconds: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bareSeconds = await secondsFor(bare);
    const adapterSeconds = await secondsFor(adapter);
    rounds.push({ bareSeconds, adapterSeconds });
  }
  await api.close();
  await agent.close();
  await worker.terminate();
  return {
    reads: READS,
    inFlight: IN_FLIGHT,
    ticketBytes: json.length,
    bareReadsPerSecond: Math.round(READS / median(rounds.map((round) => round.bareSeconds))),
    adapterReadsPerSecond: Math.round(READS / median(rounds.map((round) => round.adapterSeconds))),
    overhead: Number(
      median(rounds.map((round) => round.adapterSeconds / round.bareSeconds)).toFixed(2),
    ),
  };
}

async function secondsFor(read: () => Promise<void>): Promise<number> {
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
