import { randomBytes } from 'node:crypto';
import { freePort } from '../../src/cli/demo/child-process.ts';
import { simulatorClient } from '../../src/cli/demo/simulator-client.ts';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listClients } from '../../src/clients/index.ts';
import { readConfig } from '../../src/config/index.ts';
import { openDesk } from '../../src/desk.ts';
import { startConnecting } from '../../src/intake/index.ts';
import { currentConnection } from '../../src/integrations/connections/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { currentPolicies, savePolicies } from '../../src/policies/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { startBalancer } from './balancer.ts';
import { type MusterProcess, startMuster } from './muster-process.ts';
import { FAST_PACE, type ProgramSettings } from './program-settings.ts';

/** What each of the processes on the stage does. */
export type Role = 'all' | 'web' | 'worker';

/** A simulated ConnectWise and Muster processes on one PostgreSQL, connected; every agent is live. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/**
 * Sets it up. Callbacks go to the process that serves (`web` or `all`), through a balancer when there are
 * several; kill the only one and they are lost, as they would be. `room` is the same house seen from this
 * process: to look, not to work.
 */
export async function openStage(options: {
  /** Connection URL of a migrated, empty database, as its owner. */
  connection: string;
  roles: Role[];
  companies?: number;
  settings?: ProgramSettings;
  /** Between two looks for what no callback told, 1,000 by default. */
  pollMs?: number;
  /** How far ConnectWise's clock is ahead of ours; negative: behind. */
  clockOffMs?: number;
  /** Environment of the processes beside what they always have. */
  env?: Record<string, string>;
  /** Puts something between ConnectWise and Muster: where callbacks are sent, given where Muster serves. */
  through?: (served: string) => string;
}) {
  const { connection, roles, companies = 4 } = options;
  const settings: ProgramSettings = { pace: FAST_PACE, ...options.settings };
  const simulator = await startSimulator({ companies, history: 0 });
  const ports = await Promise.all(roles.map(freePort));
  const serving = ports.filter((_, i) => roles[i] !== 'worker');
  const balancer = serving.length > 1 ? await startBalancer(serving) : null;
  const served = `http://127.0.0.1:${balancer?.port ?? serving[0]}`;
  const env = {
    DATABASE_URL: connection,
    MUSTER_MASTER_KEY: randomBytes(32).toString('base64'),
    MUSTER_LOG_LEVEL: 'fatal',
    MUSTER_POLL_INTERVAL_MS: String(options.pollMs ?? 1_000),
    MUSTER_PUBLIC_URL: options.through?.(served) ?? served,
    ...options.env,
  };
  const start = (i: number) =>
    startMuster({ ...env, MUSTER_ROLE: roles[i] ?? 'all', PORT: String(ports[i]) }, settings);
  const desk = await openDesk(readConfig(env), silentLogger, { pace: settings.pace });
  const { room } = desk;
  const { database } = room;
  const processes: MusterProcess[] = await Promise.all(roles.map((_, i) => start(i)));
  if (options.clockOffMs) await simulatorClient(simulator).moveClock(options.clockOffMs);
  const form = { ...simulator, agentMode: 'live', allowPrivateNetwork: true } as const;
  await startConnecting(room, form, 'test');
  const connected = await waitUntil(
    'a connection',
    async () => {
      const seen = await database.transaction('msp', currentConnection);
      return seen?.state === 'connected' && seen;
    },
    120_000,
  );
  const clients = await database.transaction('msp', async (tx) => {
    const { limits } = await currentPolicies(tx);
    // A long run has more tickets of a client than its hour has room for, which would hand them over.
    const unlimited = { ...limits, changesPerHour: null, customerNotesPerHour: null };
    await savePolicies(tx, { limits: unlimited }, 'test');
    return listClients(tx, { limit: 500 });
  });

  return {
    room,
    database,
    sim: simulatorClient(simulator),
    /** Where the one that serves does so. */
    url: served,
    /** As the simulator's journal names us. */
    member: connected.settings.memberIdentifier ?? '',
    /** Companies whose clients have a live agent. */
    companyIds: clients.filter(({ mode }) => mode === 'live').map(({ companyId }) => companyId),
    roles,
    /** What its processes run with. */
    env,
    processes,
    /** Another process in the place of this number. */
    start,
    async close() {
      await Promise.all(processes.map((process) => process.kill()));
      await desk.stop();
      await balancer?.close();
      await simulator.close();
    },
  };
}
