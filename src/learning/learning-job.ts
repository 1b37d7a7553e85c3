import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Learning, LearningResult, NewLearning } from '../contracts/learning.ts';
import { learning, type Tx } from '../db/index.ts';
import { AppError, describeError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { timeAgo } from '../lib/time-ago.ts';
import { configuredEmbedder, configuredFormFiller } from '../models/index.ts';
import type { RunsRoom } from '../runs/index.ts';
import { learn } from './learn.ts';

type Row = typeof learning.$inferSelect;

/** What a job of learning needs beside the rooms. */
export interface LearningRoom
  extends Pick<RunsRoom, 'database' | 'psa' | 'audit' | 'jobs' | 'logger'> {
  masterKey: Uint8Array;
  /** Where stages and reports are kept; see `muster learn`. */
  learningFolder: string;
}

/** Progress is stored this often at most; and this long without a sign of life, another process takes over. */
const TELL_EVERY_MS = 1_000;
const ALIVE_EVERY_MS = 15_000;
const SILENT_SECONDS = 60;

/** Starts learning as a job. @throws `learning-under-way` (409) while one has not ended */
export async function startLearning(
  room: Pick<LearningRoom, 'database' | 'jobs' | 'audit'>,
  settings: NewLearning,
  by: string,
): Promise<Learning> {
  return room.database.transaction('msp', async (tx) => {
    const [row] = await tx
      .insert(learning)
      .values({
        id: newId('lrn'),
        state: 'queued',
        detail: 'waits for a worker',
        settings,
        startedBy: by,
      })
      .onConflictDoNothing()
      .returning();
    if (!row)
      throw new AppError('learning-under-way', 'Learning is under way already; wait for its end.', {
        status: 409,
      });
    await room.jobs.enqueue(tx, 'learn', { learningId: row.id });
    await room.audit.record(tx, {
      actor: by,
      action: 'learning.start',
      subject: row.id,
      detail: settings,
    });
    return presented(row);
  });
}

/** The latest runs of learning, newest first. */
export async function listLearning(tx: Tx, limit: number): Promise<Learning[]> {
  const rows = await tx.select().from(learning).orderBy(desc(learning.id)).limit(limit);
  return rows.map(presented);
}

/**
 * Works one job of learning to its end; what was stored of an interrupted one is gone on with. A failure is kept in its
 * row, in words. A job that ended, or that another process is at, is left alone.
 */
export async function workLearning(room: LearningRoom, learningId: string): Promise<void> {
  const row = await take(room, learningId);
  if (!row) return;
  const settings = row.settings as NewLearning;
  const tell = teller(room, learningId);
  const alive = setInterval(() => void tell(), ALIVE_EVERY_MS);
  try {
    const { drafts, ...learned } = await learn(room, {
      sinceText: settings.since,
      since: timeAgo(settings.since, row.createdAt) ?? row.createdAt,
      limit: settings.limit ?? Number.MAX_SAFE_INTEGER,
      boards: settings.boards,
      clients: settings.clients,
      file: undefined,
      fast: settings.fast,
      embedder:
        settings.embeddings && !settings.fast
          ? await configuredEmbedder(room.database, room.masterKey, settings.embeddings)
          : undefined,
      filler: settings.model
        ? await configuredFormFiller(room.database, room.masterKey)
        : undefined,
      folder: room.learningFolder,
      onProgress: (text) => void tell(text),
    });
    const { tickets, known, coverage, junk, failures } = learned;
    const result: LearningResult = { tickets, drafts, known, coverage, junk, failures };
    await end(room, learningId, { state: 'done', detail: `Report: ${learned.report}`, result });
  } catch (error) {
    await end(room, learningId, { state: 'failed', detail: describeError(error) });
  } finally {
    clearInterval(alive);
  }
}

/** Wakes learning whose process is gone. */
export async function resumeStalledLearning({
  database,
  jobs,
}: Pick<LearningRoom, 'database' | 'jobs'>): Promise<void> {
  await database.transaction('msp', async (tx) => {
    const stalled = await tx
      .select({ learningId: learning.id })
      .from(learning)
      .where(and(inArray(learning.state, ['queued', 'working']), isSilent()));
    await jobs.enqueue(tx, 'learn', stalled);
  });
}

const isSilent = () =>
  lt(learning.updatedAt, sql`now() - make_interval(secs => ${SILENT_SECONDS})`);

/** Takes a queued job, or one whose process is gone; null when there is nothing to take. */
async function take({ database }: LearningRoom, id: string): Promise<Row | null> {
  return database.transaction('msp', async (tx) => {
    const [row] = await tx
      .update(learning)
      .set({ state: 'working', updatedAt: sql`now()` })
      .where(
        and(
          eq(learning.id, id),
          sql`(${eq(learning.state, 'queued')} or (${eq(learning.state, 'working')} and ${isSilent()}))`,
        ),
      )
      .returning();
    return row ?? null;
  });
}

/** Stores what is being done, the latest and not too often; without a text only a sign of life. */
function teller({ database, logger }: LearningRoom, id: string) {
  let told = 0;
  return async (text?: string): Promise<void> => {
    if (text !== undefined && performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    await database
      .transaction('msp', (tx) =>
        tx
          .update(learning)
          .set({ updatedAt: sql`now()`, ...(text !== undefined && { detail: text }) })
          .where(and(eq(learning.id, id), eq(learning.state, 'working'))),
      )
      .catch((error) => logger.warn({ reason: describeError(error) }, 'progress was not stored'));
  };
}

async function end(
  { database }: LearningRoom,
  id: string,
  outcome: Pick<Row, 'state' | 'detail'> & { result?: LearningResult },
): Promise<void> {
  await database.transaction('msp', (tx) =>
    tx
      .update(learning)
      .set({ ...outcome, updatedAt: sql`now()` })
      .where(and(eq(learning.id, id), eq(learning.state, 'working'))),
  );
}

function presented(row: Row): Learning {
  return {
    id: row.id,
    state: row.state as Learning['state'],
    detail: row.detail,
    settings: row.settings as NewLearning,
    startedBy: row.startedBy,
    result: row.result as LearningResult | null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
