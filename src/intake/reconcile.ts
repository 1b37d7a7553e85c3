import { noteConnection, type Psa } from '../integrations/connections/index.ts';
import { condition } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import { watchContacts } from '../runs/index.ts';
import { tellRefusal, tellReturn } from './connect/refused-connection.ts';
import { databaseNow, rungAt, storeRings } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';
import { readPastTexts } from './read-past-texts.ts';

/** Changes this much older than the watermark are asked for again: clocks and commits are not exact. */
const OVERLAP_MS = 2 * 60_000;

/**
 * A version is looked at when a poll first sees it, and by the first poll that begins so much later: ConnectWise tells
 * whole seconds, so what changed in the same second looks the same; and its list can show a change that its
 * other reads do not show yet.
 */
const LOOKS_AGAIN = [
  { afterMs: 1_000, key: 'again' },
  { afterMs: 15_000, key: 'later' },
];

/** Past tickets whose notes one poll reads, so that live work keeps most of the request budget. */
const TEXTS_A_POLL = 100;

interface Changed {
  id: number;
  updatedAt: Date | null;
}

/**
 * Asks ConnectWise what changed since the last look, and rings for each change that no callback rang
 * for: a lost callback costs delay, never a ticket. Answers how many were new. Does nothing while
 * nothing is connected; keys that ConnectWise refuses meanwhile are told on the card.
 */
export async function reconcile(room: IntakeRoom): Promise<number> {
  const psa = await room.psa.current().catch((error) => {
    if (isAppError(error, 'not-connected')) return null;
    throw error;
  });
  if (!psa?.connection.polledUntil) return 0;
  try {
    const rung = await poll(room, psa);
    await tellReturn(room, psa.connection);
    return rung;
  } catch (error) {
    const refused = isAppError(error) && !error.retryable;
    if (refused && (await tellRefusal(room, psa.connection))) return 0;
    throw error;
  }
}

async function poll(room: IntakeRoom, { api, connection }: Psa): Promise<number> {
  const polledUntil = connection.polledUntil ?? new Date();
  const began = await room.database.transaction('msp', databaseNow);
  const conditions = condition('lastUpdated', '>', new Date(polledUntil.getTime() - OVERLAP_MS));
  let newest = polledUntil;
  let rung = 0;
  const ringAll = async (type: 'ticket' | 'company', pages: AsyncIterable<Changed[]>) => {
    for await (const page of pages) {
      for (const { updatedAt } of page) if (updatedAt && updatedAt > newest) newest = updatedAt;
      rung += await ringFor(room, { connectionId: connection.id, began, type }, page);
    }
  };
  await ringAll('company', api.listCompanies({ conditions }));
  await ringAll('ticket', api.listTickets({ conditions }));
  await room.database.transaction('msp', (tx) =>
    noteConnection(tx, connection.id, { polledUntil: newest }),
  );
  // Changes of contacts are not polled for: few verifications wait at a time.
  await watchContacts(room);
  await readPastTexts(room, TEXTS_A_POLL);
  return rung;
}

/** Rings for each version of a record that a poll sees, see `LOOKS_AGAIN`; polls a minute apart look twice. */
async function ringFor(
  room: IntakeRoom,
  poll: { connectionId: string; began: Date; type: 'ticket' | 'company' },
  changed: Changed[],
): Promise<number> {
  const { connectionId, began, type } = poll;
  const rings = changed.map(({ id, updatedAt }) => ({
    connectionId,
    dedupeKey: `poll:${type}:${id}:${updatedAt?.toISOString() ?? ''}`,
    source: 'poll' as const,
    type,
    action: 'updated',
    recordId: id,
    body: '',
  }));
  return room.database.transaction('msp', async (tx) => {
    const isNew = await storeRings(tx, room.jobs, rings);
    const known = rings.filter((_, index) => !isNew[index]);
    const dedupeKeys = known.map(({ dedupeKey }) => dedupeKey);
    const firstAt = await rungAt(tx, { connectionId, dedupeKeys });
    const again = known.flatMap((ring) => {
      const ageMs = began.getTime() - (firstAt.get(ring.dedupeKey) ?? began).getTime();
      const due = LOOKS_AGAIN.findLast(({ afterMs }) => ageMs > afterMs);
      return due ? [{ ...ring, dedupeKey: `${ring.dedupeKey}:${due.key}` }] : [];
    });
    const isDue = await storeRings(tx, room.jobs, again);
    return [...isNew, ...isDue].filter(Boolean).length;
  });
}
