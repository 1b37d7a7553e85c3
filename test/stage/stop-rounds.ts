import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { startCrowd } from './crowd.ts';
import { judge } from './judge.ts';
import { openStage, type Stage } from './open-stage.ts';
import { FAST_PACE } from './program-settings.ts';

export interface StopFigures {
  rounds: number;
  tickets: number;
  /** Tickets on which a note or a change is missing. */
  lost: number;
  duplicates: number;
  stuck: number;
  /** Stops that ended with another exit code than 0. */
  exitedWrongly: number;
  /** Runs that were still leased by the one that stopped: their turn was cut off, and waits for the lease to run out. */
  turnsCutOff: number;
  slowestStopMs: number;
  medianStopMs: number;
}

/**
 * One web process and two workers under load, stopped by SIGTERM in turn and replaced, as in a rolling restart.
 * ConnectWise is slow to write, so most stops find turns at work.
 */
export async function stopRounds(options: {
  connection: string;
  rounds: number;
  tell?: (line: string) => void;
}): Promise<{ figures: StopFigures; auditIntact: boolean }> {
  const { connection, rounds, tell = () => {} } = options;
  const stage = await openStage({ connection, roles: ['web', 'worker', 'worker'] });
  try {
    const { sim, processes, start } = stage;
    const match = { method: 'POST', path: '/service/tickets/\\d+/notes$' };
    await sim.fault({ match, fault: 'latency', ms: 200 });
    const crowd = startCrowd(stage, { atOnce: 12 });
    const took: number[] = [];
    let exitedWrongly = 0;
    let turnsCutOff = 0;
    for (let round = 1; round <= rounds; round += 1) {
      await delay(20 + Math.random() * 400);
      const i = round % processes.length;
      const from = performance.now();
      if ((await processes[i]?.stop()) !== 0) exitedWrongly += 1;
      took.push(performance.now() - from);
      const [leases, successor] = await Promise.all([abandonedLeases(stage), start(i)]);
      turnsCutOff += leases;
      processes[i] = successor;
      if (round % 10 === 0)
        tell(
          `${round} stops, slowest ${Math.round(Math.max(...took))} ms, ${crowd.ended} runs ended`,
        );
    }
    await sim.clearFaults();
    await crowd.finish(30_000);
    const { lost, duplicates } = judge(await sim.journal(), crowd.tickets, stage.member);
    const verdict = await stage.room.audit.verify(stage.database);
    const sorted = took.toSorted((a, b) => a - b);
    return {
      figures: {
        rounds,
        tickets: crowd.tickets.length,
        lost: lost.length,
        duplicates: duplicates.length,
        stuck: crowd.tickets.length - crowd.ended,
        exitedWrongly,
        turnsCutOff,
        slowestStopMs: Math.round(sorted.at(-1) ?? 0),
        medianStopMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      },
      auditIntact: verdict.intact,
    };
  } finally {
    await stage.close();
  }
}

/** Every live worker has renewed its leases by then. */
const RENEWED_BY_MS = FAST_PACE.leaseMs * 0.6;

async function abandonedLeases({ database }: Stage): Promise<number> {
  const leases = async () => {
    const { rows } = await database.transaction('msp', (tx) =>
      tx.execute<{ lease: string }>(
        sql`select id || ' ' || lease_token || ' ' || leased_until as lease from run where leased_until > now()`,
      ),
    );
    return rows.map(({ lease }) => lease);
  };
  const before = await leases();
  if (before.length === 0) return 0;
  await delay(RENEWED_BY_MS);
  const after = new Set(await leases());
  return before.filter((lease) => after.has(lease)).length;
}
