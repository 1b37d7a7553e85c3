import { type Connection, moveConnection } from '../../integrations/connections/index.ts';
import { alone } from '../../jobs/index.ts';
import { isAppError } from '../../lib/errors.ts';
import { uncalledTickets } from '../doorbell-store.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { registerCallbacks } from './register-callbacks.ts';

/** One at a time, in whatever process: two would make each entry twice. */
export const CONNECTING = 'connect';

const SILENT_TICKETS = 3;

/**
 * Keeps ConnectWise's callbacks as they should be while a connection stands, and the card true about
 * them: `connected` while ConnectWise rings, `connected-polling` while it cannot. What changed in
 * between is found by the poll.
 */
export async function tendCallbacks(room: IntakeRoom): Promise<void> {
  await alone(room.database, CONNECTING, () => tend(room));
}

async function tend(room: IntakeRoom): Promise<void> {
  const psa = await room.psa.current().catch((error: unknown) => {
    if (isAppError(error, 'not-connected')) return null;
    throw error;
  });
  const connection = psa?.connection;
  if (connection?.state !== 'connected' && connection?.state !== 'connected-polling') return;
  const registered = await registerCallbacks(room, connection);
  const { counts } = registered;
  const { live, detail } = registered.live
    ? ((await silence(room, connection)) ?? registered)
    : registered;
  const { created, revived, removed } = counts;
  if (created + revived + removed > 0)
    room.logger.info(counts, 'callbacks in ConnectWise were put right');
  const state = live ? 'connected' : 'connected-polling';
  const before = connection.progress as Record<string, unknown> | null;
  await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, state, {
      detail: withCallbacks(connection.detail, detail),
      progress: { ...before, callbacks: counts },
    }),
  );
}

/** Registered, and yet nothing comes: the address cannot be reached from there. One lost call proves nothing. */
async function silence(room: IntakeRoom, { id, lastEventAt, connectedAt }: Connection) {
  const since = lastEventAt ?? connectedAt;
  if (!since) return null;
  const tickets = await room.database.transaction('msp', (tx) => uncalledTickets(tx, id, since));
  if (tickets < SILENT_TICKETS) return null;
  return {
    live: false,
    detail: `New tickets are found by polling, because ConnectWise does not reach ${room.publicUrl}: ${tickets} tickets changed without a call. Check that the address in MUSTER_PUBLIC_URL can be opened from outside your network (name, firewall, certificate) and leads to this Muster.`,
  };
}

/** The card's sentence about callbacks comes last; the one before it is replaced. */
export function withCallbacks(detail: string, callbacks: string): string {
  const imported = detail.split(
    / ?(?:New tickets are found by polling|ConnectWise calls Muster)/,
  )[0];
  return `${imported ?? ''} ${callbacks}`.trim();
}
