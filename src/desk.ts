import { join } from 'node:path';
import { createAudit } from './audit/index.ts';
import { archiveRuns } from './backup/index.ts';
import { type Config, loadMasterKey, type MasterKey } from './config/index.ts';
import {
  checkMasterKey,
  migrate,
  openDatabase,
  requireDiskSpace,
  startEmbedded,
} from './db/index.ts';
import { createHttpApp, type DemoStand, type HttpServer, startHttpServer } from './http/index.ts';
import {
  connect,
  handleDoorbell,
  type IntakeRoom,
  pruneRings,
  reconcile,
  resumeStalledConnect,
  sweepDoorbells,
  tendCallbacks,
} from './intake/index.ts';
import { createPsaProvider, createSharedRateLimiter } from './integrations/connections/index.ts';
import { type BreakerState, createConnectWiseApi } from './integrations/connectwise/index.ts';
import { verificationProviders } from './integrations/index.ts';
import { createProviderSet, forgetOwnChallenges } from './integrations/providers/index.ts';
import { every, startJobs } from './jobs/index.ts';
import { resumeStalledLearning, workLearning } from './learning/index.ts';
import { systemClock } from './lib/clock.ts';
import { AppError, isAppError } from './lib/errors.ts';
import type { Logger } from './lib/logger.ts';
import { configuredModels, type Model } from './models/index.ts';
import { prepareSetupCode } from './people/index.ts';
import { gapOf, pollChallenges, remindApprovers, sweepRuns, workNextTurn } from './runs/index.ts';
import { createMatching } from './workflows/index.ts';

const DAY_MS = 24 * 3_600_000;
/** How patient the desk is. */
const PACE = {
  /** Longer than the adapter's own limit for one attempt of a write (20 s): see `outbox`. */
  settleMs: 30_000,
  /** Long enough for a hiccup; renewed while a turn is worked. */
  leaseMs: 15_000,
  sweepEveryMs: 2_000,
  /** Requests that may go at once after a quiet time: a first import begins at once. */
  burst: 250,
  /** How long answered events are kept; ended runs stay for ever unless `MUSTER_KEEP_RUNS_DAYS` says otherwise. */
  keepRingsMs: 60 * DAY_MS,
  tidyEveryMs: 10 * 60_000,
};
const CALLBACKS_EVERY_MS = 10 * 60_000;
/** Beside pg-boss's own: a process of each role and a command fit into PostgreSQL's usual 100 several times. */
const MAX_CONNECTIONS = 12;
const REMIND_EVERY_MS = 60_000;
/** A read-only server still answers questions. */
const WRITE_SOMETHING =
  "insert into rate_bucket (name, empty_at) values ('readyz', 0) on conflict (name) do update set empty_at = 0";
/** Running turns get this long at a stop; what is not done then is left to the journal. */
const GRACE_MS = 8_000;

/** The rooms of one process, built and connected; nothing works yet. */
export interface Desk {
  room: IntakeRoom;
  masterKey: MasterKey;
  /** Where the embedded database is; null with `DATABASE_URL`. */
  home: string | null;
  /** The one-time code for the first owner; undefined once there is one. */
  prepareSetupCode(): Promise<string | undefined>;
  /** How its database is reached, as the owner. */
  connection: string;
  /** The HTTP surface of these rooms. */
  createApp(demo?: DemoHouse): HttpApp;
  /** Serves API, webhook and pages; the demo's in their place while it is on. */
  startHttp(demo?: DemoHouse): Promise<HttpServer>;
  /** Takes jobs from the queue and starts the timers. */
  startWork(): Promise<void>;
  /** No new requests and turns, time for the running ones, then everything is closed in order. Once, however often it is asked for. */
  stop(): Promise<void>;
}

type HttpApp = ReturnType<typeof createHttpApp>;

/** A demo that a desk lets stand in for itself. */
export interface DemoHouse extends DemoStand {
  /** From now on it can be entered: the desk is served at `url`. */
  open(url: string): Promise<void>;
  /** What is served in place of the desk's own; null while the demo is off. */
  app(): HttpApp | null;
  /** Aborts at the next change between the two: streams end then, and come back to the other. */
  untilSwitch(): AbortSignal;
  close(): Promise<void>;
}

