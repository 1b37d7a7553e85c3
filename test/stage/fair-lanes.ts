import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { openStage, type Stage } from './open-stage.ts';
import { FAST_PACE } from './program-settings.ts';

export interface LaneFigures {
  /** Tickets of the quiet clients in each of the two parts. */
  quietTickets: number;
  /** Tickets that the loud client had open at every moment of the second part, for one of each quiet client. */
  loudTicketsOpen: number;
  loudTicketsWorked: number;
  /** From the requester's ticket to the agent's first note on it. */
  aloneMs: { p50: number; p95: number };
  besideLoudMs: { p50: number; p95: number };
  /** Median beside the loud client by median alone. */
  delayedBy: number;
}

/** A ConnectWise as far away as a cloud one, and the pace that the product keeps: the loud one alone would use it up. */
const LATENCY_MS = 150;
const REQUESTS_PER_MINUTE = 700;

/**
 * Four quiet clients raise one ticket after the other, each its next when its last has a first note: first
 * alone, then beside a client that has a hundred open all the while.
 */
export async function fairLanes(options: {
  connection: string;
  /** Of each quiet client, in each part. */
  tickets: number;
  loud?: number;
  /** So many times nearer and faster than in life. */
  hurry?: number;
  tell?: (line: string) => void;
}): Promise<LaneFigures> {
  const { connection, tickets, loud = 100, hurry = 1, tell = () => {} } = options;
  const requestsPerMinute = REQUESTS_PER_MINUTE * hurry;
  const stage = await openStage({
    connection,
    roles: ['web', 'worker', 'worker'],
    companies: 8,
    settings: { pace: { ...FAST_PACE, requestsPerMinute, burst: 8 } },
    pollMs: 60_000,
  });
  try {
    await stage.sim.fault({ match: { path: '/apis/' }, fault: 'latency', ms: LATENCY_MS / hurry });
    const [noisy = 0, ...others] = stage.companyIds;
    const quiet = others.slice(0, 4);
    const waits = () => Promise.all(quiet.map((id) => oneAfterTheOther(stage, id, tickets)));
    await Promise.all(quiet.map((id) => oneAfterTheOther(stage, id, 1)));
    const alone = (await waits()).flat();
    tell(`alone: ${JSON.stringify(percentilesOf(alone))}`);

    const flood = startFlood(stage, noisy, loud);
    await waitUntil('a first note for the loud client', async () => flood.noted() > 0, 60_000);
    const before = flood.noted();
    const beside = (await waits()).flat();
    const worked = flood.noted() - before;
    await flood.stop();
    tell(`beside the loud one: ${JSON.stringify(percentilesOf(beside))}`);
    const [aloneMs, besideLoudMs] = [percentilesOf(alone), percentilesOf(beside)];
    return {
      quietTickets: beside.length,
      loudTicketsOpen: loud,
      loudTicketsWorked: worked,
      aloneMs,
      besideLoudMs,
      delayedBy: Math.round((besideLoudMs.p50 / aloneMs.p50) * 100) / 100,
    };
  } finally {
    await stage.close();
  }
}

let raised = 0;
async function raise({ sim }: Stage, companyId: number): Promise<number> {
  raised += 1;
  const { id } = await sim.raiseTicket({
    companyId,
    // Tickets of one client that say the same are one alert.
    summary: `Outlook asks again (${raised})`,
    description: 'The preview pane stays empty every few minutes.',
  });
  return id;
}

/** Raises a client's tickets one by one; answers how long each waited for its first note, in milliseconds. */
async function oneAfterTheOther(stage: Stage, companyId: number, n: number): Promise<number[]> {
  const waits: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const since = (await stage.sim.journal()).at(-1)?.n ?? 0;
    const id = await raise(stage, companyId);
    const { at, note } = await waitUntil(
      'a first note',
      async () => {
        const items = (await stage.sim.journal(since)).filter(
          ({ effect }) => effect?.ticketId === id,
        );
        const first = items.find((item) => isNoteOf(stage, item));
        return first && { at: items[0]?.at ?? '', note: first.at };
      },
      120_000,
    );
    waits.push(Date.parse(note) - Date.parse(at));
  }
  return waits;
}

type Item = Awaited<ReturnType<Stage['sim']['journal']>>[number];
function isNoteOf({ member }: Stage, { by, effect }: Item): boolean {
  return by === member && effect?.kind === 'note' && effect.action === 'added';
}

/** Keeps so many tickets of a client without a first note. */
function startFlood(stage: Stage, companyId: number, open: number) {
  const waiting = new Set<number>();
  let seen = 0;
  let noted = 0;
  let running = true;
  const flooding = (async () => {
    seen = (await stage.sim.journal()).at(-1)?.n ?? 0;
    while (running) {
      while (waiting.size < open) waiting.add(await raise(stage, companyId));
      const items = await stage.sim.journal(seen);
      seen = items.at(-1)?.n ?? seen;
      for (const item of items)
        if (isNoteOf(stage, item) && waiting.delete(item.effect?.ticketId ?? 0)) noted += 1;
      await delay(100);
    }
  })();
  return {
    noted: () => noted,
    async stop() {
      running = false;
      await flooding;
    },
  };
}

function percentilesOf(values: number[]): { p50: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
