import { type Ring, storeRings } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';

/** One transaction takes this many at most. */
const BATCH = 200;
/** More than this many waiting is more than the database keeps up with. */
const MAX_WAITING = 1_000;
/** ConnectWise gives up after five seconds, and sends again only when it is told to. */
const PATIENCE_MS = 3_500;

/** Takes rings in; what arrives while a transaction is under way shares the next one. */
export interface Mailbox {
  /** Settles once the ring is committed: true when it is new. `full`: it was not taken. */
  put(ring: Ring): Promise<boolean | 'full'>;
}

interface Letter {
  ring: Ring;
  done(isNew: boolean): void;
  failed(error: unknown): void;
}

export function createMailbox(room: Pick<IntakeRoom, 'database' | 'jobs'>): Mailbox {
  const waiting: Letter[] = [];
  let emptying = false;

  async function empty(): Promise<void> {
    emptying = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      try {
        const rings = batch.map(({ ring }) => ring);
        const isNew = await room.database.transaction('msp', (tx) =>
          storeRings(tx, room.jobs, rings),
        );
        batch.forEach(({ done }, index) => void done(isNew[index] ?? false));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    emptying = false;
  }

  return {
    async put(ring) {
      if (waiting.length >= MAX_WAITING) return 'full';
      const { promise, resolve, reject } = Promise.withResolvers<boolean | 'full'>();
      // It may still be committed after this; sent again, it is a duplicate.
      const timer = setTimeout(() => resolve('full'), PATIENCE_MS);
      waiting.push({ ring, done: resolve, failed: reject });
      if (!emptying) void empty();
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
