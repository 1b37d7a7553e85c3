import { expireDue, unhandledDecisions } from '../approvals/index.ts';
import { expireVerifications, unhandledVerifications } from '../verification/index.ts';
import { dueRuns } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Finds what a lost wake-up, a killed worker or the clock left behind: plans that nobody answered in
 * time, decisions that nobody acted on, runs that are due. Cheap when there is nothing.
 */
export async function sweepRuns(room: Pick<RunsRoom, 'database' | 'jobs'>): Promise<void> {
  await room.database.transaction('msp', async (tx) => {
    await expireDue(tx, room.jobs, new Date());
    await expireVerifications(tx, room.jobs);
    const waiting = new Map<string, { runId: string; clientId: string }>();
    const found = [
      ...(await dueRuns(tx)),
      ...(await unhandledDecisions(tx)),
      ...(await unhandledVerifications(tx)),
    ];
    for (const one of found) waiting.set(one.runId, one);
    await room.jobs.enqueue(tx, 'turn', [...waiting.values()], { reminds: true });
  });
}
