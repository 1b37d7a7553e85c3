import type { run } from '../db/index.ts';

export type RunStatus =
  | 'queued'
  | 'working'
  | 'verifying'
  | 'awaiting-approval'
  | 'awaiting-reply'
  | 'done'
  | 'handed-over'
  | 'stopped'
  | 'failed';

export type Run = Omit<typeof run.$inferSelect, 'status' | 'mode'> & {
  status: RunStatus;
  mode: 'off' | 'plan' | 'live';
};

/** Version of the journal's shapes. Raise it with a kept sample of the old one. */
export const RUN_VERSION = 1;

/** Legal moves; the SQL update names the expected `from`. */
export const runMoves: Record<RunStatus, readonly RunStatus[]> = {
  queued: ['working', 'stopped', 'failed'],
  working: [
    'queued',
    'verifying',
    'awaiting-approval',
    'awaiting-reply',
    'done',
    'handed-over',
    'stopped',
    'failed',
  ],
  verifying: ['working', 'handed-over', 'stopped', 'failed'],
  'awaiting-approval': ['working', 'handed-over', 'stopped', 'failed'],
  'awaiting-reply': ['working', 'handed-over', 'done', 'stopped', 'failed'],
  // A ticket that is opened again wakes its run.
  done: ['queued'],
  'handed-over': ['queued'],
  stopped: ['queued'],
  failed: ['queued'],
};

/** States in which nothing more happens by itself. */
export const endStates: readonly RunStatus[] = ['done', 'handed-over', 'stopped', 'failed'];

/** Where a turn can begin. */
export const workableStates = (Object.keys(runMoves) as RunStatus[]).filter(
  (status) => status === 'working' || runMoves[status].includes('working'),
);
