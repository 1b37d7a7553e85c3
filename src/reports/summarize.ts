import { sql } from 'drizzle-orm';
import type { Figure, Summary } from '../contracts/reports.ts';
import type { Tx } from '../db/index.ts';

type Counts = Record<string, number | null>;

/**
 * What happened from `from` until `to`, in figures that each say what they count. It is asked for now
 * and then, so it reads through the tables rather than make every write keep another index.
 */
export async function summarize(tx: Tx, from: Date, to: Date): Promise<Summary> {
  const [runs, waits, plans, checks, writes] = [
    await one(
      tx,
      sql`select count(*)::int as "runs.started",
        count(*) filter (where status = 'handed-over')::int as "runs.handedOver",
        count(*) filter (where status = 'done')::int as "runs.done"
        from run where created_at >= ${from} and created_at < ${to}`,
    ),
    await one(
      tx,
      sql`select percentile_cont(0.5) within group (order by minutes)::float8 as "firstNote.median",
        percentile_cont(0.95) within group (order by minutes)::float8 as "firstNote.p95"
        from (select extract(epoch from min(w.updated_at) - r.created_at) / 60 as minutes
          from run r join outbox_write w on w.run_id = r.id
          where r.created_at >= ${from} and r.created_at < ${to}
            and w.state = 'confirmed' and w.kind in ('internal-note', 'customer-note')
          group by r.id) first`,
    ),
    await one(
      tx,
      sql`select count(*)::int as "plans.proposed",
        count(*) filter (where consumed_at is not null)::int as "plans.carriedOut",
        count(*) filter (where state = 'denied')::int as "plans.denied",
        count(*) filter (where state = 'expired')::int as "plans.expired",
        percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at) / 60)
          filter (where decided_via is not null)::float8 as "decision.median"
        from approval where created_at >= ${from} and created_at < ${to}`,
    ),
    await one(
      tx,
      sql`select count(*)::int as "checks.started",
        count(*) filter (where state = 'approved')::int as "checks.approved",
        count(*) filter (where state = 'denied')::int as "checks.denied"
        from verification where created_at >= ${from} and created_at < ${to}`,
    ),
    await one(
      tx,
      sql`select count(*) filter (where kind = 'internal-note')::int as "notes.internal",
        count(*) filter (where kind = 'customer-note')::int as "notes.customer",
        count(*) filter (where kind = 'ticket-change')::int as "changes.made"
        from outbox_write where state = 'confirmed' and created_at >= ${from} and created_at < ${to}`,
    ),
  ];
  const seen = await byKey(
    tx,
    sql`select coalesce(no_run_reason, '') as key, count(*)::int as n from seen_ticket
      where seen_at >= ${from} and seen_at < ${to} group by 1`,
  );
  const { '': _withRun, ...noRunByReason } = seen;
  const counts: Counts = {
    ...runs,
    ...waits,
    ...plans,
    ...checks,
    ...writes,
    'tickets.seen': Object.values(seen).reduce((sum, n) => sum + n, 0),
    'runs.handedOverShare': share(runs['runs.handedOver'], runs['runs.started']),
  };
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    figures: definitions.map((figure) => ({ ...figure, value: counts[figure.id] ?? null })),
    runsByStatus: await byKey(
      tx,
      sql`select status as key, count(*)::int as n from run
        where created_at >= ${from} and created_at < ${to} group by 1`,
    ),
    noRunByReason,
  };
}

async function one(tx: Tx, query: ReturnType<typeof sql>): Promise<Counts> {
  const { rows } = await tx.execute<Counts>(query);
  return rows[0] ?? {};
}

async function byKey(tx: Tx, query: ReturnType<typeof sql>): Promise<Record<string, number>> {
  const { rows } = await tx.execute<{ key: string; n: number }>(query);
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
}

function share(part: number | null | undefined, of: number | null | undefined): number | null {
  return of ? (part ?? 0) / of : null;
}

const definitions: readonly Omit<Figure, 'value'>[] = [
  {
    id: 'tickets.seen',
    name: 'Tickets seen',
    unit: 'tickets',
    definition: 'Tickets that Muster looked at for the first time, with a run or without.',
  },
  {
    id: 'runs.started',
    name: 'Runs started',
    unit: 'runs',
    definition: 'Runs that began in the time, by themselves or by hand.',
  },
  {
    id: 'runs.done',
    name: 'Runs done',
    unit: 'runs',
    definition:
      'Of those, runs whose agent ended its work. Not the same as a solved ticket: in plan mode nothing is changed.',
  },
  {
    id: 'runs.handedOver',
    name: 'Runs handed over',
    unit: 'runs',
    definition: 'Of those, runs that ended with a person’s turn.',
  },
  {
    id: 'runs.handedOverShare',
    name: 'Share handed over',
    unit: 'share',
    definition: 'Runs handed over, of all that began in the time.',
  },
  {
    id: 'firstNote.median',
    name: 'Minutes to the first note, median',
    unit: 'minutes',
    definition: 'From the start of the run until its first note stood on the ticket.',
  },
  {
    id: 'firstNote.p95',
    name: 'Minutes to the first note, 95 %',
    unit: 'minutes',
    definition: 'As above; 95 of 100 runs were quicker.',
  },
  {
    id: 'plans.proposed',
    name: 'Plans proposed',
    unit: 'plans',
    definition: 'Plans put before technicians, each version counted.',
  },
  {
    id: 'plans.carriedOut',
    name: 'Plans carried out',
    unit: 'plans',
    definition: 'Of those, plans that were approved, whole or in part, and consumed.',
  },
  {
    id: 'plans.denied',
    name: 'Plans denied',
    unit: 'plans',
    definition: 'Of those, plans that a technician refused.',
  },
  {
    id: 'plans.expired',
    name: 'Plans expired',
    unit: 'plans',
    definition: 'Of those, plans that nobody answered in time.',
  },
  {
    id: 'decision.median',
    name: 'Minutes to a decision, median',
    unit: 'minutes',
    definition: 'From the plan to the deciding reply, nights and weekends included.',
  },
  {
    id: 'checks.started',
    name: 'Identity checks',
    unit: 'checks',
    definition: 'Verifications that were opened, by challenge or for a technician.',
  },
  {
    id: 'checks.approved',
    name: 'Identity checks passed',
    unit: 'checks',
    definition: 'Of those, requesters who proved who they are.',
  },
  {
    id: 'checks.denied',
    name: 'Identity checks denied',
    unit: 'checks',
    definition: 'Of those, requests that the person on record refused.',
  },
  {
    id: 'notes.internal',
    name: 'Internal notes',
    unit: 'notes',
    definition: 'Notes written for technicians only, each read back.',
  },
  {
    id: 'notes.customer',
    name: 'Customer-visible notes',
    unit: 'notes',
    definition: 'Notes that the requester can read.',
  },
  {
    id: 'changes.made',
    name: 'Ticket changes',
    unit: 'changes',
    definition: 'Changes of ticket fields that ConnectWise confirmed.',
  },
];
