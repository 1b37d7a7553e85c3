import {
  type Connection,
  currentConnection,
  moveConnection,
} from '../../integrations/connections/index.ts';
import { checkConnection } from '../../integrations/connectwise/index.ts';
import { describeError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { readPastTexts } from '../read-past-texts.ts';
import { importCompanies } from './import-companies.ts';
import { importHistory } from './import-history.ts';
import { callbackUrl, registerCallbacks } from './register-callbacks.ts';

const FIRST_TEXTS = 400;

/**
 * Connects what was saved: check address and keys, register the callbacks, import companies and the
 * recent past. Each stage can be done again, so a killed process is simply followed by another; a
 * connection that was saved again meanwhile ends this job.
 */
export async function connect(
  room: IntakeRoom,
  job: { connectionId: string; version: number },
): Promise<void> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.id !== job.connectionId || connection.version !== job.version)
    return;
  if (connection.state !== 'connecting' && connection.state !== 'importing') return;
  try {
    const checked = await check(room, connection);
    if (checked) await importAll(room, checked);
  } catch (error) {
    room.logger.error({ err: error }, 'connecting failed');
    await room.database.transaction('msp', (tx) =>
      moveConnection(tx, connection, 'failed', {
        detail: `Interrupted: ${describeError(error)} Save again to go on.`,
      }),
    );
  }
}

/** Checks what was typed; the checked connection, or null after storing in words what failed. */
async function check(room: IntakeRoom, connection: Connection): Promise<Connection | null> {
  const { settings } = connection;
  const keys = room.psa.keysOf(connection);
  const ownUrl = callbackUrl(room, connection);
  const result = await checkConnection({
    url: settings.typedUrl,
    companyId: settings.companyId,
    ...keys,
    clientId: keys.clientId ?? room.defaultClientId,
    allowPrivateNetwork: settings.allowPrivateNetwork,
    ...(settings.caPem && { ca: settings.caPem }),
    ...(ownUrl && { ownUrl }),
  });
  if (!result.ok) {
    await room.database.transaction('msp', (tx) =>
      moveConnection(tx, connection, 'failed', {
        detail: result.message,
        progress: { failed: result.reason, fields: result.fields },
      }),
    );
    return null;
  }
  const checked: Connection = {
    ...connection,
    state: 'importing',
    // In ConnectWise's clock, since tickets are compared with it; kept when keys are changed.
    connectedAt: connection.connectedAt ?? result.system?.serverTime ?? new Date(),
    settings: {
      ...settings,
      apiUrl: result.apiBase,
      uiHost: result.uiHost,
      memberIdentifier: result.ownIdentifier ?? settings.memberIdentifier,
      serverTimeZone: result.system?.serverTimeZone ?? null,
    },
  };
  checked.polledUntil = connection.polledUntil ?? checked.connectedAt;
  const moved = await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, 'importing', {
      detail: 'Address and keys are good.',
      settings: checked.settings,
      connectedAt: checked.connectedAt,
      polledUntil: checked.polledUntil,
    }),
  );
  return moved ? checked : null;
}

async function importAll(room: IntakeRoom, connection: Connection): Promise<void> {
  const startedAt = Date.now();
  const callbacks = await registerCallbacks(room, connection);
  const progress = async (stage: string, done: number, total: number) => {
    await room.database.transaction('msp', (tx) =>
      moveConnection(tx, connection, 'importing', {
        detail: `Importing ${stage}: ${done} of ${total}.`,
        progress: { stage, done, total, seconds: (Date.now() - startedAt) / 1000 },
      }),
    );
  };
  const clients = await importCompanies(room, connection, (done, total) =>
    progress('companies', done, total),
  );
  const history = await importHistory(room, connection, (done, total) =>
    progress('resolved tickets', done, total),
  );
  // Enough for the first tickets; the poll reads on in the background.
  await readPastTexts(room, FIRST_TEXTS);
  const imported = Object.values(clients).reduce((sum, n) => sum + n, 0);
  await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, callbacks.live ? 'connected' : 'connected-polling', {
      detail: `${imported} clients, each with its agent; ${history} resolved tickets read. ${callbacks.detail}`,
      progress: { clients, history, seconds: (Date.now() - startedAt) / 1000 },
    }),
  );
}
