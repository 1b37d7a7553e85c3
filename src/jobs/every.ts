import type { Database } from '../db/index.ts';
import { describeError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { alone } from './alone.ts';

/**
 * Does `work` about every `intervalMs`, in one process at a time: an advisory lock named `name` decides
 * which. A failure is logged and the next round comes as usual. The returned function stops the rounds
 * and waits for one that is running.
 */
export function every(
  options: { name: string; intervalMs: number; database: Database; logger: Logger },
  work: () => Promise<void>,
): { stop(): Promise<void>; now(): Promise<void> } {
  const { name, intervalMs, database, logger } = options;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  function now(): Promise<void> {
    running = running.then(async () => {
      if (stopped) return;
      try {
        await alone(database, name, work);
      } catch (error) {
        logger.warn({ task: name, reason: describeError(error) }, 'a periodic task failed');
      }
    });
    return running;
  }
  function again(): void {
    if (stopped) return;
    timer = setTimeout(() => void now().then(again), intervalMs);
  }
  void now().then(again);
  return {
    now,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
