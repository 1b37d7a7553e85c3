/** `chaos -- faults`: every ConnectWise endpoint that a ticket needs x every way in which it can fail. */
import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../src/cli/demo/wait-until.ts';
import { listRuns } from '../src/runs/index.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import { FAST_PACE } from '../test/stage/program-settings.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

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

/** How long ConnectWise is unwell once it was asked. */
const UNWELL_MS = 3_000;
const RECOVERED_WITHIN_MS = 60_000;
const CLOCK_OFF_MS = 10 * 60_000;
/** Nobody is killed at work here, and a lease of a second does not outlast a turn on a machine that is busy with something else. */
const PACE = { ...FAST_PACE, leaseMs: 5_000 };
/** Four may be in flight, each with its backoff; more than this a second is a loop that does not wait. */
const HOT_PER_SECOND = 10;

interface Trial {
  what: string;
  struck: number;
  perSecond: number;
  recoveredMs: number | null;
  /** Where its run stood when it had not recovered in time. */
  stuckAt?: string;
}

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
    const stage = await openStage({ connection, roles: ['all'], settings: { pace: PACE } });
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
  };
}

async function tryOut(
  stage: Stage,
  match: { method: string; path: string },
  fault: Record<string, unknown>,
): Promise<{ ticketId: number; trial: Trial }> {
  const { sim, processes } = stage;
  const since = (await sim.journal()).at(-1)?.n ?? 0;
  await processes[0]?.kill();
  await sim.fault({ match, ...fault });
  processes[0] = await stage.start(0);
  const ticketId = await raise(stage, since);
  let done = false;
  const working = workedOut(stage, ticketId).then(
    () => {
      done = true;
    },
    () => {},
  );
  const strikes = async () => (await sim.journal(since)).filter((item) => 'fault' in item).length;
  await waitUntil('the fault', async () => done || (await strikes()) > 0, RECOVERED_WITHIN_MS);
  // An endpoint that this ticket did not need cannot be unwell for it.
  if (!done) await delay(UNWELL_MS);
  await sim.clearFaults();
  const well = performance.now();
  const struck = await strikes();
  await working;
  return {
    ticketId,
    trial: {
      what: `${match.method} ${match.path} ${Object.values(fault).join(' ')}`,
      struck,
      perSecond: Math.round((struck / UNWELL_MS) * 10_000) / 10,
      recoveredMs: done ? Math.round(performance.now() - well) : null,
      ...(!done && { stuckAt: await whereItStands(stage, ticketId) }),
    },
  };
}

async function whereItStands({ database }: Stage, ticketId: number): Promise<string> {
  const [run] = await database.transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }));
  return run
    ? `${run.status}, ${run.failures} failures, lease ${run.leaseToken}: ${run.detail}`
    : 'no run';
}

async function raise({ sim, companyIds }: Stage, n: number): Promise<number> {
  const { id } = await sim.raiseTicket({
    companyId: companyIds[0] ?? 0,
    // Tickets of one client that say the same are one alert.
    summary: `Outlook asks again (${n})`,
    description: 'The preview pane stays empty every few minutes.',
  });
  return id;
}

/** A ConnectWise whose clock is off: a ticket that it calls for, and one that only the poll finds. */
async function clockOff(clockOffMs: number) {
  return withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({
      connection,
      roles: ['all'],
      clockOffMs,
      settings: { pace: PACE },
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

/** Says yes to the ticket's plan and sees its run to the end. */
async function workedOut({ database, sim }: Stage, ticketId: number): Promise<boolean> {
  const status = async () => {
    const [run] = await database.transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }));
    return run?.status;
  };
  const patienceMs = UNWELL_MS + RECOVERED_WITHIN_MS;
  await waitUntil('a plan', async () => (await status()) === 'awaiting-approval', patienceMs);
  await sim.writeNote(ticketId, 'Yes, go ahead.');
  return waitUntil('the end', async () => (await status()) === 'done', patienceMs);
}
