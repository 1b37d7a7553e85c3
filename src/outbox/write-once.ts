import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import { type Database, outboxWrite, type Tx } from '../db/index.ts';
import { AppError, describeError, isAppError } from '../lib/errors.ts';
import { newId, randomCode } from '../lib/ids.ts';

/** What is to be written, named within its run: asking for the same key again is the same write. */
export interface Write {
  clientId: string;
  runId: string;
  key: string;
  /** What it is, for people: `internal-note`, `customer-note`, `ticket-change`. */
  kind: string;
  /** Where it goes, for people and for support: ids, never content. */
  target: Record<string, unknown>;
  /** Asked right before the request leaves: why it must not any more; null lets it go. */
  whyNot?: (() => Promise<AppError | null>) | undefined;
  /**
   * Asked once, in the transaction in which the write gets its row: why it may not begin, which rejects it.
   * It may make the other writes of its kind wait for the end of that transaction.
   */
  whyFull?: ((tx: Tx, row: { id: string; kind: string }) => Promise<string | null>) | undefined;
}

/** How one kind of write reaches the other side. */
export interface Transport<Result> {
  /**
   * Makes the write; `marker` must stand in what is written. Throws `outcome-unknown` when no answer
   * came, any other `AppError` with `retryable: false` when the other side refused. `mayGo` is asked
   * right before the request leaves: when false it must not, and a retryable fault is thrown.
   */
  send(marker: string, mayGo: () => Promise<boolean>): Promise<Result>;
  /** What an earlier `send` with this marker made, or null when nothing of it is there. */
  find(marker: string): Promise<Result | null>;
  /** Look before the first send too: what already is as wanted needs no write. */
  findFirst?: boolean;
  /** What it is before the write, kept with it; asked after `find`. */
  before?(): Promise<Record<string, unknown>>;
}

export type WriteOutcome<Result> =
  | { outcome: 'confirmed'; result: Result }
  /** The other side refused it; it will not be tried again. */
  | { outcome: 'rejected'; error: string };

/** What is claimed leaves within this time or not at all: the process was asleep, another may have taken over. */
const CLAIM_TTL_MS = 5_000;

/**
 * Makes a write to the outside at most once, though ConnectWise has no idempotency key: a row first,
 * then the send, then the confirmation. When it is not known whether an earlier send arrived, the other
 * side is asked (`find`), and only when a request can no longer be under way (`settleMs`, which must
 * exceed the transport's deadline) is it sent again.
 *
 * @throws `outcome-unknown` or another retryable `AppError`: call again later with the same key.
 */
export async function writeOnce<Result extends object>(
  database: Database,
  write: Write,
  transport: Transport<Result>,
  settleMs: number,
): Promise<WriteOutcome<Result>> {
  let claimedAt = performance.now();
  // Where nothing is to be looked at first, a new write is claimed as it gets its row.
  const atOnce = !transport.findFirst && !transport.before;
  const { row, waitedMs, isNew } = await database.transaction({ client: write.clientId }, (tx) =>
    openRow(tx, write, atOnce),
  );
  if (row.state === 'confirmed') return { outcome: 'confirmed', result: row.result as Result };
  if (row.state === 'rejected') return { outcome: 'rejected', error: row.error ?? '' };

  const claimed = isNew && atOnce;
  if (row.state === 'sending' && !claimed) {
    const found = await transport.find(row.marker);
    if (found) return confirm(database, write, row.id, found);
    if (waitedMs < settleMs)
      throw new AppError(
        'outcome-unknown',
        'A write is under way and its answer has not come; it is looked for again before it is repeated.',
        { retryable: true, retryAfterMs: settleMs - waitedMs },
      );
  }

  if (row.state === 'pending' && transport.findFirst) {
    const found = await transport.find(row.marker);
    if (found) return confirm(database, write, row.id, found);
  }

  let attempt: Attempt = { id: row.id, number: row.attempts };
  if (!claimed) {
    const before = row.before ?? (await transport.before?.()) ?? null;
    claimedAt = performance.now();
    attempt = await database.transaction({ client: write.clientId }, (tx) =>
      claim(tx, row.id, row.attempts, before),
    );
  }
  let barred: AppError | null = null;
  const mayGo = async () => {
    barred ??= (await write.whyNot?.()) ?? null;
    return barred === null && performance.now() - claimedAt < CLAIM_TTL_MS;
  };

  let result: Result;
  try {
    result = await transport.send(row.marker, mayGo);
  } catch (error) {
    if (isAppError(error, 'outcome-unknown') || !isAppError(error)) {
      // It may have waited for its turn before it went out: the settling time counts from now.
      await closeAttempt(database, write, attempt, { attemptedAt: sql`now()` });
      throw error;
    }
    // Barred or refused: it was not done, and nothing is under way any more.
    return settle(database, write, attempt, barred ?? error);
  }
  return confirm(database, write, row.id, result);
}