/** What tests and the demo put in place of the product's own parts. */
export interface DeskParts {
  model?: Model;
  /** Tests that kill workers do not want to wait as long as people do. */
  pace?: Partial<typeof PACE & { requestsPerMinute: number; keepRunsMs: number }>;
  /** Wraps the room before anything uses it: a test's place to cut in. */
  wrap?(room: IntakeRoom): IntakeRoom;
}

/** Starts the database (embedded, unless `DATABASE_URL` names one), migrates it, and builds the rooms on it. */
export async function openDesk(
  config: Config,
  logger: Logger,
  parts: DeskParts = {},
): Promise<Desk> {
  // What is open is closed in reverse, also when a later step fails.
  const opening = new AsyncDisposableStack();
  try {
    return await buildDesk(config, logger, parts, opening);
  } catch (error) {
    await opening.disposeAsync();
    throw error;
  }
}

async function buildDesk(
  config: Config,
  logger: Logger,
  parts: DeskParts,
  opening: AsyncDisposableStack,
): Promise<Desk> {
  const masterKey = loadMasterKey(config);
  const embedded = config.databaseUrl
    ? null
    : await startEmbedded({ dataDir: config.dataDir, logger });
  if (embedded) opening.defer(() => embedded.stop());
  const connection = config.databaseUrl ?? embedded?.connection ?? '';
  await migrate(connection);
  const database = openDatabase({ connection, logger, maxConnections: MAX_CONNECTIONS });
  opening.defer(() => database.close());
  await checkMasterKey(database, masterKey.key);
  const audit = createAudit(masterKey.key);
  const jobs = await startJobs({ connection, logger });
  opening.defer(() => jobs.stop(GRACE_MS));
  const pace = { ...PACE, ...parts.pace };
  const limiter = createSharedRateLimiter({
    database,
    name: 'connectwise',
    requestsPerMinute: parts.pace?.requestsPerMinute ?? config.connectWiseRequestsPerMinute,
    burst: pace.burst,
  });
  const psa = createPsaProvider({
    database,
    masterKey: masterKey.key,
    createApi: ({ settings }, keys) =>
      createConnectWiseApi({
        url: settings.typedUrl,
        companyId: settings.companyId,
        publicKey: keys.publicKey,
        privateKey: keys.privateKey,
        clientId: keys.clientId ?? config.connectWiseClientId,
        allowPrivateNetwork: settings.allowPrivateNetwork,
        ca: settings.caPem ?? undefined,
        limiter,
      }),
  });
  opening.defer(() => psa.close());
  const providerKinds = verificationProviders(config.simulatedDuo);
  const providers = createProviderSet(
    { database, masterKey: masterKey.key, publicUrl: config.publicUrl },
    providerKinds,
  );
  opening.defer(() => providers.close());
  const sentences = config.sentenceEncoder === 'on' ? 'later' : 'never';
  const matching = createMatching({ database, logger, sentences });
  opening.defer(() => matching.close());
  const { model } = parts;
  const plain: IntakeRoom = {
    database,
    jobs,
    audit,
    psa,
    providers,
    logger,
    modelFor: model ? () => model : configuredModels(database, masterKey.key),
    matching,
    settleMs: pace.settleMs,
    leaseMs: pace.leaseMs,
    gap: await database.transaction('msp', gapOf),
    masterKey: masterKey.key,
    requestBudget: () => limiter.budget(),
    publicUrl: config.publicUrl,
    defaultClientId: config.connectWiseClientId,
  };
  const room = parts.wrap?.(plain) ?? plain;
  const learningRoom = { ...room, learningFolder: join(config.dataDir, 'learn') };
  const people = { database, audit, clock: systemClock };
  const timers: ReturnType<typeof every>[] = [];
  const closing = new AbortController();
  let server: HttpServer | undefined;
  let closeDemo = async () => {};

  function createApp(demo?: DemoHouse): HttpApp {
    return createHttpApp({
      ...people,
      logger,
      room,
      providerKinds,
      publicUrl: config.publicUrl,
      dashboard: join(import.meta.dirname, '../web/dist'),
      closing: () =>
        demo ? AbortSignal.any([closing.signal, demo.untilSwitch()]) : closing.signal,
      demo,
      readiness: {
        database: () => database.pool.query(WRITE_SOMETHING),
        ...(embedded && { disk: () => requireDiskSpace(embedded.home) }),
        queue: () => database.pool.query('select version from pgboss.version'),
        connection: () => connectionAnswers(room),
      },
      breaker: () => breakerOf(room),
    });
  }

  async function startHttp(demo?: DemoHouse): Promise<HttpServer> {
    const own = createApp(demo);
    const fetch: HttpApp['fetch'] = (...request) => (demo?.app() ?? own).fetch(...request);
    server = await startHttpServer({ fetch }, config);
    closeDemo = async () => demo?.close();
    await demo?.open(server.url);
    return server;
  }

  async function startWork(): Promise<void> {
    await jobs.work('learn', ({ learningId }) => workLearning(learningRoom, learningId));
    await jobs.work('connect', (job) => connect(room, job));
    await jobs.work('doorbell', ({ doorbellId }) => handleDoorbell(room, doorbellId));
    await jobs.work('turn', () => workNextTurn(room));
    const timer = (name: string, intervalMs: number, work: () => Promise<unknown>) =>
      timers.push(every({ name, intervalMs, database, logger }, async () => void (await work())));
    timer('sweep', pace.sweepEveryMs, async () => {
      await sweepRuns(room);
      await sweepDoorbells(room);
      await resumeStalledConnect(room);
      await resumeStalledLearning(room);
    });
    timer('challenges', pace.sweepEveryMs, () => pollChallenges(room));
    timer('reconcile', config.pollIntervalMs, () => reconcile(room));
    timer('callbacks', CALLBACKS_EVERY_MS, () => tendCallbacks(room));
    timer('reminders', REMIND_EVERY_MS, () => remindApprovers(room));
    timer('tidy', pace.tidyEveryMs, tidy);
  }

  /** What the policy no longer keeps in the database: answered events go, ended runs move into archives. */
  async function tidy(): Promise<void> {
    await database.transaction('msp', (tx) => pruneRings(tx, pace.keepRingsMs));
    await database.transaction('msp', forgetOwnChallenges);
    const keepMs = parts.pace?.keepRunsMs ?? (config.keepRunsDays ?? Infinity) * DAY_MS;
    if (keepMs === Infinity) return;
    await archiveRuns({
      connection,
      masterKey: masterKey.key,
      folder: config.archiveDir ?? join(config.dataDir, 'archive'),
      keepMs,
      record: (tx, { id, ...archive }) =>
        audit.record(tx, {
          actor: 'muster',
          action: 'backup.archive-runs',
          subject: id,
          detail: archive,
        }),
    });
  }

  let stopping: Promise<void> | undefined;
  async function closeAll(): Promise<void> {
    closing.abort();
    await Promise.all([
      server?.close(GRACE_MS),
      closeDemo(),
      ...timers.map((timer) => timer.stop()),
    ]);
    await opening.disposeAsync();
  }

  return {
    room,
    masterKey,
    home: embedded?.home ?? null,
    connection,
    createApp,
    prepareSetupCode: () => prepareSetupCode(people, config.setupCode),
    startHttp,
    startWork,
    stop: () => {
      stopping ??= closeAll();
      return stopping;
    },
  };
}

/** The circuit breaker before the connected ConnectWise; null where none is connected. */
async function breakerOf(room: IntakeRoom): Promise<BreakerState | null> {
  const psa = await room.psa.current().catch((error) => {
    if (isAppError(error, 'not-connected')) return null;
    throw error;
  });
  return psa?.api.health() ?? null;
}

/** Throws while the breaker keeps us from a connected ConnectWise; no connection is no failure. */
async function connectionAnswers(room: IntakeRoom): Promise<void> {
  if ((await breakerOf(room))?.state === 'open')
    throw new AppError('psa-away', 'ConnectWise does not answer; calls rest for a moment.');
}
