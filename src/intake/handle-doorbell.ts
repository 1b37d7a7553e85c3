import { markClientDeleted, upsertClient } from '../clients/index.ts';
import { alone } from '../jobs/index.ts';
import { describeError, isAppError } from '../lib/errors.ts';
import { watchContacts } from '../runs/index.ts';
import {
  closeRings,
  countFailure,
  type Doorbell,
  doorbellById,
  forgottenRings,
  openRings,
} from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';
import { type Look, lookIntoTicket } from './look-into-ticket.ts';

/** A ring that cannot be answered after this many looks, half a minute, is put aside, visibly. */
const MAX_ATTEMPTS = 6;
/** Where a ConnectWise that is away stops counting, so that a ring still has looks of its own afterwards. */
const MOST_WHILE_AWAY = 4;
/** A new ticket may be announced before it can be read, and a deleted one be read a little longer. */
const SETTLES_WITHIN = 4;
/** When somebody else looks at the same record. */
const BUSY_RETRY_MS = 250;

/**
 * Answers a ring, and with it every other open ring for the same record: one look at what ConnectWise
 * has now is the answer to all. Looks at one record come one after the other, in whatever process.
 */
export async function handleDoorbell(room: IntakeRoom, doorbellId: string): Promise<void> {
  const { database, jobs } = room;
  const ring = await database.transaction('msp', (tx) => doorbellById(tx, doorbellId));
  if (ring?.state !== 'received') return;
  const lane = `${ring.connectionId} ${ring.type} ${ring.recordId}`;
  const mine = await alone(database, lane, async () => {
    const rings = await database.transaction('msp', (tx) => openRings(tx, ring));
    if (rings.length > 0) await answer(room, rings);
  });
  if (!mine)
    await database.transaction('msp', (tx) =>
      jobs.enqueue(tx, 'doorbell', { doorbellId }, { afterMs: BUSY_RETRY_MS }),
    );
}

/** @param rings all for one record, one at least */
async function answer(room: IntakeRoom, rings: Doorbell[]): Promise<void> {
  try {
    const outcome = await lookInto(room, rings);
    await room.database.transaction('msp', (tx) => closeRings(tx, rings, 'handled', outcome));
  } catch (error) {
    await afterFailure(room, rings, error);
  }
}

async function lookInto(room: IntakeRoom, rings: Doorbell[]): Promise<string> {
  const { type, recordId } = rings[0]!;
  switch (type) {
    case 'ticket':
      return lookIntoTicket(room, recordId, { expect: expected(rings) });
    case 'company':
      return followCompany(room, recordId);
    default: {
      const voided = await watchContacts(room, recordId);
      return voided > 0
        ? `${voided} verifications of this contact are void.`
        : 'Nothing depends on it.';
    }
  }
}

/** What must show before the rings are answered; they may be wrong, so only for a few looks. */
function expected(rings: Doorbell[]): Look['expect'] {
  const fresh = rings.filter(({ attempts }) => attempts < SETTLES_WITHIN);
  if (fresh.some(({ action }) => action === 'deleted')) return 'gone';
  return fresh.some(({ action }) => action === 'added') ? 'there' : undefined;
}

/** A company that was added, renamed, merged or deleted in ConnectWise; a new one gets its agent. */
async function followCompany(room: IntakeRoom, companyId: number): Promise<string> {
  const { api, connection } = await room.psa.current();
  const company = await api.getCompany(companyId).catch((error: unknown) => {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  });
  return room.database.transaction('msp', async (tx) => {
    if (!company) {
      const gone = await markClientDeleted(tx, connection.id, companyId);
      return gone ? `Client ${gone.name} was deleted in ConnectWise.` : 'The company is gone.';
    }
    const { client, added } = await upsertClient(
      tx,
      connection.id,
      company,
      connection.settings.agentMode,
      [connection.settings.companyId],
    );
    if (client.deletedAt) return `Client ${client.name} was deleted in ConnectWise.`;
    return added
      ? `New client ${client.name}, agent ${client.mode}.`
      : `Client ${client.name} is up to date.`;
  });
}

async function afterFailure(room: IntakeRoom, rings: Doorbell[], error: unknown): Promise<void> {
  const known = isAppError(error) ? error : null;
  const why = describeError(error);
  // A ConnectWise that is merely away is no failure of the ring.
  const away = known?.retryable && known.code !== 'not-settled-yet';
  const most = away ? MOST_WHILE_AWAY : MAX_ATTEMPTS;
  await room.database.transaction('msp', (tx) => countFailure(tx, rings, why, most));
  const before = Math.max(...rings.map((ring) => ring.attempts));
  const attempts = Math.max(before, Math.min(before + 1, most));
  if (!away && attempts >= MAX_ATTEMPTS) {
    room.logger.error({ doorbell: rings[0]?.id, err: error }, 'an event was put aside');
    await room.database.transaction('msp', (tx) => closeRings(tx, rings, 'failed', why));
    return;
  }
  const backoffMs = 500 * 2 ** attempts;
  const afterMs = Math.max(backoffMs, known?.retryAfterMs ?? 0);
  await room.database.transaction('msp', (tx) =>
    room.jobs.enqueue(tx, 'doorbell', { doorbellId: rings[0]!.id }, { afterMs }),
  );
}

/** Wakes rings whose job was lost with the process that had it. */
export async function sweepDoorbells(room: IntakeRoom, olderThanMs = 5_000): Promise<void> {
  await room.database.transaction('msp', async (tx) => {
    const forgotten = await forgottenRings(tx, olderThanMs);
    await room.jobs.enqueue(
      tx,
      'doorbell',
      forgotten.map((doorbellId) => ({ doorbellId })),
      { reminds: true },
    );
  });
}
