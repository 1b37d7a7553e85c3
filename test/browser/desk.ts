import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { simulatorClient } from '../../src/cli/demo/simulator-client.ts';
import { readConfig } from '../../src/config/index.ts';
import { createDemoHouse } from '../../src/demo-house.ts';
import { type DeskParts, openDesk } from '../../src/desk.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type SimulatorOptions, startSimulator } from '../../src/simulator/index.ts';
import { createTestDatabase } from '../database.ts';
import type { TestBrowser, Visitor } from './browser.ts';

export const SETUP_CODE = 'setup-code-of-the-test';
export const OWNER = { email: 'owner@msp.example', password: 'correct horse battery' };

/** The whole desk as `npm start` opens it, with a simulated ConnectWise beside it, in this process. */
export async function startDesk(options: SimulatorOptions = {}, parts: DeskParts = {}) {
  const simulator = await startSimulator({ companies: 12, history: 60, ...options });
  const test = await createTestDatabase();
  let port = 0;
  async function open() {
    const config = readConfig({
      PORT: String(port),
      DATABASE_URL: test.connection,
      MUSTER_DATA_DIR: dataDir,
      MUSTER_SETUP_CODE: SETUP_CODE,
      MUSTER_LOG_LEVEL: 'silent',
      MUSTER_POLL_INTERVAL_MS: '1000',
    });
    const opened = await openDesk(config, silentLogger, parts);
    const server = await opened.startHttp(createDemoHouse(config, silentLogger, opened));
    await opened.prepareSetupCode();
    await opened.startWork();
    port = Number(new URL(server.url).port);
    return { opened, url: server.url };
  }
  const dataDir = mkdtempSync(join(inject('scratch'), 'desk-'));
  let running = await open();
  return {
    url: running.url,
    simulator,
    sim: simulatorClient(simulator),
    connection: test.connection,
    stop: () => running.opened.stop(),
    /** Opens it again at the same address. */
    async start() {
      running = await open();
    },
    async close() {
      await running.opened.stop();
      await test.drop();
      await simulator.close();
    },
  };
}

/** Makes the owner, and connects the simulated ConnectWise with agents that act. */
export async function setUp(desk: TestDesk, browser: TestBrowser): Promise<void> {
  const { context } = await browser.visitor(desk.url);
  const { request } = context;
  await request.post('/api/setup', { data: { setupCode: SETUP_CODE, ...OWNER } });
  await request.put('/api/integrations/connectwise', {
    data: { ...desk.simulator, agentMode: 'live', allowPrivateNetwork: true },
  });
  await vi.waitFor(
    async () => {
      const { items } = await (await request.get('/api/integrations')).json();
      if (!items[0].state.startsWith('connected')) throw new Error(items[0].detail);
    },
    { timeout: 30_000, interval: 100 },
  );
  await context.close();
}

/** A browser in which the owner is signed in. */
export async function signedIn(
  desk: TestDesk,
  browser: TestBrowser,
  options?: Parameters<TestBrowser['visitor']>[1],
): Promise<Visitor> {
  const visitor = await browser.visitor(desk.url, options);
  await visitor.context.request.post('/api/session', { data: OWNER });
  return visitor;
}

export type TestDesk = Awaited<ReturnType<typeof startDesk>>;
