import type { Tx } from '../db/index.ts';
import { namesOf } from '../people/index.ts';
import { listSwitches } from '../policies/index.ts';

/** The kill switches that are thrown. */
export async function presentSwitches(tx: Tx) {
  const items = await listSwitches(tx);
  const nameOf = await namesOf(
    tx,
    items.map(({ thrownBy }) => thrownBy),
  );
  return {
    items: items.map(({ thrownBy, thrownAt, ...one }) => ({
      ...one,
      thrownBy: nameOf(thrownBy),
      thrownAt: thrownAt.toISOString(),
    })),
  };
}
