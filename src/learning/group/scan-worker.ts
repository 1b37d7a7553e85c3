/** Worker thread: takes scan tasks from a shared counter until none is left, writes into shared arrays. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Matrix } from '../../lib/matrix.ts';
import { type Matches, type ScanTask, scan } from './scan.ts';

export interface ScanJob {
  queries: Matrix;
  candidates: Matrix;
  tasks: ScanTask[];
  skipSelf: boolean;
  found: Matches;
  next: Int32Array;
}

const job: ScanJob = workerData;
for (let at = Atomics.add(job.next, 0, 1); at < job.tasks.length; at = Atomics.add(job.next, 0, 1))
  scan(job.queries, job.candidates, job.tasks[at]!, job.skipSelf, job.found);
parentPort?.postMessage('done');
