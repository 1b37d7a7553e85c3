/** `chaos -- faults`: every ConnectWise endpoint that a ticket needs x every way in which it can fail. */
import { FAULT_PACE, raise, type Trial, tryOut, workedOut } from '../test/stage/fault-rounds.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage } from '../test/stage/open-stage.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

const ENDPOINTS = [
  ['POST', '/service/tickets/\\d+/notes$'],
  ['PATCH', '/service/tickets/\\d+$'],
  ['GET', '/service/tickets/\\d+$'],
  ['GET', '/service/tickets/\\d+/allNotes'],
  ['GET', '/service/tickets\\?'],
  ['GET', '/company/companies\\?'],
  ['GET', '/service/boards/'],
  ['GET', '/service/priorities'],
  ['GET', '/system/members'],
  ['GET', '/system/callbacks'],
  ['GET', '/callbackkey/'],
  ['GET', '/login/companyinfo'],
] as const;

const FAULTS = [
  { fault: 'drop-response' },
  { fault: 'reset' },
  { fault: 'half-body' },
  { fault: 'status', status: 500 },
  { fault: 'status', status: 502 },
  { fault: 'status', status: 429, ms: 2_000 },
  { fault: 'latency', ms: 1_500 },
  { fault: 'stale-read' },
];

const CLOCK_OFF_MS = 10 * 60_000;
/** Four may be in flight, each with its backoff; more than this a second is a loop that does not wait. */
const HOT_PER_SECOND = 10;

/** Goes through the matrix (or `rounds` of it, spread over all, or for `minutes`), one ticket a trial, caches cold. */
export async function run({ rounds = Number.POSITIVE_INFINITY, minutes = 60 }: ChaosOptions) {
  const until = Date.now() + minutes * 60_000;
  const matrix = FAULTS.flatMap((fault) =>
    ENDPOINTS.filter(([method]) => fault.fault !== 'stale-read' || method === 'GET').map(
      ([method, path]) => ({ fault, match: { method, path } }),
    ),
  );
  const every = Math.max(1, matrix.length / rounds);
  const chosen = matrix.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  const figures = await withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({ connection, roles: ['all'], settings: { pace: FAULT_PACE } });
    try {
      const trials: Trial[] = [];
      const tickets: number[] = [];
      for (const { match, fault } of chosen) {
        if (Date.now() > until) break;
        const { ticketId, trial } = await tryOut(stage, match, fault);
        tickets.push(ticketId);
        trials.push(trial);
        process.stderr.write(`${JSON.stringify(trial)}\n`);
      }
      const { lost, duplicates } = judge(await stage.sim.journal(), tickets, stage.member);
      const recovered = trials.map(({ recoveredMs }) => recoveredMs).filter((ms) => ms !== null);
      return {
        trials: trials.length,
        struck: trials.filter(({ struck }) => struck > 0).length,
        lost: lost.length,
        duplicates: duplicates.length,
        notRecovered: trials.length - recovered.length,
        slowestRecoveryMs: Math.max(0, ...recovered),
        hotLoops: trials.filter(({ perSecond }) => perSecond > HOT_PER_SECOND).length,
        mostPerSecond: Math.max(0, ...trials.map(({ perSecond }) => perSecond)),
      };
    } finally {
      await stage.close();
    }
  });
  const clocks = [await clockOff(CLOCK_OFF_MS), await clockOff(-CLOCK_OFF_MS)];
  const { lost, duplicates, notRecovered, hotLoops } = figures;
  const wrong = clocks.reduce((sum, clock) => sum + clock.wrong, 0);
  return {
    figures: { ...figures, clocksOff: clocks },
    ok: lost + duplicates + notRecovered + hotLoops + wrong === 0,
    row: `an endpoint of ConnectWise fails in one of ${FAULTS.length} ways, or its clock is 10 minutes off: tickets lost, made twice or not recovered within a minute | ${outOf(lost + duplicates + notRecovered + wrong, figures.trials + 2 * clocks.length, 'tickets')}, slowest recovery ${Math.round(figures.slowestRecoveryMs / 1000)} s`,
  };
}

/** A ConnectWise whose clock is off: a ticket that it calls for, and one that only the poll finds. */
async function clockOff(clockOffMs: number) {
  return withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({
      connection,
      roles: ['all'],
      clockOffMs,
      settings: { pace: FAULT_PACE },
    });
    try {
      const called = await raise(stage, 1);
      const ended = [await workedOut(stage, called).catch(() => false)];
      await stage.sim.callbacks({ drop: 1 });
      const polled = await raise(stage, 2);
      ended.push(await workedOut(stage, polled).catch(() => false));
      const { lost, duplicates } = judge(await stage.sim.journal(), [called, polled], stage.member);
      const notEnded = ended.filter((one) => !one).length;
      return { clockOffMs, wrong: lost.length + duplicates.length + notEnded };
    } finally {
      await stage.close();
    }
  });
}
