import { sql } from 'drizzle-orm';
import { lookIntoTicket } from '../../src/intake/index.ts';
import { workTurn } from '../../src/runs/index.ts';
import { countingStatements } from '../../test/counting-statements.ts';
import type { Stage } from '../../test/stage/open-stage.ts';
import { threeStepModel } from '../../test/three-step-model.ts';
import { percentiles } from './percentiles.ts';

const RUNS = 40;

/** SQL statements and WAL bytes of a whole run, CPU of this process for it, and its turns' time; worked in this process, one by one. */
export async function costOfARun({ room, processes, sim, companyIds, database }: Stage) {
  await Promise.all(processes.map((process) => process.kill()));
  const desk = { ...room, modelFor: () => threeStepModel() };
  const wal = async () => {
    const { rows } = await database.pool.query(`select pg_current_wal_lsn() - '0/0' as bytes`);
    return Number(rows[0].bytes);
  };
  const turnMs: number[] = [];
  let raised = 0;
  const oneRun = async () => {
    raised += 1;
    const { id } = await sim.raiseTicket({
      companyId: companyIds[0] ?? 0,
      // Tickets of one client that say the same are one alert.
      summary: `Outlook asks again (${raised})`,
      description: 'The preview pane stays empty every few minutes.',
    });
    await lookIntoTicket(desk, id);
    const turn = async () => {
      const { rows } = await database.transaction('msp', (tx) =>
        tx.execute<{ runId: string; clientId: string }>(
          sql`select id as "runId", client_id as "clientId" from run where ticket_id = ${id}`,
        ),
      );
      const started = performance.now();
      for (const run of rows) await workTurn(desk, run);
      turnMs.push(performance.now() - started);
    };
    await turn();
    await sim.writeNote(id, 'Yes, go ahead.');
    await lookIntoTicket(desk, id);
    await turn();
  };
  await oneRun();
  turnMs.length = 0;
  const walBefore = await wal();
  const cpuBefore = process.cpuUsage();
  const { statements } = await countingStatements(async () => {
    for (let i = 0; i < RUNS; i += 1) await oneRun();
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    turnWithoutModelMs: percentiles(turnMs),
    perRun: {
      // Two of them are the bench's own look for the run, with their transactions: 3 statements each.
      statements: Math.round(statements / RUNS) - 6,
      walBytes: Math.round(((await wal()) - walBefore) / RUNS),
      // With the simulator in the same process.
      cpuMs: Math.round((user + system) / 1000 / RUNS),
    },
  };
}
