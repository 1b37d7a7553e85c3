import { AsyncLocalStorage } from 'node:async_hooks';

const lanes = new AsyncLocalStorage<string>();

/** Does `work` in a lane, which is known wherever it leads. Who waits for something scarce waits in his lane. */
export function inLane<T>(lane: string, work: () => Promise<T>): Promise<T> {
  return lanes.run(lane, work);
}

/** The lane that this work is in; work that nobody gave one shares the empty one. */
export function currentLane(): string {
  return lanes.getStore() ?? '';
}
