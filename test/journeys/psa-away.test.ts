import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulatorClient } from '../../src/cli/demo/simulator-client.ts';
import { readConfig } from '../../src/config/index.ts';
import { type Desk, openDesk } from '../../src/desk.ts';
import { connect, startConnecting } from '../../src/intake/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type Simulator, startSimulator } from '../../src/simulator/index.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';

/** The whole house, whose ConnectWise goes away: what those who watch over it are told. */
let simulator: Simulator;
let database: TestDatabase;
let desk: Desk;
let url: string;
beforeAll(async () => {
  simulator = await startSimulator({ companies: 2, history: 0 });
  database = await createTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.connection,
    MUSTER_MASTER_KEY: randomBytes(32).toString('base64'),
    PORT: '0',
  });
  desk = await openDesk(config, silentLogger);
  ({ url } = await desk.startHttp());
});
afterAll(async () => {
  await desk.stop();
  await database.drop();
  await simulator.close();
});

async function ready() {
  const answer = await fetch(`${url}/readyz`);
  return { status: answer.status, body: await answer.json() };
}

it('is ready without a connection, with one, and not while calls to it rest; the breaker is told', async () => {
  const checks = { database: 'ok', queue: 'ok', connection: 'ok' };
  expect(await ready()).toEqual({ status: 200, body: { status: 'ok', checks } });
  const saved = await startConnecting(
    desk.room,
    { ...simulator, allowPrivateNetwork: true },
    'test',
  );
  await connect(desk.room, { connectionId: saved.id, version: saved.version });
  expect(await ready()).toMatchObject({
    status: 200,
    body: { status: 'ok', checks, breaker: { state: 'closed', failures: 0 } },
  });

  const sim = simulatorClient(simulator);
  await sim.fault({ match: { path: '/service/tickets' }, fault: 'reset' });
  const { api } = await desk.room.psa.current();
  const note = { text: 'x', visibility: 'internal', notify: false } as const;
  for (let n = 0; n < 5; n += 1) await api.addNote(1, note).catch(() => {});
  expect(await ready()).toMatchObject({
    status: 503,
    body: {
      status: 'failing',
      checks: { ...checks, connection: 'failing' },
      breaker: { state: 'open', failures: 5 },
    },
  });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});
