import { inArray, sql } from 'drizzle-orm';
import { run, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { PARTS } from './archive-runs.ts';
import { readRuns } from './read-runs.ts';
import { columnList } from './tables.ts';

/** Rows of one statement. */
const ROWS_AT_ONCE = 200;
/** PostgreSQL's "undefined column". */
const NO_SUCH_COLUMN = '42703';

/**
 * Puts the runs of an archive back into the database, in the caller's transaction. Runs that are there already
 * are left alone. A run that comes back counts as changed now, or the policy that moved it out would do so again
 * at its next look.
 *
 * @param of.ticketId only the runs of this ticket
 * @returns how many runs came back, and how many were there
 * @throws `archive-too-new` (400) for tables or columns that this Muster does not have; `backup-unreadable`
 */
export async function loadRuns(
  tx: Tx,
  file: string,
  masterKey: Uint8Array,
  of: { ticketId?: number | undefined } = {},
): Promise<{ loaded: number; present: number }> {
  const asked: string[] = [];
  for await (const { table, row } of readRuns(file, masterKey))
    if (table === 'run' && (of.ticketId ?? row.ticket_id) === row.ticket_id)
      asked.push(String(row.id));
  const known = await tx.select({ id: run.id }).from(run).where(inArray(run.id, asked));
  const present = new Set(known.map(({ id }) => id));
  const missing = new Set(asked.filter((id) => !present.has(id)));

  let batch: { table: string; rows: Record<string, unknown>[] } = { table: '', rows: [] };
  for await (const { table, row } of readRuns(file, masterKey, ({ id }) =>
    missing.has(String(id)),
  )) {
    if (batch.table !== table || batch.rows.length === ROWS_AT_ONCE) {
      await insert(tx, batch);
      batch = { table, rows: [] };
    }
    batch.rows.push(row);
  }
  await insert(tx, batch);
  if (missing.size > 0)
    await tx
      .update(run)
      .set({ updatedAt: sql`now()` })
      .where(inArray(run.id, [...missing]));
  return { loaded: missing.size, present: present.size };
}

/** Columns that came after the file was written keep their defaults. */
async function insert(
  tx: Tx,
  { table, rows }: { table: string; rows: Record<string, unknown>[] },
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if (!Object.hasOwn(PARTS, table)) throw tooNew(table);
  const into = sql.identifier(table);
  const columns = sql.raw(columnList(Object.keys(first)));
  try {
    await tx.execute(
      sql`insert into ${into} (${columns}) select ${columns}
        from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)`,
    );
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    throw cause?.code === NO_SUCH_COLUMN ? tooNew(table) : error;
  }
}

function tooNew(table: string): AppError {
  return new AppError(
    'archive-too-new',
    `This archive was written by a newer Muster (its ${table} holds more than this one knows). Load it with that version.`,
    { status: 400 },
  );
}
