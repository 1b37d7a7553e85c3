import type { Tx } from '../db/index.ts';
import { listSwitches } from '../policies/index.ts';

/** The kill switches that are thrown. */
export async function presentSwitches(tx: Tx) {
  const items = await listSwitches(tx);
  return { items: items.map((one) => ({ ...one, thrownAt: one.thrownAt.toISOString() })) };
}
