import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listRuns } from '../../src/runs/index.ts';
import type { Stage } from './open-stage.ts';
import { FAST_PACE } from './program-settings.ts';

/**
 * Nobody is killed at work here, and a lease of a second does not outlast a turn on a machine that is busy with
 * something else.
 */
export const FAULT_PACE = { ...FAST_PACE, leaseMs: 5_000 };

/** How long ConnectWise is unwell once it was asked. */
const UNWELL_MS = 3_000;
const RECOVERED_WITHIN_MS = 60_000;

export interface Trial {
  /** How many requests it failed. */
  struck: number;
  perSecond: number;
  recoveredMs: number | null;
  /** Where its run stood when it had not recovered in time. */
  stuckAt?: string;
}

/**
 * One ticket while an endpoint of ConnectWise fails: from a cold start until three seconds after the first strike.
 * The stage has one process. `withinMs`: how long its plan, and then its end, may take.
 */
export async function tryOut(
  stage: Stage,
  match: { method?: string; path: string },
  fault: Record<string, unknown>,
  withinMs = RECOVERED_WITHIN_MS,
): Promise<{ ticketId: number; trial: Trial }> {
  const { sim, processes } = stage;
  const since = (await sim.journal()).at(-1)?.n ?? 0;
  await processes[0]?.kill();
  await sim.fault({ match, ...fault });
  processes[0] = await stage.start(0);
  const ticketId = await raise(stage, since);
  let done = false;
  const working = workedOut(stage, ticketId, withinMs).then(
    () => {
      done = true;
    },
    () => {},
  );
  const strikes = async () => (await sim.journal(since)).filter((item) => 'fault' in item).length;
  // One that never came to the endpoint is told as stuck, below.
  await waitUntil('the fault', async () => done || (await strikes()) > 0, withinMs).catch(() => {});
  // An endpoint that this ticket did not need cannot be unwell for it.
  if (!done) await delay(UNWELL_MS);
  await sim.clearFaults();
  const well = performance.now();
  const struck = await strikes();
  await working;
  return {
    ticketId,
    trial: {
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

/** A ticket of its own words: those of one client that say the same are one alert. */
export async function raise({ sim, companyIds }: Stage, n: number): Promise<number> {
  const { id } = await sim.raiseTicket({
    companyId: companyIds[0] ?? 0,
    summary: `Outlook asks again (${n})`,
    description: 'The preview pane stays empty every few minutes.',
  });
  return id;
}

/** Says yes to the ticket's plan and sees its run to the end. */
export async function workedOut(
  { database, sim }: Stage,
  ticketId: number,
  withinMs = RECOVERED_WITHIN_MS,
): Promise<boolean> {
  const status = async () => {
    const [run] = await database.transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }));
    return run?.status;
  };
  const patienceMs = UNWELL_MS + withinMs;
  await waitUntil('a plan', async () => (await status()) === 'awaiting-approval', patienceMs);
  await sim.writeNote(ticketId, 'Yes, go ahead.');
  return waitUntil('the end', async () => (await status()) === 'done', patienceMs);
}
