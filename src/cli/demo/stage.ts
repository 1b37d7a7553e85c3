import { type Child, freePort, startChild } from './child-process.ts';
import { type MusterClient, signIn } from './muster-client.ts';
import {
  type DuoClient,
  duoClient,
  type SimulatorClient,
  simulatorClient,
} from './simulator-client.ts';
import { expectThat, type Teller } from './teller.ts';
import { waitUntil } from './wait-until.ts';

const SETUP_CODE = 'demo-setup-code';

/** What every chapter works with. */
export interface Stage {
  tell: Teller;
  sim: SimulatorClient;
  /** The devices of the simulated Duo. */
  duo: DuoClient;
  muster: MusterClient;
  /** Muster's own API member, as the journal names it. */
  member: string;
  /** Kills the whole of Muster as a power cut would, and starts it again on the same data. */
  crash(): Promise<void>;
}

/** Starts the simulator and Muster, connects them, and tells how it went. */
export async function setTheStage(
  tell: Teller,
  seed: number,
  dataDir: string,
  children: Child[],
): Promise<Stage> {
  tell.chapter('An MSP sets up Muster');
  const simulator = await startChild(['simulator', '--duo', '--seed', String(seed)], {});
  children.push(simulator);
  const sim = simulatorClient(JSON.parse(simulator.ready));
  tell.saw(
    `a simulated ConnectWise Manage answers at ${sim.keys.url}`,
    'simulator/start-simulator.ts',
  );
  const { duo } = sim.keys;
  expectThat(duo, 'a simulated Duo beside it', sim.keys);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PORT: String(port),
    MUSTER_DATA_DIR: dataDir,
    MUSTER_PUBLIC_URL: url,
    MUSTER_SETUP_CODE: SETUP_CODE,
    MUSTER_SIMULATED_DUO: duo.url,
    MUSTER_LOG_LEVEL: 'error',
  };
  const start = () => startChild(['serve'], env, (line) => line.includes(url));
  let muster = await start();
  children.push({ ready: '', kill: () => muster.kill(), stop: () => muster.stop() });
  tell.saw(`Muster and its PostgreSQL are up at ${url}`, 'desk.ts');

  const client = await signIn(url, SETUP_CODE);
  tell.saw('the owner signs up with the one-time code', 'http/api/post-setup.ts');
  await client.connect({ ...sim.keys, agentMode: 'live', allowPrivateNetwork: true });
  const card = await waitUntil(
    'ConnectWise connected',
    async () => {
      const { state, detail } = await client.card();
      expectThat(state !== 'failed', 'a good connection', detail);
      return state === 'connected' ? { detail } : null;
    },
    120_000,
  );
  const journal = await sim.journal();
  const callbacks = journal.filter(
    ({ method, path, status }) =>
      method === 'POST' && path.includes('/system/callbacks') && status === 201,
  );
  expectThat(callbacks.length === 3, 'three callbacks registered', callbacks.length);
  tell.saw(
    'connected; ConnectWise will call about tickets, companies, contacts',
    'intake/connect/register-callbacks.ts',
    callbacks,
  );
  const clients = await client.clients();
  expectThat(
    clients.filter(({ mode }) => mode === 'live').length >= 12,
    'twelve clients with live agents',
    clients.length,
  );
  tell.saw(card.detail.split('. ')[0] ?? '', 'intake/connect/import-companies.ts');
  const member = callbacks[0]?.by ?? '';
  const { state, detail } = await client.connectDuo(duo);
  expectThat(state === 'connected', 'the simulated Duo connected', detail);
  tell.saw(
    `a simulated Duo, with the devices of its people, is connected at ${duo.url}`,
    'simulator/duo/start-simulated-duo.ts',
  );

  return {
    tell,
    sim,
    duo: duoClient(duo),
    muster: client,
    member,
    async crash() {
      await muster.kill();
      muster = await start();
    },
  };
}
