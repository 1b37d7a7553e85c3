import {
  type Connection,
  type ConnectionState,
  moveConnection,
} from '../../integrations/connections/index.ts';
import { checkConnection } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { checkOptions } from './check-options.ts';

/** What the card said before a standing connection was refused; it comes back with the connection. */
interface Before {
  state: ConnectionState;
  detail: string;
  progress: unknown;
}

/**
 * After ConnectWise refused a call of a standing connection: looks at it again as at connecting, and
 * puts on the card what connecting would say (keys revoked, a right taken away, another client ID).
 * What passes by itself is no state of the card. Answers whether the card tells it now.
 */
export async function tellRefusal(room: IntakeRoom, connection: Connection): Promise<boolean> {
  const { state, detail, progress } = connection;
  if (state === 'failed') return beforeOf(connection) !== null;
  if (state !== 'connected' && state !== 'connected-polling') return false;
  const check = await checkConnection(checkOptions(room, connection));
  if (check.ok || check.retryable) return false;
  const before: Before = { state, detail, progress };
  return room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, 'failed', {
      detail: `${check.message} Until then nothing is read or written; Muster goes on by itself when ConnectWise takes it back.`,
      progress: { failed: check.reason, fields: check.fields, before },
    }),
  );
}

/** ConnectWise answers again: the card is what it was before the refusal. */
export async function tellReturn(room: IntakeRoom, connection: Connection): Promise<void> {
  const before = connection.state === 'failed' ? beforeOf(connection) : null;
  if (!before) return;
  const { state, detail, progress } = before;
  await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, state, { detail, progress }),
  );
}

function beforeOf({ progress }: Connection): Before | null {
  return (progress as { before?: Before } | null)?.before ?? null;
}
