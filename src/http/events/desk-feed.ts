import { currentConnection } from '../../integrations/connections/index.ts';
import { connectWiseDefinition } from '../../integrations/connectwise/index.ts';
import { describeError } from '../../lib/errors.ts';
import { type ChangedRun, changedRuns, lastEventSeq } from '../../runs/index.ts';
import type { HttpDeps } from '../deps.ts';
import { presentCard } from '../present-card.ts';

/** What a page hears: that something changed. It reads the new state by the API, with its own rights. */
export interface DeskEvent {
  /** Where to go on after a broken line; only what is in the journal has one. */
  id?: number;
  event: 'run' | 'integration' | 'reset';
  data: unknown;
}

export interface DeskFeed {
  /** Calls `hear` with everything after `lastEventId`, until the returned function is called. */
  join(lastEventId: string | undefined, hear: (event: DeskEvent) => void): () => void;
}

type Source = Pick<HttpDeps, 'database' | 'logger'>;

/** Events get to a screen within this; one look costs three short queries, whoever many listen. */
const LOOK_EVERY_MS = 100;
/** More than this in one look, and pages had better read everything again. */
const MOST_RUNS = 500;

const feeds = new WeakMap<Source['database'], DeskFeed>();

/** The one feed of this process: it looks at the database while anybody listens. */
export function deskFeed(deps: Source): DeskFeed {
  let feed = feeds.get(deps.database);
  if (!feed) {
    feed = createFeed(deps);
    feeds.set(deps.database, feed);
  }
  return feed;
}

function createFeed({ database, logger }: Source): DeskFeed {
  const listeners = new Map<(event: DeskEvent) => void, number | null>();
  /** Null until the first look: then only what is new is told. */
  let heard: number | null = null;
  let card = '';
  let looking = false;
  let known = new Map<string, ChangedRun>();

  async function look(): Promise<void> {
    const { connection, seq, runs } = await database.transaction('msp', async (tx) => {
      const behind = [...listeners.values()].filter((from) => from !== null);
      return {
        connection: await currentConnection(tx),
        seq: await lastEventSeq(tx),
        runs: await changedRuns(tx, Math.min(heard ?? Infinity, ...behind), MOST_RUNS),
      };
    });
    const first = heard === null;
    // Runs are looked at a few seconds back, since a transaction that began earlier may end later.
    const fresh = runs.filter(({ id, seq, movedAt }) => {
      const before = known.get(id);
      return !before || seq > before.seq || movedAt > before.movedAt;
    });
    known = new Map(runs.map((run) => [run.id, run]));
    for (const [hear, from] of listeners) {
      const missed = from === null ? [] : runs;
      for (const { id } of from === null ? (first ? [] : fresh) : missed)
        hear({ id: seq, event: 'run', data: { id } });
      if (from !== null) listeners.set(hear, null);
      if (runs.length === MOST_RUNS) hear({ id: seq, event: 'reset', data: {} });
    }
    heard = seq;
    const now = presentCard(connectWiseDefinition, connection);
    if (JSON.stringify(now) === card) return;
    card = JSON.stringify(now);
    for (const hear of listeners.keys()) hear({ event: 'integration', data: now });
  }

  async function lookAgain(): Promise<void> {
    // The database may be away for a while; the next look finds what was missed.
    await look().catch((error) => logger.debug({ reason: describeError(error) }, 'no look'));
    looking = listeners.size > 0;
    if (looking) setTimeout(lookAgain, LOOK_EVERY_MS);
  }

  return {
    join(lastEventId, hear) {
      const from = Number(lastEventId);
      listeners.set(hear, lastEventId && Number.isSafeInteger(from) ? from : null);
      if (!looking) setTimeout(lookAgain, 0);
      looking = true;
      return () => listeners.delete(hear);
    },
  };
}
