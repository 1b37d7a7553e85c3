import type { Row } from '../store/row.ts';
import { stamp, type World } from '../store/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_TO_DISABLE = 3;

/** When an entry's failures in a row began, by entry; on the simulator's own clock. */
const failingSince = new WeakMap<Row, number>();

/**
 * Counts a delivery that was given up. After three days without one success the entry is disabled: it
 * shows `inactiveFlag` and is sent nothing until someone sets that back.
 */
export function countFailure(world: World, entry: Row): void {
  const now = world.now().getTime();
  const since = failingSince.get(entry);
  if (since === undefined) failingSince.set(entry, now);
  else if (now - since >= DAYS_TO_DISABLE * DAY_MS) {
    entry.inactiveFlag = true;
    entry._info = { ...entry._info, lastUpdated: stamp(world) };
    world.tables.callbacks.changed(entry as never);
  }
}

/** A delivery succeeded, or someone switched the entry on again. */
export function revive(entry: Row): void {
  failingSince.delete(entry);
}
