/**
 * What taking in a callback costs, beside a bare Hono route that verifies the same signature and makes
 * the same transaction (event and job) on the same database; the requests of an import; start and memory.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { OpenAPIHono } from '@hono/zod-openapi';
import { withOwnPostgres } from '../chaos/own-postgres.ts';
import { simulatorClient } from '../src/cli/demo/simulator-client.ts';
import { readConfig } from '../src/config/index.ts';
import { doorbell } from '../src/db/index.ts';
import { openDesk } from '../src/desk.ts';
import { startHttpServer } from '../src/http/index.ts';
import { connect, type IntakeRoom, startConnecting } from '../src/intake/index.ts';
import { newId } from '../src/lib/ids.ts';
import { silentLogger } from '../src/lib/logger.ts';
import { startSimulator } from '../src/simulator/index.ts';
import type { RingOrder, RingReport } from '../test/stage/ring-thread.ts';
import { createSigner, ringThread } from '../test/stage/sign-callbacks.ts';
import { measureStart } from './intake-start.ts';
import type { BenchOptions } from './main.ts';

const ROUNDS = 5;
const RINGS = 1_500;
const CONNECTIONS = 32;
const COMPANIES = 2_000;
const PAGE = 1_000;
const STEADY_PER_SECOND = 500;

/** Runs the bench; rates are medians of the rounds, which take turns. */
export async function run({ seconds }: BenchOptions): Promise<Record<string, unknown>> {
  const start = await measureStart();
  const rest = await withOwnPostgres(({ connection }) => measureDoor(connection, seconds));
  return { ...rest, ...start };
}

async function measureDoor(databaseUrl: string, seconds: number | undefined) {
  const simulator = await startSimulator({ companies: COMPANIES, history: 0 });
  const desk = await openDesk(
    readConfig({
      DATABASE_URL: databaseUrl,
      MUSTER_MASTER_KEY: randomBytes(32).toString('base64'),
      MUSTER_LOG_LEVEL: 'fatal',
      MUSTER_PUBLIC_URL: 'http://127.0.0.1:9',
      PORT: '0',
    }),
    silentLogger,
  );
  const ringer = new Worker(ringThread);
  const { room } = desk;
  try {
    const companyImport = await measureImport(room, simulator);
    const signer = await createSigner(room, simulator);
    const served = await desk.startHttp();
    const bare = await startHttpServer(bareRoute(room, signer.key), {
      host: '127.0.0.1',
      port: 0,
    });
    let rung = 1_000;
    const ring = async (origin: string, rings: number, perSecond?: number) => {
      const order: RingOrder = {
        origin,
        path: signer.path,
        connections: CONNECTIONS,
        messages: Array.from({ length: rings }, (_, n) => signer.message(rung + n)),
        ...(perSecond && { perSecond }),
      };
      rung += rings;
      ringer.postMessage(order);
      const [report] = (await once(ringer, 'message')) as [RingReport];
      return report;
    };
    for (const { url } of [bare, served]) await ring(url, RINGS / 2);
    const rounds: { bare: RingReport; muster: RingReport }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ bare: await ring(bare.url, RINGS), muster: await ring(served.url, RINGS) });
    const steady = seconds
      ? await steadily(room, () => ring(served.url, seconds * STEADY_PER_SECOND, STEADY_PER_SECOND))
      : undefined;
    await bare.close();
    const of = (pick: (round: (typeof rounds)[number]) => number) =>
      rounded(median(rounds.map(pick)));
    return {
      connections: CONNECTIONS,
      acks: {
        perSecond: of(({ muster }) => muster.perSecond),
        barePerSecond: of((round) => round.bare.perSecond),
        ratio: of((round) => round.muster.perSecond / round.bare.perSecond),
        p99Ms: of(({ muster }) => muster.p99Ms),
        bareP99Ms: of((round) => round.bare.p99Ms),
        statuses: rounds.map(({ muster }) => muster.statuses),
      },
      ...(steady && { steady }),
      companyImport,
    };
  } finally {
    await desk.stop();
    await ringer.terminate();
    await simulator.close();
  }
}

/** Connects, and counts the requests for companies against the fewest that paging allows. */
async function measureImport(
  room: IntakeRoom,
  simulator: Awaited<ReturnType<typeof startSimulator>>,
) {
  const form = { ...simulator, agentMode: 'live', allowPrivateNetwork: true } as const;
  const saved = await startConnecting(room, form, 'bench');
  const from = performance.now();
  await connect(room, { connectionId: saved.id, version: saved.version });
  const seconds = rounded((performance.now() - from) / 1_000);
  const { rows } = await room.database.transaction('msp', (tx) =>
    tx.execute<{ n: number }>('select count(*)::int as n from client'),
  );
  const companies = rows[0]?.n ?? 0;
  const asked = (await simulatorClient(simulator).journal()).filter(
    ({ path }) => path.includes('/company/companies') && path.includes('deletedFlag'),
  );
  return { companies, requests: asked.length, fewest: Math.ceil(companies / PAGE), seconds };
}

/** Holds the rate, and looks for each acknowledged event in the database. */
async function steadily(room: IntakeRoom, ring: () => Promise<RingReport>) {
  const stored = async () => {
    const { rows } = await room.database.transaction('msp', (tx) =>
      tx.execute<{ n: number }>('select count(*)::int as n from doorbell'),
    );
    return rows[0]?.n ?? 0;
  };
  const before = await stored();
  const { statuses, p99Ms, perSecond } = await ring();
  const lost = (statuses['200'] ?? 0) - ((await stored()) - before);
  return { perSecond: rounded(perSecond), p99Ms: rounded(p99Ms), statuses, lost };
}

/** The least that does the same: the signature, and the event and its job in one transaction. */
function bareRoute(room: IntakeRoom, key: Buffer): OpenAPIHono {
  const app = new OpenAPIHono();
  app.post('/hooks/connectwise/:token', async (c) => {
    const raw = Buffer.from(await c.req.arrayBuffer());
    const expected = createHmac('sha256', key).update(raw).digest('base64');
    if (c.req.header('x-content-signature') !== expected) return c.text('', 401);
    const { MessageId, Type, Action, ID } = JSON.parse(raw.toString('utf8'));
    await room.database.transaction('msp', async (tx) => {
      const id = newId('evt');
      await tx.insert(doorbell).values({
        id,
        connectionId: 'bare',
        dedupeKey: MessageId,
        source: 'callback',
        type: Type,
        action: Action,
        recordId: ID,
        body: raw.toString('utf8'),
      });
      await room.jobs.enqueue(tx, 'doorbell', { doorbellId: id });
    });
    return c.json({ accepted: true });
  });
  return app;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
