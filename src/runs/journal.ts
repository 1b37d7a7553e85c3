import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../db/index.ts';
import { runEvent, runMessage, runStep, type Tx } from '../db/index.ts';
import type { Run } from './run.ts';
import { heldRun, leaseLost } from './run-store.ts';

/** What happened, for the timeline: one line for people, the exact data, the file that did it. */
export interface RunEventEntry {
  /** Unique within the run; telling it again changes nothing. */
  key: string;
  kind: string;
  title: string;
  source: string;
  data?: unknown;
}

/** A timeline entry; `also` runs in the same transaction, only if it is new. */
export interface Told {
  entry: RunEventEntry;
  also?: (tx: Tx) => Promise<void>;
}

/** The durable memory of one run while a worker holds its lease. */
export interface Journal {
  /**
   * The result of a step: read if it was made before, else made and stored. A crash between making and
   * storing makes it again, so `make` must be a read, or a write through the outbox. `tell` is what the
   * timeline says of it, stored with it.
   */
  step<T>(name: string, make: () => Promise<T>, tell?: (result: T) => Told): Promise<T>;
  /** A stored result, or undefined. */
  stored<T>(name: string): T | undefined;
  /** Stores results that took nothing to make, several at once; what is stored already stays. */
  keep(results: ReadonlyMap<string, unknown>): Promise<void>;
  /** Every stored step, in the order of making. */
  steps(): ReadonlyMap<string, unknown>;
  /** Adds to the timeline; `also` runs in the same transaction, only if the entry is new. */
  event(entry: RunEventEntry, also?: (tx: Tx) => Promise<void>): Promise<void>;
  /** Adds several in their order. */
  events(entries: readonly RunEventEntry[]): Promise<void>;
}

/** Opens the journal of a run that this worker holds; every write in it checks the lease. */
export async function openJournal(tx: Tx, database: Database, held: Run): Promise<Journal> {
  const scope = { client: held.clientId };
  const rows = await tx
    .select({ name: runStep.name, result: runStep.result })
    .from(runStep)
    .where(eq(runStep.runId, held.id))
    .orderBy(asc(runStep.createdAt));
  const known = new Map<string, unknown>(rows.map(({ name, result }) => [name, result]));

  async function write(
    results: ReadonlyMap<string, unknown>,
    entries: readonly RunEventEntry[],
    also?: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    if (also)
      await database.transaction(scope, async (tx) => {
        if ((await store(tx, held, results, entries)) > 0) await also(tx);
      });
    else await database.inOneGo(scope, (tx) => store(tx, held, results, entries));
    for (const [name, result] of results) known.set(name, result);
  }

  return {
    async step<T>(name: string, make: () => Promise<T>, tell?: (result: T) => Told): Promise<T> {
      if (known.has(name)) return known.get(name) as T;
      const result = await make();
      const told = tell?.(result);
      await write(new Map([[name, result]]), told ? [told.entry] : [], told?.also);
      return result;
    },
    async keep(results) {
      const fresh = [...results].filter(([name]) => !known.has(name));
      if (fresh.length > 0) await write(new Map(fresh), []);
    },
    stored: <T>(name: string) => known.get(name) as T | undefined,
    steps: () => known,
    event: (entry, also) => write(new Map(), [entry], also),
    async events(entries) {
      if (entries.length > 0) await write(new Map(), entries);
    },
  };
}

/**
 * Stores steps and timeline entries of a run that this worker holds, in one statement; how many entries were new.
 *
 * @throws `lease-lost`
 */
async function store(
  tx: Tx,
  held: Run,
  results: ReadonlyMap<string, unknown>,
  entries: readonly RunEventEntry[],
): Promise<number> {
  const steps = [...results].map(([name, result]) => ({ name, result: result ?? null }));
  const events = entries.map((entry, n) => ({ ...entry, n, data: entry.data ?? {} }));
  const { rows } = await tx.execute<{ held: boolean; added: number }>(sql`
    with held as (${heldRun(tx, held)}),
    stored as (
      insert into ${runStep} (client_id, run_id, name, result)
      select held.client_id, held.id, name, coalesce(result, 'null')
      from held, jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as step (name text, result jsonb)
    ),
    added as (
      insert into ${runEvent} (client_id, run_id, key, kind, title, source, data)
      select held.client_id, held.id, key, kind, title, source, coalesce(data, 'null')
      from held, jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
        as entry (n int, key text, kind text, title text, source text, data jsonb)
      order by n
      on conflict (run_id, key) do nothing
      returning seq
    )
    select exists (select from held) as held, (select count(*)::int from added) as added`);
  if (!rows[0]?.held) throw leaseLost(held);
  return rows[0].added;
}

/** Adds to a run's timeline in the caller's transaction; false when it stands there already. */
export async function addEvent(
  tx: Tx,
  { id, clientId }: Pick<Run, 'id' | 'clientId'>,
  entry: RunEventEntry,
): Promise<boolean> {
  const added = await tx
    .insert(runEvent)
    .values({ clientId, runId: id, ...entry, data: entry.data ?? {} })
    .onConflictDoNothing({ target: [runEvent.runId, runEvent.key] })
    .returning({ seq: runEvent.seq });
  return added.length > 0;
}

export type RunMessage = typeof runMessage.$inferSelect;

/** Messages that turns of this run have read, oldest first. */
export async function readMessages(tx: Tx, runId: string): Promise<RunMessage[]> {
  return tx
    .select()
    .from(runMessage)
    .where(and(eq(runMessage.runId, runId), isNotNull(runMessage.readInTurn)))
    .orderBy(asc(runMessage.createdAt), asc(runMessage.id));
}
