/**
 * `bench -- growth`: what one run costs in an installation that has had ever more of them, and how long the
 * sweeps and a list take there; then the same with ever more clients. `--tickets N`: the largest history, 100,000
 * by default.
 */

import { listClients } from '../src/clients/index.ts';
import { listRuns, sweepRuns } from '../src/runs/index.ts';
import { cloneDatabase } from '../test/clone-database.ts';
import { fillHistory } from '../test/fill-history.ts';
import { startKeeper } from '../test/postgres.setup.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import type { BenchOptions } from './main.ts';
import { costOfARun } from './runs/cost-of-a-run.ts';
import { percentiles } from './runs/percentiles.ts';

const SMALLEST = 1_000;
const CLIENTS = [10, 200, 2_000];
const TIMES = 30;

export async function run({ tickets = 100_000 }: BenchOptions): Promise<Record<string, unknown>> {
  const keeper = await startKeeper();
  const bySize: Record<number, unknown> = {};
  const byClients: Record<number, unknown> = {};
  async function on(rows: number, companies?: number): Promise<unknown> {
    const { connection, drop } = await cloneDatabase(keeper.connection);
    const stage = await openStage({
      connection,
      roles: ['all'],
      pollMs: 60_000,
      ...(companies && { companies }),
    });
    try {
      const figures = await measure(stage, connection, rows);
      process.stderr.write(
        `${rows} tickets, ${companies ?? 'few'} clients: ${JSON.stringify(figures)}\n`,
      );
      return figures;
    } finally {
      await stage.close();
      await drop();
    }
  }
  try {
    for (let rows = SMALLEST; rows <= tickets; rows *= 10) bySize[rows] = await on(rows);
    for (const companies of CLIENTS) byClients[companies] = await on(SMALLEST, companies);
    return { bySize, byClients };
  } finally {
    await keeper.stop();
  }
}

async function measure(stage: Stage, connection: string, rows: number) {
  const { room, database } = stage;
  const clients = await database.transaction('msp', (tx) => listClients(tx, { limit: 500 }));
  const clientIds = clients.filter(({ mode }) => mode === 'live').map(({ id }) => id);
  await fillHistory(connection, { rows, clientIds: clientIds.slice(0, 1) });
  const { turnWithoutModelMs, perRun } = await costOfARun(stage);
  return {
    turnWithoutModelMs,
    perRun,
    sweepMs: await timed(() => sweepRuns(room)),
    listMs: await timed(() => database.transaction('msp', (tx) => listRuns(tx, { limit: 50 }))),
  };
}

async function timed(work: () => Promise<unknown>) {
  const waits: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const from = performance.now();
    await work();
    waits.push(performance.now() - from);
  }
  return percentiles(waits);
}
