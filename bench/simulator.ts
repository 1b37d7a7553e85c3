import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Agent, request } from 'undici';

const READS = 20_000;
const IN_FLIGHT = 16;
const SIZES = { companies: 2_000, history: 200_000 };

/** List queries as integrations send them, by what they measure. */
const QUERIES = {
  firstPage: '/service/tickets?pageSize=25',
  changedSince:
    '/service/tickets?pageSize=100&orderBy=id asc&conditions=lastUpdated > [2026-01-01T00:00:00Z] and board/id in (1,2)',
  newest: '/service/tickets?pageSize=25&orderBy=lastUpdated desc',
  textSearch: '/service/tickets?pageSize=25&conditions=summary contains "vpn"',
  deepPage: '/service/tickets?pageSize=100&page=1500',
  contactByMail:
    '/company/contacts?childConditions=communicationItems/value="office@alderfoods.example"',
  timeOfTicket: '/time/entries?conditions=chargeToType="ServiceTicket" and chargeToId=100000',
};

/** The simulator at an MSP's full size, in a process of its own: seconds to start, lists, reads. */
export async function measureSimulator(): Promise<Record<string, unknown>> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['src/main.ts', 'simulator', ...Object.entries(SIZES).flatMap(([k, v]) => [`--${k}`, `${v}`])],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const startSeconds = Number(((performance.now() - started) / 1000).toFixed(1));
  const { url, companyId, publicKey, privateKey, clientId } = JSON.parse(line);
  const login = Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64');
  const dispatcher = new Agent({ connections: IN_FLIGHT });
  const read = async (path: string) => {
    const address = new URL(`${url}/v4_6_release/apis/3.0${path}`);
    const headers = { authorization: `Basic ${login}`, clientId };
    const { body, statusCode } = await request(address, { dispatcher, headers });
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${await body.text()}`);
    await body.dump();
  };
  const listMs: Record<string, number> = {};
  for (const [name, path] of Object.entries(QUERIES))
    listMs[name] = await medianMs(() => read(path));
  const readsFrom = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (next < READS) await read(`/service/tickets/${2_000 + (next++ % 50_000)}`);
    }),
  );
  const readsPerSecond = Math.round(READS / ((performance.now() - readsFrom) / 1000));
  await dispatcher.close();
  child.kill();
  return { ...SIZES, contacts: SIZES.companies * 10, startSeconds, readsPerSecond, listMs };
}

async function medianMs(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return Number((times.toSorted((a, b) => a - b)[4] as number).toFixed(1));
}
