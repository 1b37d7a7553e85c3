import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../db/index.ts';
import { runEvent, runMessage, runStep, type Tx } from '../db/index.ts';
import type { Run } from './run.ts';
import { fence } from './run-store.ts';

/** What happened, for the timeline: one line for people, the exact data, the file that did it. */
export interface RunEventEntry {
  /** Unique within the run; telling it again changes nothing. */
  key: string;
  kind: string;
  title: string;
  source: string;
  data?: unknown;
}

/** The durable memory of one run while a worker holds its lease. */
export interface Journal {
  /**
   * The result of a step: read if it was made before, else made and stored. A crash between making and
   * storing makes it again, so `make` must be a read, or a write through the outbox.
   */
  step<T>(name: string, make: () => Promise<T>): Promise<T>;
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
export async function openJournal(database: Database, held: Run): Promise<Journal> {
  const scope = { client: held.clientId };
  const rows = await database.transaction(scope, (tx) =>
    tx
      .select({ name: runStep.name, result: runStep.result })
      .from(runStep)
      .where(eq(runStep.runId, held.id))
      .orderBy(asc(runStep.createdAt)),
  );
  const known = new Map<string, unknown>(rows.map(({ name, result }) => [name, result]));

  return {
    async step<T>(name: string, make: () => Promise<T>): Promise<T> {
      if (known.has(name)) return known.get(name) as T;
      const result = await make();
      await database.transaction(scope, async (tx) => {
        await fence(tx, held);
        await tx.insert(runStep).values({
          clientId: held.clientId,
          runId: held.id,
          name,
          result: result ?? null,
        });
      });
      known.set(name, result);
      return result;
    },
    async keep(results) {
      const fresh = [...results].filter(([name]) => !known.has(name));
      if (fresh.length === 0) return;
      await database.transaction(scope, async (tx) => {
        await fence(tx, held);
        await tx.insert(runStep).values(
          fresh.map(([name, result]) => ({
            clientId: held.clientId,
            runId: held.id,
            name,
            result: result ?? null,
          })),
        );
      });
      for (const [name, result] of fresh) known.set(name, result);
    },
    stored: <T>(name: string) => known.get(name) as T | undefined,
    steps: () => known,
    async event(entry, also) {
      await database.transaction(scope, async (tx) => {
        await fence(tx, held);
        if (await addEvent(tx, held, entry)) await also?.(tx);
      });
    },
    async events(entries) {
      if (entries.length === 0) return;
      await database.transaction(scope, async (tx) => {
        await fence(tx, held);
        await addEvents(tx, held, entries);
      });
    },
  };
}

/** Adds to a run's timeline in the caller's transaction; false when it stands there already. */
export async function addEvent(
  tx: Tx,
  { id, clientId }: Pick<Run, 'id' | 'clientId'>,
  entry: RunEventEntry,
): Promise<boolean> {
  return (await addEvents(tx, { id, clientId }, [entry])) > 0;
}

/** Adds several in their order; how many were new. */
async function addEvents(
  tx: Tx,
  { id, clientId }: Pick<Run, 'id' | 'clientId'>,
  entries: readonly RunEventEntry[],
): Promise<number> {
  const added = await tx
    .insert(runEvent)
    .values(entries.map((entry) => ({ clientId, runId: id, ...entry, data: entry.data ?? {} })))
    .onConflictDoNothing({ target: [runEvent.runId, runEvent.key] })
    .returning({ seq: runEvent.seq });
  return added.length;
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
