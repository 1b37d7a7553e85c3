import { and, countDistinct, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { doorbell, type Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { newId } from '../lib/ids.ts';

export type Doorbell = typeof doorbell.$inferSelect;

/** Something in ConnectWise that should be looked at: a hint, never data. */
export interface Ring {
  connectionId: string;
  dedupeKey: string;
  source: 'callback' | 'poll' | 'person';
  type: 'ticket' | 'company' | 'contact';
  action: string;
  recordId: number;
  body: string;
  /** What our own member changed: kept, and not looked into. */
  echo?: boolean;
}

/**
 * Stores rings and wakes somebody to look, once for each record. Answers for each ring whether it is
 * new; the very same is stored once.
 */
export async function storeRings(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  rings: readonly Ring[],
): Promise<boolean[]> {
  if (rings.length === 0) return [];
  const rows = rings.map(({ echo, ...ring }) => ({
    id: newId('evt'),
    ...ring,
    // PostgreSQL refuses NUL in text, and a body may hold one.
    body: ring.body.replaceAll('\u0000', ''),
    ...(echo && { state: 'handled', outcome: 'Our own change.', handledAt: new Date() }),
  }));
  const stored = await tx
    .insert(doorbell)
    .values(rows)
    .onConflictDoNothing({ target: [doorbell.connectionId, doorbell.dedupeKey] })
    .returning({ id: doorbell.id });
  const fresh = new Set(stored.map(({ id }) => id));
  const wake = new Map<string, string>();
  rows.forEach(({ id, type, recordId }, index) => {
    if (fresh.has(id) && !rings[index]?.echo) wake.set(`${type} ${recordId}`, id);
  });
  await jobs.enqueue(
    tx,
    'doorbell',
    [...wake.values()].map((doorbellId) => ({ doorbellId })),
  );
  return rows.map(({ id }) => fresh.has(id));
}

/** When each of these rings came, by the database's clock; without those that never did. */
export async function rungAt(
  tx: Tx,
  { connectionId, dedupeKeys }: { connectionId: string; dedupeKeys: string[] },
): Promise<Map<string, Date>> {
  const rows = await tx
    .select({ dedupeKey: doorbell.dedupeKey, receivedAt: doorbell.receivedAt })
    .from(doorbell)
    .where(and(eq(doorbell.connectionId, connectionId), inArray(doorbell.dedupeKey, dedupeKeys)));
  return new Map(rows.map(({ dedupeKey, receivedAt }) => [dedupeKey, receivedAt]));
}

/** The clock that `receivedAt` is told by: processes' own clocks differ. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const { rows } = await tx.execute<{ now: Date }>(sql`select now() as now`);
  return new Date(rows[0]?.now ?? 0);
}

export async function doorbellById(tx: Tx, id: string): Promise<Doorbell | null> {
  const [row] = await tx.select().from(doorbell).where(eq(doorbell.id, id));
  return row ?? null;
}

/** Every ring for one record that nobody has answered, oldest first: one look answers them all. */
export async function openRings(
  tx: Tx,
  { connectionId, type, recordId }: Pick<Doorbell, 'connectionId' | 'type' | 'recordId'>,
): Promise<Doorbell[]> {
  return tx
    .select()
    .from(doorbell)
    .where(
      and(
        eq(doorbell.connectionId, connectionId),
        eq(doorbell.type, type),
        eq(doorbell.recordId, recordId),
        eq(doorbell.state, 'received'),
      ),
    )
    .orderBy(doorbell.receivedAt, doorbell.id)
    .limit(1_000);
}

/** Closes rings with what was done about them. */
export async function closeRings(
  tx: Tx,
  rings: readonly Doorbell[],
  state: 'handled' | 'failed',
  outcome: string,
): Promise<void> {
  await tx
    .update(doorbell)
    .set({ state, outcome, handledAt: new Date() })
    .where(inArray(doorbell.id, idsOf(rings)));
}

/**
 * Counts a failed look; the rings stay open. `mostAttempts`: one that a ConnectWise which was merely away
 * has not used up.
 */
export async function countFailure(
  tx: Tx,
  rings: readonly Doorbell[],
  outcome: string,
  mostAttempts: number,
): Promise<void> {
  const failure = JSON.stringify([{ at: new Date().toISOString(), why: outcome }]);
  await tx
    .update(doorbell)
    .set({
      attempts: sql`greatest(attempts, least(attempts + 1, ${mostAttempts}))`,
      outcome,
      failures: sql`case when jsonb_array_length(failures) < ${FAILURES_KEPT}
        then failures || ${failure}::jsonb else (failures - 0) || ${failure}::jsonb end`,
    })
    .where(inArray(doorbell.id, idsOf(rings)));
}

const FAILURES_KEPT = 12;

/** Rings that were put aside, newest first. */
export async function failedRings(tx: Tx, limit: number): Promise<Doorbell[]> {
  return tx
    .select()
    .from(doorbell)
    .where(eq(doorbell.state, 'failed'))
    .orderBy(desc(doorbell.handledAt))
    .limit(limit);
}

/** Opens a ring that was put aside once more; false when there is none of this id. */
export async function ringAgain(tx: Tx, jobs: Pick<Jobs, 'enqueue'>, id: string): Promise<boolean> {
  const opened = await tx
    .update(doorbell)
    .set({ state: 'received', attempts: 0, handledAt: null })
    .where(and(eq(doorbell.id, id), eq(doorbell.state, 'failed')))
    .returning({ id: doorbell.id });
  await jobs.enqueue(
    tx,
    'doorbell',
    opened.map((one) => ({ doorbellId: one.id })),
  );
  return opened.length > 0;
}

const idsOf = (rings: readonly Doorbell[]) => rings.map(({ id }) => id);

/** Forgets rings that were answered; once they are `keepMs` old a replay does no more than a new ring would. */
export async function pruneRings(tx: Tx, keepMs: number): Promise<void> {
  await tx
    .delete(doorbell)
    .where(
      and(
        eq(doorbell.state, 'handled'),
        lt(doorbell.receivedAt, sql`now() - make_interval(secs => ${keepMs / 1000})`),
      ),
    );
}

/** A call of ConnectWise follows a change within seconds; the poll's own ring may come first. */
const CALLS_COME_WITHIN = sql`interval '2 minutes'`;
const SILENT_AFTER = sql`interval '5 minutes'`;

/** How many tickets the poll found changed, a while ago already, since ConnectWise last called (or since `since`). */
export async function uncalledTickets(tx: Tx, connectionId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ tickets: countDistinct(doorbell.recordId) })
    .from(doorbell)
    .where(
      and(
        eq(doorbell.connectionId, connectionId),
        eq(doorbell.source, 'poll'),
        eq(doorbell.type, 'ticket'),
        gt(doorbell.receivedAt, sql`${since}::timestamptz + ${CALLS_COME_WITHIN}`),
        lt(doorbell.receivedAt, sql`now() - ${SILENT_AFTER}`),
      ),
    );
  return row?.tickets ?? 0;
}

/** Rings that were stored a while ago and never looked at: their wake-up was lost. */
export async function forgottenRings(tx: Tx, olderThanMs: number): Promise<string[]> {
  const rows = await tx
    .select({ id: doorbell.id })
    .from(doorbell)
    .where(
      and(
        eq(doorbell.state, 'received'),
        lt(doorbell.receivedAt, sql`now() - make_interval(secs => ${olderThanMs / 1000})`),
        lt(doorbell.receivedAt, sql`now() - make_interval(secs => least(300, power(2, attempts)))`),
      ),
    )
    .orderBy(doorbell.receivedAt)
    .limit(500);
  return rows.map(({ id }) => id);
}
