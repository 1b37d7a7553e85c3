import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/index.ts';

/** Each row a sample: the metric's name without `muster_`, its label's value or null, the figure. */
interface Sample {
  metric: keyof typeof metrics;
  label: string | null;
  value: number;
}

/** Name -> what it tells, and the one label that it has. Everything is the whole installation's, not this process's. */
const metrics = {
  runs: ['Runs that have not ended', 'status'],
  runs_failing: ['Open runs whose last turn ended in a fault', null],
  faults_last_hour: ['Faults that interrupted turns in the last hour', 'code'],
  doorbells_waiting: ['Events that were acknowledged and not looked into yet', null],
  doorbells_failed: ['Events that were put aside after many tries', null],
  doorbell_oldest_seconds: ['Age of the oldest event that waits', null],
  approvals_waiting: ['Plans that wait for a technician', null],
  verifications_waiting: ['Requesters who have not answered yet', null],
  outbox_unconfirmed: ['Writes to ConnectWise whose answer is not known', null],
  rate_budget_wait_seconds: ['How long a request would wait for the shared budget', 'budget'],
} as const;

/** Every count here is by an index that covers open rows only: it does not grow with the history. */
const QUERY = `
  select 'runs' as metric, status as label, count(*)::float8 as value from run
    where status not in ('done', 'handed-over', 'stopped', 'failed') group by status
  union all select 'runs_failing', null, count(*) from run
    where status not in ('done', 'handed-over', 'stopped', 'failed') and failures > 0
  union all select 'faults_last_hour', data->>'code', count(*) from run_event
    where kind = 'fault' and at > now() - interval '1 hour' group by 2
  union all select 'doorbells_waiting', null, count(*) from doorbell where state = 'received'
  union all select 'doorbells_failed', null, count(*) from doorbell where state = 'failed'
  union all select 'doorbell_oldest_seconds', null,
    coalesce(extract(epoch from now() - min(received_at)), 0) from doorbell where state = 'received'
  union all select 'approvals_waiting', null, count(*) from approval where state = 'pending'
  union all select 'verifications_waiting', null, count(*) from verification where state = 'pending'
  union all select 'outbox_unconfirmed', null, count(*) from outbox_write where state = 'sending'
  union all select 'rate_budget_wait_seconds', name,
    greatest(0, empty_at - extract(epoch from now())) from rate_bucket`;

/** Adds how the desk stands, asked at each scrape. While the database is away these are missing and the process's own stay. */
export function addDeskGauges(registry: Registry, database: Database): void {
  const gauges = new Map<string, Gauge>();
  let asking: Promise<void> | undefined;
  // Each gauge is collected by itself; a scrape is one query for all.
  const collect = () => {
    asking ??= refresh(gauges, database).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  for (const [name, [help, label]] of Object.entries(metrics))
    gauges.set(
      name,
      new Gauge({
        name: `muster_${name}`,
        help,
        labelNames: label ? [label] : [],
        registers: [registry],
        collect,
      }),
    );
}

async function refresh(gauges: Map<string, Gauge>, database: Database): Promise<void> {
  for (const gauge of gauges.values()) gauge.reset();
  const samples = await readSamples(database).catch(() => []);
  for (const { metric, label, value } of samples) {
    const labelName = metrics[metric][1];
    gauges.get(metric)?.set(labelName ? { [labelName]: label ?? '' } : {}, value);
  }
}

async function readSamples(database: Database): Promise<Sample[]> {
  return database.transaction('msp', async (tx) => {
    const { rows } = await tx.execute(QUERY);
    return rows as unknown as Sample[];
  });
}
