import { readdirSync, readFileSync } from 'node:fs';
import type { Stage } from '../test/stage/open-stage.ts';
import { slopeOf } from '../test/stage/slope.ts';

/** What is measured at one moment, by name; the name ends with its unit. */
export type Sample = Record<string, number>;

/** Tables that keep a row for every ticket or deed for good, and say so in `docs/guides/scale.md`. */
const GROW_BY_DESIGN = ['audit_entry', 'past_ticket', 'seen_ticket'];

/** Memory and open files of each process, connections to the database, and the size of each table with its indexes. */
export async function takeSample(stage: Stage): Promise<Sample> {
  const sample: Sample = {};
  stage.processes.forEach(({ pid }, i) => {
    const name = `${stage.roles[i]} ${i + 1}`;
    const [, kb] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    sample[`memory of ${name}, MB`] = Number(kb) / 1024;
    sample[`open files of ${name}`] = readdirSync(`/proc/${pid}/fd`).length;
  });
  const { rows } = await stage.database.pool.query<{ name: string; value: string }>(
    `select 'connections' as name, count(*) as value from pg_stat_activity where datname = current_database()
     union all
     select case when n.nspname = 'public' then '' else n.nspname || '.' end || c.relname || ', kB',
       pg_total_relation_size(c.oid) / 1024
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'pgboss')`,
  );
  for (const { name, value } of rows) sample[name] = Number(value);
  return sample;
}

/** One measured thing over the time that counts. */
export interface Trend {
  what: string;
  mean: number;
  perHour: number;
  /** Of the mean, over the time measured, in percent. */
  growthPercent: number;
  byDesign?: true;
}

/** Least-squares slopes of everything that is large enough to be worth a line, steepest first. */
export function trendsOf(samples: { hours: number; sample: Sample }[]): Trend[] {
  const names = Object.keys(samples[0]?.sample ?? {});
  return names
    .map((what) => {
      const { slope, mean, growth } = slopeOf(
        samples.map(({ hours, sample }) => [hours, sample[what] ?? 0]),
      );
      const isByDesign = GROW_BY_DESIGN.some((table) => what.startsWith(`${table},`));
      return {
        what,
        mean: tenths(mean),
        perHour: tenths(slope),
        growthPercent: tenths(growth * 100),
        ...(isByDesign && { byDesign: true as const }),
      };
    })
    .filter(({ what, mean }) => !what.endsWith(', kB') || mean > SMALL_TABLE_KB)
    .toSorted((a, b) => b.growthPercent - a.growthPercent);
}

/** Below this a table's size moves in steps of whole pages and says nothing. */
const SMALL_TABLE_KB = 256;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
