import { AppError, isAppError } from '../lib/errors.ts';
import { failedRuns, retryRun } from '../runs/index.ts';
import { failedRings, ringAgain } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';

/** What Muster could not work and put aside, until a person has it tried again. */
export interface DeadLetter {
  /** Of a run, or of an event of ConnectWise that never got as far as one. */
  id: string;
  kind: 'run' | 'event';
  ticketId: number | null;
  /** What it is about, in a line. */
  what: string;
  /** Why it was given up. */
  why: string;
  at: Date;
  /** What came in, as it came: the event's body, or what the run was begun with. */
  payload: unknown;
  /** What was tried, oldest first. */
  history: { at: Date; text: string }[];
}

type Room = Pick<IntakeRoom, 'database' | 'jobs' | 'audit'>;

/** Everything that was put aside, newest first, `limit` at most. */
export async function listDeadLetters(
  { database }: Pick<Room, 'database'>,
  limit: number,
): Promise<DeadLetter[]> {
  return database.transaction('msp', async (tx) => {
    const runs = (await failedRuns(tx, limit)).map(
      ({ run, wokenBy, history }): DeadLetter => ({
        id: run.id,
        kind: 'run',
        ticketId: run.ticketId,
        what: run.summary,
        why: run.detail,
        at: run.updatedAt,
        payload: wokenBy,
        history,
      }),
    );
    const events = (await failedRings(tx, limit)).map(
      (ring): DeadLetter => ({
        id: ring.id,
        kind: 'event',
        ticketId: ring.type === 'ticket' ? ring.recordId : null,
        what: `ConnectWise: ${ring.type} ${ring.recordId} ${ring.action}`,
        why: ring.outcome ?? '',
        at: ring.handledAt ?? ring.receivedAt,
        payload: ring.body,
        history: ring.failures.map(({ at, why }) => ({ at: new Date(at), text: why })),
      }),
    );
    return [...runs, ...events].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
  });
}

/**
 * Has one tried again: a run goes on from its journal, an event is looked into as if it had just come. What
 * was done already is known to both, so nothing is done twice.
 *
 * @throws `not-put-aside` (404), `run-not-failed` (409), `ticket-taken` (409) while another run is open on the ticket
 */
export async function replayDeadLetter(
  { database, jobs, audit }: Room,
  id: string,
  actor: string,
): Promise<void> {
  await database.transaction('msp', async (tx) => {
    if (id.startsWith('run_')) return void (await retryRun(tx, { jobs, audit }, id, actor));
    if (!(await ringAgain(tx, jobs, id)))
      throw new AppError('not-put-aside', `There is nothing put aside under ${id}.`, {
        status: 404,
      });
    await audit.record(tx, { actor, action: 'intake.replay', subject: id });
  });
}

/** Has everything tried again that can be; answers what was, and what stays aside and why. */
export async function replayAllDeadLetters(
  room: Room,
  actor: string,
): Promise<{ replayed: string[]; left: { id: string; why: string }[] }> {
  const replayed: string[] = [];
  const left: { id: string; why: string }[] = [];
  for (const { id } of await listDeadLetters(room, 10_000))
    try {
      await replayDeadLetter(room, id, actor);
      replayed.push(id);
    } catch (error) {
      if (!isAppError(error) || error.status >= 500) throw error;
      left.push({ id, why: error.message });
    }
  return { replayed, left };
}
