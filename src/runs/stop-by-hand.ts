import { cancelApprovals } from '../approvals/index.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';
import { runById, stopRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Stops a run because a person said so; what waits for an answer is void, what was already written to
 * ConnectWise stays. A run that had ended stays as it was.
 *
 * @throws `run-not-found` (404)
 */
export async function stopByHand(
  { database, audit }: Pick<RunsRoom, 'database' | 'audit'>,
  runId: string,
  by: { id: string; name: string },
): Promise<Run> {
  return database.transaction('msp', async (tx) => {
    const run = await runById(tx, runId);
    const detail = `Stopped by ${by.name}.`;
    if (!(await stopRun(tx, run.id, detail))) return run;
    await cancelApprovals(tx, run.id, detail);
    await addEvent(tx, run, {
      key: 'stopped',
      kind: 'stopped',
      title: `stopped: ${detail}`,
      source: 'runs/stop-by-hand.ts',
    });
    await audit.record(tx, { actor: by.id, action: 'runs.stop', subject: run.id, detail: {} });
    return runById(tx, run.id);
  });
}
