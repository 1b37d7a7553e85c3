import {
  type Connection,
  currentConnection,
  moveConnection,
  noteConnection,
} from '../../integrations/connections/index.ts';
import { checkConnection } from '../../integrations/connectwise/index.ts';
import { alone } from '../../jobs/index.ts';
import { AppError, describeError, isAppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { readPastTexts } from '../read-past-texts.ts';
import { checkOptions } from './check-options.ts';
import { clientReport, importCompanies } from './import-companies.ts';
import { importHistory } from './import-history.ts';
import { registerCallbacks } from './register-callbacks.ts';
import { CONNECTING, withCallbacks } from './tend-callbacks.ts';

const FIRST_TEXTS = 400;
/** A sign of life: without it another process takes over. */
const ALIVE_EVERY_MS = 5_000;
const RETRY_MS = 10_000;

/**
 * Connects what was saved: check address and keys, register the callbacks, import companies and the
 * recent past. Each stage can be done again, so a killed process is simply followed by another; a
 * connection that was saved again meanwhile ends this job.
 */
export async function connect(
  room: IntakeRoom,
  job: { connectionId: string; version: number },
): Promise<void> {
  const mine = await alone(room.database, CONNECTING, () => connectOnce(room, job));
  if (!mine)
    await room.database.transaction('msp', (tx) =>
      room.jobs.enqueue(tx, 'connect', job, { afterMs: 1_000 }),
    );
}

async function connectOnce(
  room: IntakeRoom,
  job: { connectionId: string; version: number },
): Promise<void> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.id !== job.connectionId || connection.version !== job.version)
    return;
  if (connection.state !== 'connecting' && connection.state !== 'importing') return;
  const alive = setInterval(
    () =>
      void room.database
        .transaction('msp', (tx) => noteConnection(tx, connection.id, { updatedAt: new Date() }))
        .catch(() => {}),
    ALIVE_EVERY_MS,
  );
  try {
    const checked = await check(room, connection);
    if (checked) await importAll(room, checked);
  } catch (error) {
    await afterFault(room, connection, error);
  } finally {
    clearInterval(alive);
  }
}

/** What may pass is tried again where it stopped; anything else needs a person. */
async function afterFault(room: IntakeRoom, connection: Connection, fault: unknown): Promise<void> {
  if (isAppError(fault, 'superseded')) return;
  const passing = isAppError(fault) && fault.retryable ? fault : null;
  room.logger[passing ? 'warn' : 'error']({ err: fault }, 'connecting was interrupted');
  const afterMs = Math.max(passing?.retryAfterMs ?? 0, RETRY_MS);
  const seconds = Math.ceil(afterMs / 1_000);
  const why = describeError(fault);
  const { id: connectionId, version } = connection;
  await room.database.transaction('msp', async (tx) => {
    const moved = await moveConnection(tx, connection, passing ? 'importing' : 'failed', {
      detail: passing
        ? `Interrupted: ${why} It goes on in ${seconds} s by itself.`
        : `Interrupted: ${why} Save again to go on.`,
    });
    if (moved && passing)
      await room.jobs.enqueue(tx, 'connect', { connectionId, version }, { afterMs });
  });
}

/** Checks what was typed; the checked connection, or null after storing in words what failed. */
async function check(room: IntakeRoom, connection: Connection): Promise<Connection | null> {
  const { settings } = connection;
  const result = await checkConnection(checkOptions(room, connection));
  if (!result.ok) {
    // It was good before the interruption, and may be again: nobody has to come for that.
    if (result.retryable && connection.state === 'importing')
      throw new AppError(result.reason, result.message, {
        retryable: true,
        ...(result.retryAfterMs !== null && { retryAfterMs: result.retryAfterMs }),
      });
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
      memberIdentifier: settings.memberIdentifier ?? result.ownIdentifier,
      serverTimeZone: result.system?.serverTimeZone ?? null,
    },
  };
  checked.polledUntil = connection.polledUntil ?? checked.connectedAt;
  const moved = await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, 'importing', {
      detail: 'Address and keys are good.',
      settings: {
        apiUrl: checked.settings.apiUrl,
        uiHost: checked.settings.uiHost,
        memberIdentifier: checked.settings.memberIdentifier,
        serverTimeZone: checked.settings.serverTimeZone,
      },
      connectedAt: checked.connectedAt,
      polledUntil: checked.polledUntil,
    }),
  );
  return moved ? checked : null;
}

async function importAll(room: IntakeRoom, connection: Connection): Promise<void> {
  const startedAt = Date.now();
  const callbacks = await registerCallbacks(room, connection);
  const progress = async (stage: string, done: number, total?: number) => {
    const seconds = Math.max(0.1, (Date.now() - startedAt) / 1000);
    const of = total === undefined ? ' so far' : ` of ${total}`;
    const moved = await room.database.transaction('msp', (tx) =>
      moveConnection(tx, connection, 'importing', {
        detail: `Importing ${stage}: ${done}${of}.`,
        progress: { stage, done, total, seconds, perSecond: Math.round(done / seconds) },
      }),
    );
    if (!moved) throw new AppError('superseded', 'The connection was saved again meanwhile.');
  };
  const clients = await importCompanies(room, connection, (done, total) =>
    progress('companies', done, total),
  );
  const history = await importHistory(room, connection, (done, total) =>
    progress('resolved tickets', done, total),
  );
  // Enough for the first tickets; the poll reads on in the background.
  await readPastTexts(room, FIRST_TEXTS);
  const detail = `${clientReport(clients)} ${history} resolved tickets read.`;
  await room.database.transaction('msp', (tx) =>
    moveConnection(tx, connection, callbacks.live ? 'connected' : 'connected-polling', {
      detail: withCallbacks(detail, callbacks.detail),
      progress: {
        clients,
        history,
        callbacks: callbacks.counts,
        seconds: (Date.now() - startedAt) / 1000,
      },
    }),
  );
}