/** One claimed attempt at a write. */
interface Attempt {
  id: string;
  number: number;
}

/**
 * The write's row, claimed if it is new and `atOnce`, and how long ago it was last attempted, by the database's
 * clock: workers' clocks differ.
 */
async function openRow(
  tx: Tx,
  { whyNot: _whyNot, whyFull, ...write }: Write,
  atOnce: boolean,
): Promise<{ row: typeof outboxWrite.$inferSelect; waitedMs: number; isNew: boolean }> {
  const id = newId('out');
  const firstAttempt = atOnce && { state: 'sending', attempts: 1, attemptedAt: sql`now()` };
  const [inserted] = await tx
    .insert(outboxWrite)
    .values({ id, ...write, marker: randomCode(8), state: 'pending', ...firstAttempt })
    .onConflictDoNothing({ target: [outboxWrite.runId, outboxWrite.key] })
    .returning();
  if (inserted) {
    const error = await whyFull?.(tx, { id, kind: write.kind });
    if (!error) return { row: inserted, waitedMs: 0, isNew: true };
    const rejected = { state: 'rejected', error };
    await tx
      .update(outboxWrite)
      .set({ ...rejected, updatedAt: sql`now()` })
      .where(eq(outboxWrite.id, id));
    return { row: { ...inserted, ...rejected }, waitedMs: 0, isNew: true };
  }
  const [opened] = await tx
    .select({
      row: outboxWrite,
      waitedMs: sql<number>`coalesce(extract(epoch from now() - ${outboxWrite.attemptedAt}) * 1000, 0)::float8`,
    })
    .from(outboxWrite)
    .where(and(eq(outboxWrite.runId, write.runId), eq(outboxWrite.key, write.key)));
  if (!opened) throw new AppError('outbox-row-missing', `no outbox row for ${write.key}`);
  return { ...opened, isNew: false };
}

/** Takes the next attempt; whoever finds the count moved on has lost it to another worker. */
async function claim(
  tx: Tx,
  id: string,
  attempts: number,
  before: object | null,
): Promise<Attempt> {
  const claimed = await tx
    .update(outboxWrite)
    .set({
      state: 'sending',
      attempts: attempts + 1,
      before,
      attemptedAt: sql`now()`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(outboxWrite.id, id), eq(outboxWrite.attempts, attempts)))
    .returning({ id: outboxWrite.id });
  if (claimed.length === 0)
    throw new AppError('outcome-unknown', 'Another worker is making this write.', {
      retryable: true,
    });
  return { id, number: attempts + 1 };
}

/** The write is there, whoever saw it first. */
async function confirm<Result extends object>(
  database: Database,
  write: Write,
  id: string,
  result: Result,
): Promise<WriteOutcome<Result>> {
  await database.transaction({ client: write.clientId }, (tx) =>
    tx
      .update(outboxWrite)
      .set({ state: 'confirmed', result, updatedAt: sql`now()` })
      .where(eq(outboxWrite.id, id)),
  );
  return { outcome: 'confirmed', result };
}

/** A refusal that may pass (throttled, unavailable) opens the row again; any other is final. */
async function settle(
  database: Database,
  write: Write,
  attempt: Attempt,
  refusal: AppError,
): Promise<{ outcome: 'rejected'; error: string }> {
  const error = describeError(refusal);
  // A worker that lost its run leaves the write to the next one.
  const again = refusal.retryable || refusal.code === 'lease-lost';
  const state = again ? 'pending' : 'rejected';
  await closeAttempt(database, write, attempt, { state, error });
  if (again) throw refusal;
  return { outcome: 'rejected', error };
}

/** Notes what became of an attempt, unless a later one was claimed meanwhile: then it is that one's row. */
async function closeAttempt(
  database: Database,
  write: Write,
  { id, number }: Attempt,
  change: { state?: string; error?: string; attemptedAt?: SQL },
): Promise<void> {
  await database.transaction({ client: write.clientId }, (tx) =>
    tx
      .update(outboxWrite)
      .set({ ...change, updatedAt: sql`now()` })
      .where(
        and(
          eq(outboxWrite.id, id),
          eq(outboxWrite.attempts, number),
          ne(outboxWrite.state, 'confirmed'),
        ),
      ),
  );
}
