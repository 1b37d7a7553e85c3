import { sql } from 'drizzle-orm';
import type { Database } from '../../src/db/index.ts';

/** What a run at rest consists of, in the order of inserting. The timeline is for people and is left out. */
const TABLES = {
  run: 'id',
  run_step: 'run_id',
  run_message: 'run_id',
  approval: 'run_id',
  verification: 'run_id',
} as const;

/** Rows of one run by table, as PostgreSQL writes them in JSON. */
export type RunSample = Record<string, Record<string, unknown>[]>;

/** Takes a run out of a database. */
export async function readSample(database: Database, runId: string): Promise<RunSample> {
  const sample: RunSample = {};
  for (const [table, column] of Object.entries(TABLES)) {
    const { rows } = await statement(
      database,
      `select to_jsonb(t) as row from "${table}" t where "${column}" = ${quoted(runId)} order by created_at`,
    );
    sample[table] = rows.map(({ row }) => row as Record<string, unknown>);
  }
  return sample;
}

/** Puts it into another. Columns that are newer than the sample get their defaults, as by a migration. */
export async function writeSample(database: Database, sample: RunSample): Promise<void> {
  for (const table of Object.keys(TABLES))
    for (const row of sample[table] ?? []) {
      const columns = Object.keys(row)
        .map((name) => `"${name}"`)
        .join(', ');
      await statement(
        database,
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", ${quoted(JSON.stringify(row))}::jsonb)`,
      );
    }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export async function statement(database: Database, text: string) {
  return database.transaction('msp', (tx) => tx.execute(sql.raw(text)));
}
