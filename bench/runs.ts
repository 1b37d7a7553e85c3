/**
 * What a ticket costs: its wait for the first note, runs a second by workers, a turn without its model, SQL a
 * run, and ten thousand runs that wait. Against the simulator, with a scripted model; beside each rate stands
 * that of bare pg-boss on the same PostgreSQL in the same run, as machines and their noise differ; and beside the
 * engine alone, the same work on two others.
 */
import { cloneDatabase } from '../test/clone-database.ts';
import { startKeeper } from '../test/postgres.setup.ts';
import { startCrowd } from '../test/stage/crowd.ts';
import { openStage, type Role, type Stage } from '../test/stage/open-stage.ts';
import { bareJobsPerSecond } from './runs/bare-jobs.ts';
import { costOfARun } from './runs/cost-of-a-run.ts';
import { paused } from './runs/paused-runs.ts';
import { percentiles } from './runs/percentiles.ts';
import { besideRivals } from './runs/rivals.ts';

const TICKETS = 120;
const IN_QUEUE = 40;
/** Turns of a run here: the plan, and what was decided about it. */
const TURNS = 2;
const UNHURRIED = 40;

/** Runs the bench; every part has a database of its own. */
export async function run(): Promise<Record<string, unknown>> {
  const keeper = await startKeeper();
  async function on<T>(roles: Role[], work: (stage: Stage) => Promise<T>): Promise<T> {
    const { connection, drop } = await cloneDatabase(keeper.connection);
    const stage = await openStage({ connection, roles });
    try {
      return await work(stage);
    } finally {
      await stage.close();
      await drop();
    }
  }
  try {
    const bare = await bareJobsPerSecond(keeper.connection, TICKETS * TURNS * 10);
    tell('bare pg-boss', bare);
    const threeSteps = await besideRivals(keeper.connection);
    const firstNote = await on(['all'], ticketToFirstNote);
    tell('ticket to first note', firstNote);
    const cost = await on(['all'], costOfARun);
    tell('cost of a run', cost);
    const workers: Record<number, unknown> = {};
    for (const n of [1, 2, 4]) {
      const roles: Role[] = ['web', ...Array<Role>(n).fill('worker')];
      const runsPerSecond = await on(roles, throughput);
      const turnsPerSecond = runsPerSecond * TURNS;
      workers[n] = {
        runsPerSecond: rounded(runsPerSecond),
        turnsPerSecond: rounded(turnsPerSecond),
        bareJobsPerTurn: Math.round(bare / turnsPerSecond),
      };
      tell(`${n} workers`, workers[n]);
    }
    const pausedRuns = await on(['all'], paused);
    return {
      tickets: TICKETS,
      bareJobsPerSecond: Math.round(bare),
      threeSteps,
      ticketToFirstNoteMs: firstNote,
      ...cost,
      workers,
      pausedRuns,
    };
  } finally {
    await keeper.stop();
  }
}

/** Tickets that come one after the other: from the simulator's record of each to Muster's first note on it. */
async function ticketToFirstNote(stage: Stage) {
  const crowd = startCrowd(stage, { atOnce: 1, total: UNHURRIED });
  await crowd.finish(60_000);
  const journal = await stage.sim.journal();
  const waits = crowd.tickets.map((id) => {
    const items = journal.filter(({ effect }) => effect?.ticketId === id);
    const raised = items.find(({ effect }) => effect?.kind === 'ticket');
    const note = items.find(({ by, effect }) => by === stage.member && effect?.kind === 'note');
    return Date.parse(note?.at ?? '') - Date.parse(raised?.at ?? '');
  });
  return percentiles(waits);
}

/** Whole runs a second while there is always one to take up. */
async function throughput(stage: Stage): Promise<number> {
  const started = performance.now();
  const crowd = startCrowd(stage, { atOnce: IN_QUEUE, total: TICKETS });
  await crowd.finish(60_000);
  return crowd.ended / ((performance.now() - started) / 1000);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function tell(what: string, figures: unknown): void {
  process.stderr.write(`${what}: ${JSON.stringify(figures)}\n`);
}
