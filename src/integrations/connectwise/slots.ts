import { currentLane } from '../../lib/lane.ts';

export interface SlotOptions {
  /** Tasks at work at the same time. */
  atOnce: number;
  /** What a task waits for before it starts, one at a time: whose turn it is next is decided late. */
  admit?(): Promise<void>;
}

interface Waiting {
  lane: string;
  urgent: boolean;
  go(): void;
  fail(error: unknown): void;
}

/** Lanes whose last turn is remembered. */
const REMEMBERED = 1_000;

/**
 * Runs a few tasks at once, and gives the lanes turns: the next task is of the lane that has the fewest at
 * work, of those the one whose last turn is longest ago, so that a client with a hundred tickets does not
 * keep the others waiting. Within a lane: urgent tasks first, then in the order of waiting.
 */
export function createSlots({ atOnce, admit = async () => {} }: SlotOptions) {
  const waiting: Waiting[] = [];
  const atWork = new Map<string, number>();
  /** When each lane had its last turn; the one longest ago is first. */
  const lastTurn = new Map<string, number>();
  let turns = 0;
  let free = atOnce;
  let admitting = false;

  function isBefore(a: Waiting, b: Waiting): boolean {
    const busier = (atWork.get(a.lane) ?? 0) - (atWork.get(b.lane) ?? 0);
    const later = (lastTurn.get(a.lane) ?? 0) - (lastTurn.get(b.lane) ?? 0);
    return (busier || later || Number(b.urgent) - Number(a.urgent)) < 0;
  }
  function takeNext(): Waiting | undefined {
    let next = 0;
    waiting.forEach((one, i) => {
      if (isBefore(one, waiting[next] as Waiting)) next = i;
    });
    return waiting.splice(next, 1)[0];
  }
  function begin(lane: string): void {
    free -= 1;
    atWork.set(lane, (atWork.get(lane) ?? 0) + 1);
    turns += 1;
    lastTurn.delete(lane);
    lastTurn.set(lane, turns);
    const [oldest = ''] = lastTurn.keys();
    if (lastTurn.size > REMEMBERED) lastTurn.delete(oldest);
  }
  function end(lane: string): void {
    free += 1;
    const left = (atWork.get(lane) ?? 0) - 1;
    if (left > 0) atWork.set(lane, left);
    else atWork.delete(lane);
    void startNext();
  }
  async function startNext(): Promise<void> {
    if (admitting || free === 0) return;
    const next = takeNext();
    if (!next) return;
    begin(next.lane);
    admitting = true;
    try {
      await admit();
      next.go();
    } catch (error) {
      next.fail(error);
      end(next.lane);
    } finally {
      admitting = false;
      void startNext();
    }
  }

  return async <T>(task: () => Promise<T>, urgent = false): Promise<T> => {
    const lane = currentLane();
    await new Promise<void>((go, fail) => {
      waiting.push({ lane, urgent, go, fail });
      void startNext();
    });
    try {
      return await task();
    } finally {
      end(lane);
    }
  };
}
