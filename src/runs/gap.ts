import { inArray } from 'drizzle-orm';
import { type Database, installation, outboxWrite, type Tx } from '../db/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note } from '../integrations/connectwise/index.ts';
import { markerOf } from '../notes/index.ts';
import { signedBy } from './note-author.ts';

/** ConnectWise tells whole seconds, by a clock of its own. */
const CLOCKS_DIFFER_MS = 2 * 60_000;

/** The time of which a restored database knows nothing: from the backup's moment to the restore. */
export interface Gap {
  from: Date;
  until: Date;
}

/** The gap of a restored installation; null in one that was never restored. */
export async function gapOf(tx: Tx): Promise<Gap | null> {
  const [row] = await tx.select().from(installation);
  return row?.restoredFrom && row.restoredAt
    ? { from: row.restoredFrom, until: row.restoredAt }
    : null;
}

/**
 * True when Muster wrote on the ticket in the gap and this database does not know of it: whatever
 * followed (a plan, an answer, a change) is unknown too. ConnectWise is asked, because it was not restored.
 */
export async function hasUnknownWork(
  database: Database,
  gap: Gap,
  psa: Psa,
  ticketId: number,
): Promise<boolean> {
  const inGap = ({ createdAt }: Note) =>
    createdAt !== null &&
    createdAt.getTime() > gap.from.getTime() - CLOCKS_DIFFER_MS &&
    createdAt.getTime() < gap.until.getTime() + CLOCKS_DIFFER_MS;
  const markers: string[] = [];
  for (const note of (await psa.api.listNotes(ticketId)).filter(inGap)) {
    const marker = markerOf(note.text);
    if (marker && (await isOurs(psa, note))) markers.push(marker);
  }
  if (markers.length === 0) return false;
  const known = await database.transaction('msp', (tx) =>
    tx
      .select({ marker: outboxWrite.marker })
      .from(outboxWrite)
      .where(inArray(outboxWrite.marker, markers)),
  );
  return markers.some((marker) => !known.some((one) => one.marker === marker));
}

async function isOurs(psa: Psa, note: Note): Promise<boolean> {
  const { kind } = await signedBy(psa, note);
  return kind === 'muster' || kind === 'api-member';
}
