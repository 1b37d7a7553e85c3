import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { clientOfCompany } from '../../src/clients/index.ts';
import { currentConnection } from '../../src/integrations/connections/index.ts';
import type { Stage } from '../../test/stage/open-stage.ts';

const RUNS = 10_000;
const WATCHED_MS = 15_000;
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/** Share of one core that an idle Muster process takes, with no run and with ten thousand that wait for approval. */
export async function paused({ database, companyIds, processes }: Stage) {
  const pid = processes[0]?.pid ?? 0;
  await delay(5_000);
  const shareWithout = await cpuShare(pid);
  await database.transaction('msp', async (tx) => {
    const connection = await currentConnection(tx);
    const client = await clientOfCompany(tx, connection?.id ?? '', companyIds[0] ?? 0);
    await tx.execute(sql`
      insert into run (id, client_id, connection_id, ticket_id, status, mode, summary, version)
      select 'run_bench' || n, ${client?.id}, ${connection?.id}, 1000000 + n, 'awaiting-approval', 'live', 'waits', 1
      from generate_series(1, ${RUNS}::int) n`);
    await tx.execute(sql`
      insert into approval (id, client_id, run_id, ticket_id, plan_version, code, steps, plan_hash, policy_version, premises, state, expires_at, remind_at)
      select 'apr_bench' || n, ${client?.id}, 'run_bench' || n, 1000000 + n, 1, 'BENCH' || n, '[]', '', 0, '{}', 'pending', now() + interval '1 day', now() + interval '12 hours'
      from generate_series(1, ${RUNS}::int) n`);
  });
  await delay(2_000);
  return { runs: RUNS, cpuShareWithout: shareWithout, cpuShare: await cpuShare(pid) };
}

async function cpuShare(pid: number): Promise<number> {
  const before = cpuMs(pid);
  await delay(WATCHED_MS);
  return Math.round(((cpuMs(pid) - before) / WATCHED_MS) * 1000) / 1000;
}

function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
