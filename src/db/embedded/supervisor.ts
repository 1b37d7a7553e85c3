import type { ChildProcess } from 'node:child_process';
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { AppError, describeError } from '../../lib/errors.ts';
import type { Logger } from '../../lib/logger.ts';
import { installBinaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { removeOldDrafts } from './drafts.ts';
import { type Place, preparePlace, removeSignpost, writeSignpost } from './place.ts';
import { findPostmaster, isRunning, lastLogLines, launch, type Postmaster } from './postmaster.ts';

export interface EmbeddedPostgres {
  /** Connection URL of the database `muster` as its owner (not a superuser), through a unix socket. */
  connection: string;
  /** Folder that holds the cluster. */
  home: string;
  /** True when a PostgreSQL left by a killed Muster was taken over. */
  adopted: boolean;
  /** Stops PostgreSQL cleanly; afterwards another start may use the data folder. */
  stop(): Promise<void>;
  /** Stops and removes the whole database, wherever it lives: for one that had to last for a demo. */
  discard(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
/** A killed PostgreSQL's last children hold its memory for a moment; each launch waits for them a little. */
const MAX_LAUNCHES = 20;
/** A killed Muster's session ends within milliseconds; longer than this, its holder is alive. */
const LOCK_TIMEOUT_MS = 1_500;
/** Advisory lock "one Muster per data folder", held in the cluster's database `postgres`. */
const LOCK_KEY = 0x6d757374;

/**
 * Runs the data folder's own PostgreSQL: makes it at the first start, adopts one that a killed Muster
 * left, restarts one that dies. The data folder is held by a session lock inside that PostgreSQL: the
 * kernel ends it with the process, so it is never stale; a second start is refused with
 * `data-folder-in-use`.
 */
export async function startEmbedded(options: {
  dataDir: string;
  logger: Logger;
}): Promise<EmbeddedPostgres> {
  const { dataDir, logger } = options;
  const place = preparePlace(dataDir);
  const bin = await installBinaries(place);
  await createCluster(place, bin);
  writeSignpost(dataDir, place.home);

  let stopping: Promise<void> | undefined;
  let recovering = Promise.resolve();
  let lock: Client;
  let { sockets, adopted } = await ensureRunning(place, bin);
  lock = await takeLock(sockets, dataDir);
  await removeOldDrafts(place.home);
  watch();

  /** The lock's session lives as long as PostgreSQL does, adopted or ours. */
  function watch(): void {
    lock.once('end', () => {
      if (!stopping) recovering = recover();
    });
  }

  async function recover(): Promise<void> {
    for (let waitMs = 250; !stopping; waitMs = Math.min(waitMs * 2, 2_000)) {
      logger.warn('the embedded PostgreSQL went away; starting it again');
      try {
        ({ sockets, adopted } = await ensureRunning(place, bin));
        lock = await takeLock(sockets, dataDir);
        watch();
        return;
      } catch (error) {
        logger.error({ reason: describeError(error) }, 'the embedded PostgreSQL does not start');
        await delay(waitMs);
      }
    }
  }

  async function stop(): Promise<void> {
    await recovering;
    await stopPostmaster(place);
    await lock.end().catch(() => {});
    if (place.sockets !== place.home) await rmdir(place.sockets).catch(() => {});
  }

  return {
    connection: socketUrl(sockets, 'muster'),
    home: place.home,
    adopted,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
    async discard() {
      stopping ??= stop();
      await stopping;
      await rm(place.home, { recursive: true });
      await removeSignpost(dataDir);
    },
  };
}

/** Connection URL of the data folder's PostgreSQL if it runs: for commands beside a running Muster. */
export function findEmbedded(dataDir: string): string | undefined {
  const postmaster = findPostmaster(preparePlace(dataDir));
  return postmaster && socketUrl(postmaster.sockets, 'muster');
}

/**
 * Comes back when PostgreSQL answers. One loop for every beginning: nothing runs, an orphan runs, one is
 * still starting or stopping, a stale `postmaster.pid` makes the first attempts fail.
 */
async function ensureRunning(place: Place, bin: string) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let child: ChildProcess | undefined;
  let failure: string | undefined;
  let launches = 0;
  for (;;) {
    const running = findPostmaster(place);
    if (running && (await answers(running))) {
      const adopted = running.pid !== child?.pid;
      return { sockets: running.sockets, adopted };
    }
    const ended = !child?.pid || child.exitCode !== null || child.signalCode !== null;
    if (!running && ended) {
      if (launches >= MAX_LAUNCHES) throw startFailed(place, failure ?? lastLogLines(place));
      launches += 1;
      child = launch(place, bin);
      child.on('error', (error) => {
        failure = error.message;
      });
      await delay(20);
    }
    if (Date.now() > deadline)
      throw startFailed(
        place,
        running
          ? `process ${running.pid} runs it but does not answer; stop it with: kill -INT ${running.pid}`
          : lastLogLines(place),
      );
    await delay(ended && launches > 1 ? 250 : 25);
  }
}

function startFailed({ home }: Place, reason: string): AppError {
  return new AppError(
    'embedded-postgres-failed',
    `The embedded PostgreSQL does not start: ${reason} (its log: ${join(home, 'postgres.log')})`,
  );
}

async function answers({ sockets }: Postmaster): Promise<boolean> {
  const client = new Client({ connectionString: socketUrl(sockets, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function takeLock(sockets: string, dataDir: string): Promise<Client> {
  const client = new Client({
    connectionString: socketUrl(sockets, 'postgres'),
    application_name: `muster-${process.pid}`,
  });
  client.on('error', () => {}); // 'end' follows and is what the supervisor acts on
  await client.connect();
  const deadline = Date.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [LOCK_KEY]);
    if (rows[0].taken) return client;
    if (Date.now() > deadline) break;
    await delay(50);
  }
  const { rows } = await client.query(
    `select application_name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and objid = $1`,
    [LOCK_KEY],
  );
  await client.end();
  const holder = String(rows[0]?.application_name ?? '').replace('muster-', ' as process ');
  throw new AppError(
    'data-folder-in-use',
    `Muster already runs on ${dataDir}${holder}. Stop that one first, or give this one its own MUSTER_DATA_DIR.`,
    { status: 400 },
  );
}

/** Fast shutdown; if PostgreSQL does not come to an end, immediate shutdown (it recovers at the next start). */
async function stopPostmaster(place: Place): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const running = findPostmaster(place);
    if (!running) return;
    process.kill(running.pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (isRunning(running.pid, place.cluster) && Date.now() < deadline) await delay(25);
  }
}

function socketUrl(sockets: string, database: string): string {
  return `postgresql://muster@/${database}?host=${encodeURIComponent(sockets)}`;
}
