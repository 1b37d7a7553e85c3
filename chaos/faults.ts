/** `chaos -- faults`: every ConnectWise endpoint that a ticket needs x every way in which it can fail. */
import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../src/cli/demo/wait-until.ts';
import { listRuns } from '../src/runs/index.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
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

/** How long ConnectWise is unwell once it was asked; an endpoint that is not asked for in time is not waited for. */
const UNWELL_MS = 3_000;
const ASKED_WITHIN_MS = 15_000;
const RECOVERED_WITHIN_MS = 60_000;
/** Four may be in flight, each with its backoff; more than this a second is a loop that does not wait. */
const HOT_PER_SECOND = 10;

interface Trial {
  what: string;
  struck: number;
  perSecond: number;
  recoveredMs: number | null;
}

/** Goes through the matrix (or `rounds` of it, or for `minutes`), one ticket a trial, caches cold. */
export async function run({ rounds = Number.POSITIVE_INFINITY, minutes = 60 }: ChaosOptions) {
  const until = Date.now() + minutes * 60_000;
  const figures = await withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({ connection, roles: ['all'] });
    try {
      const trials: Trial[] = [];
      const tickets: number[] = [];
      for (const fault of FAULTS)
        for (const [method, path] of ENDPOINTS) {
          if (fault.fault === 'stale-read' && method !== 'GET') continue;
          if (trials.length >= rounds || Date.now() > until) continue;
          const { ticketId, trial } = await tryOut(stage, { method, path }, fault);
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
  const { lost, duplicates, notRecovered, hotLoops } = figures;
  return { figures, ok: lost + duplicates + notRecovered + hotLoops === 0 };
}

async function tryOut(
  stage: Stage,
  match: { method: string; path: string },
  fault: Record<string, unknown>,
): Promise<{ ticketId: number; trial: Trial }> {
  const { sim, processes, companyIds } = stage;
  const since = (await sim.journal()).at(-1)?.n ?? 0;
  await processes[0]?.kill();
  await sim.fault({ match, ...fault });
  processes[0] = await stage.start(0);
  const { id } = await sim.raiseTicket({
    companyId: companyIds[0] ?? 0,
    // Tickets of one client that say the same are one alert.
    summary: `Outlook asks again (${since})`,
    description: 'The preview pane stays empty every few minutes.',
  });
  const strikes = async () => (await sim.journal(since)).filter((item) => 'fault' in item).length;
  await waitUntil('the fault', async () => (await strikes()) > 0, ASKED_WITHIN_MS).catch(() => {});
  await delay(UNWELL_MS);
  await sim.clearFaults();
  const well = performance.now();
  const struck = await strikes();
  const done = await workedOut(stage, id).catch(() => false);
  return {
    ticketId: id,
    trial: {
      what: `${match.method} ${match.path} ${Object.values(fault).join(' ')}`,
      struck,
      perSecond: Math.round((struck / UNWELL_MS) * 10_000) / 10,
      recoveredMs: done ? Math.round(performance.now() - well) : null,
    },
  };
}

/** Says yes to the ticket's plan and sees its run to the end. */
async function workedOut({ database, sim }: Stage, ticketId: number): Promise<boolean> {
  const status = async () => {
    const [run] = await database.transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }));
    return run?.status;
  };
  const deadline = Date.now() + RECOVERED_WITHIN_MS;
  await waitUntil(
    'a plan',
    async () => (await status()) === 'awaiting-approval',
    RECOVERED_WITHIN_MS,
  );
  await sim.writeNote(ticketId, 'Yes, go ahead.');
  return waitUntil('the end', async () => (await status()) === 'done', deadline - Date.now());
}
