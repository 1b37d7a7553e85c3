import { upsertClient } from '../clients/index.ts';
import { describeError, isAppError } from '../lib/errors.ts';
import {
  closeRing,
  countFailure,
  type Doorbell,
  doorbellById,
  forgottenRings,
} from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';
import { lookIntoTicket } from './look-into-ticket.ts';

/** A ring that cannot be answered after this many looks is put aside, visibly. */
const MAX_ATTEMPTS = 12;
/** A new ticket may be announced before it can be read; later it is really gone. */
const NOT_READABLE_ATTEMPTS = 4;

/**
 * Looks into one ring: the record is read from ConnectWise, never from the ring. Two looks at one record
 * may overlap: a run is open once a ticket, and a note counts once, by unique rows.
 */
export async function handleDoorbell(room: IntakeRoom, doorbellId: string): Promise<void> {
  const ring = await room.database.transaction('msp', (tx) => doorbellById(tx, doorbellId));
  if (ring?.state !== 'received') return;
  try {
    const outcome = await lookInto(room, ring);
    await room.database.transaction('msp', (tx) => closeRing(tx, ring.id, 'handled', outcome));
  } catch (error) {
    await afterFailure(room, ring, error);
  }
}

async function lookInto(room: IntakeRoom, ring: Doorbell): Promise<string> {
  switch (ring.type) {
    case 'ticket': {
      const announced = ring.action === 'added' && ring.attempts < NOT_READABLE_ATTEMPTS;
      return lookIntoTicket(room, ring.recordId, { announced });
    }
    case 'company':
      return followCompany(room, ring.recordId);
    default:
      return 'Nothing depends on it.';
  }
}

/** A company that was added, renamed or deleted in ConnectWise; a new one gets its agent. */
async function followCompany(room: IntakeRoom, companyId: number): Promise<string> {
  const { api, connection } = await room.psa.current();
  try {
    const company = await api.getCompany(companyId);
    const { client, added } = await room.database.transaction('msp', (tx) =>
      upsertClient(tx, connection.id, company, connection.settings.agentMode, [
        connection.settings.companyId,
      ]),
    );
    return added
      ? `New client ${client.name}, agent ${client.mode}.`
      : `Client ${client.name} is up to date.`;
  } catch (error) {
    if (isAppError(error, 'not-found')) return 'The company is gone.';
    throw error;
  }
}

async function afterFailure(room: IntakeRoom, ring: Doorbell, error: unknown): Promise<void> {
  const known = isAppError(error) ? error : null;
  const why = describeError(error);
  const attempts = await room.database.transaction('msp', (tx) => countFailure(tx, ring.id, why));
  // A ConnectWise that is merely away is no failure of the ring.
  const away = known?.retryable && known.code !== 'not-readable-yet';
  if (!away && attempts >= MAX_ATTEMPTS) {
    room.logger.error({ doorbell: ring.id, err: error }, 'an event was put aside');
    await room.database.transaction('msp', (tx) => closeRing(tx, ring.id, 'failed', why));
    return;
  }
  const backoffMs = Math.min(60_000, 500 * 2 ** Math.min(attempts, 8));
  const afterMs = Math.max(backoffMs, known?.retryAfterMs ?? 0);
  await room.database.transaction('msp', (tx) =>
    room.jobs.enqueue(tx, 'doorbell', { doorbellId: ring.id }, { afterMs }),
  );
}

/** Wakes rings whose job was lost with the process that had it. */
export async function sweepDoorbells(room: IntakeRoom, olderThanMs = 5_000): Promise<void> {
  await room.database.transaction('msp', async (tx) => {
    for (const doorbellId of await forgottenRings(tx, olderThanMs))
      await room.jobs.enqueue(tx, 'doorbell', { doorbellId });
  });
}
