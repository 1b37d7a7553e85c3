import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { startCrowd } from './crowd.ts';
import { judge } from './judge.ts';
import { openStage, type Role, type Stage } from './open-stage.ts';
import { FAST_PACE } from './program-settings.ts';

export interface StandStillFigures {
  workers: number;
  /** How often a worker stood still for longer than its lease, and went on. */
  stoodStill: number;
  /** Runs that another worker took over meanwhile, while the first one still believed to have them. */
  takenOver: number;
  tickets: number;
  lost: number;
  duplicates: number;
  /** Tickets on which Muster's notes and changes do not stand in the order of the story. */
  outOfOrder: number;
  stuck: number;
  /** Requests within the busiest five seconds, of all processes together, and what the limit permits. */
  busiestFiveSeconds: number;
  permitted: number;
}

/** Longer than a lease, than what is under way may take to settle, and than a claimed write may wait. */
const STANDS_STILL_MS = 6_500;
const PACE = { ...FAST_PACE, requestsPerMinute: 1_500, burst: 25 };
const WINDOW_MS = 5_000;
/** What left before the window and arrived within it: four may be in flight in each worker. */
const IN_FLIGHT = 4;

/**
 * Two web processes behind a balancer and several workers on one PostgreSQL, under load. One worker after the
 * other is stopped (SIGSTOP) in the middle of its work, for longer than its leases, and goes on (SIGCONT).
 */
export async function standStillRounds(options: {
  connection: string;
  workers: number;
  rounds: number;
}): Promise<StandStillFigures> {
  const { connection, workers, rounds } = options;
  const roles: Role[] = ['web', 'web', ...Array<Role>(workers).fill('worker')];
  const stage = await openStage({ connection, roles, settings: { pace: PACE }, pollMs: 5_000 });
  try {
    const { sim, member } = stage;
    // The stage itself connected, at a pace of its own.
    const connected = (await sim.journal()).at(-1)?.n ?? 0;
    const write = { method: 'POST', path: '/service/tickets/\\d+/notes$' };
    await sim.fault({ match: write, fault: 'latency', ms: 200 });
    const crowd = startCrowd(stage, { atOnce: 10 });
    let takenOver = 0;
    for (let round = 0; round < rounds; round += 1) {
      await waitUntil('work', async () => crowd.ended > round * 4, 60_000);
      const worker = stage.processes[2 + (round % workers)];
      worker?.pause();
      takenOver += await takenOverWithin(stage, STANDS_STILL_MS);
      worker?.resume();
    }
    await sim.clearFaults();
    await crowd.finish(30_000);
    const journal = await sim.journal();
    const { lost, duplicates, outOfOrder } = judge(journal, crowd.tickets, member);
    const asked = journal
      .filter(({ n, path }) => n > connected && path.includes('/apis/'))
      .map(({ at }) => Date.parse(at));
    return {
      workers,
      stoodStill: rounds,
      takenOver,
      tickets: crowd.tickets.length,
      lost: lost.length,
      duplicates: duplicates.length,
      outOfOrder: outOfOrder.length,
      stuck: crowd.tickets.length - crowd.ended,
      busiestFiveSeconds: busiest(asked),
      permitted: PACE.burst + (PACE.requestsPerMinute * WINDOW_MS) / 60_000 + IN_FLIGHT * workers,
    };
  } finally {
    await stage.close();
  }
}

/** Watches for so long; counts the runs whose lease ran out and that another worker then took. */
async function takenOverWithin({ database }: Stage, ms: number): Promise<number> {
  const expired = new Map<string, number>();
  const taken = new Set<string>();
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const { rows } = await database.transaction('msp', (tx) =>
      tx.execute<{ id: string; token: string; out: boolean }>(
        sql`select id, lease_token as token, leased_until < now() as out from run where leased_until is not null`,
      ),
    );
    for (const { id, token, out } of rows) {
      if (out) expired.set(id, Number(token));
      else if (Number(token) > (expired.get(id) ?? Number.POSITIVE_INFINITY)) taken.add(id);
    }
    await delay(20);
  }
  return taken.size;
}

/** The most of these moments that lie within one window. */
function busiest(moments: number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  let from = 0;
  let most = 0;
  sorted.forEach((at, i) => {
    while (at - (sorted[from] ?? at) > WINDOW_MS) from += 1;
    most = Math.max(most, i - from + 1);
  });
  return most;
}
