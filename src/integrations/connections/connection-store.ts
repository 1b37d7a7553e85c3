import { and, eq, inArray, sql } from 'drizzle-orm';
import { connection, type Tx } from '../../db/index.ts';
import { open, randomToken, seal, sha256 } from '../../lib/crypto.ts';
import { AppError } from '../../lib/errors.ts';
import { newId } from '../../lib/ids.ts';
import {
  type Connection,
  type ConnectionKeys,
  type ConnectionSettings,
  type ConnectionState,
  connectionMoves,
} from './connection.ts';

const place = (id: string, column: string) => `connection/${id}/${column}`;

/** The connection to the PSA, or null before anyone connected one. */
export async function currentConnection(tx: Tx): Promise<Connection | null> {
  const [row] = await tx.select().from(connection).where(eq(connection.integration, 'connectwise'));
  return (row as Connection | undefined) ?? null;
}

/** What only asking ConnectWise tells; kept when keys are changed. */
export type LearnedSettings = Pick<
  ConnectionSettings,
  'apiUrl' | 'uiHost' | 'memberIdentifier' | 'callbackIds' | 'productInstanceId' | 'serverTimeZone'
>;

/**
 * Saves what was typed and starts connecting. Saving again keeps the connection, its clients, its
 * callback address and what was learned, and raises `version`: an older connect job then stops. After
 * a disconnect it begins anew: what was entered in between starts no run.
 */
export async function saveConnection(
  tx: Tx,
  masterKey: Uint8Array,
  typed: Omit<ConnectionSettings, keyof LearnedSettings>,
  keys: ConnectionKeys,
): Promise<Connection> {
  const known = await currentConnection(tx);
  const settings: ConnectionSettings = {
    apiUrl: null,
    uiHost: null,
    memberIdentifier: null,
    callbackIds: null,
    productInstanceId: null,
    serverTimeZone: null,
    ...known?.settings,
    ...typed,
  };
  const id = known?.id ?? newId('con');
  const token = randomToken();
  const sealed = {
    sealedPublicKey: seal(masterKey, place(id, 'public_key'), keys.publicKey),
    sealedPrivateKey: seal(masterKey, place(id, 'private_key'), keys.privateKey),
    sealedClientId: keys.clientId ? seal(masterKey, place(id, 'client_id'), keys.clientId) : null,
  };
  const started = {
    state: 'connecting',
    detail: 'Checking the address and the keys.',
    progress: null,
    settings,
    disconnected: false,
    ...sealed,
  };
  const [row] = await tx
    .insert(connection)
    .values({
      id,
      integration: 'connectwise',
      sealedHookToken: seal(masterKey, place(id, 'hook_token'), token),
      hookTokenHash: sha256(token),
      ...started,
    })
    .onConflictDoUpdate({
      target: connection.integration,
      set: {
        ...started,
        ...(known?.disconnected && { connectedAt: null, polledUntil: null }),
        version: sql`${connection.version} + 1`,
        updatedAt: new Date(),
      },
    })
    .returning();
  if (!row) throw new AppError('connection-not-saved', 'The connection could not be saved.');
  return row as Connection;
}

/** The keys in the clear. @throws `sealed-value-unreadable` under another master key */
export function openKeys(masterKey: Uint8Array, row: Connection): ConnectionKeys {
  return {
    publicKey: open(masterKey, place(row.id, 'public_key'), row.sealedPublicKey),
    privateKey: open(masterKey, place(row.id, 'private_key'), row.sealedPrivateKey),
    clientId: row.sealedClientId
      ? open(masterKey, place(row.id, 'client_id'), row.sealedClientId)
      : null,
  };
}

/** The secret part of the callback address. */
export function openHookToken(masterKey: Uint8Array, row: Connection): string {
  return open(masterKey, place(row.id, 'hook_token'), row.sealedHookToken);
}

/**
 * Moves a connection on, if it is still the saved `version` and the move is legal; false when somebody
 * saved again meanwhile.
 */
export async function moveConnection(
  tx: Tx,
  row: Pick<Connection, 'id' | 'version'>,
  to: ConnectionState,
  change: Partial<Pick<Connection, 'detail' | 'connectedAt' | 'polledUntil' | 'disconnected'>> & {
    settings?: Partial<ConnectionSettings>;
    progress?: unknown;
  } = {},
): Promise<boolean> {
  const { settings, ...fields } = change;
  const from = (Object.keys(connectionMoves) as ConnectionState[]).filter((state) =>
    connectionMoves[state].includes(to),
  );
  const moved = await tx
    .update(connection)
    .set({
      ...fields,
      ...(settings && {
        settings: sql`${connection.settings} || ${JSON.stringify(settings)}::jsonb`,
      }),
      // Whoever still connects must not bring it back.
      ...(to === 'not-connected' && { version: sql`${connection.version} + 1` }),
      state: to,
      updatedAt: new Date(),
    })
    .where(
      and(
        eq(connection.id, row.id),
        eq(connection.version, row.version),
        inArray(connection.state, from),
      ),
    )
    .returning({ id: connection.id });
  return moved.length > 0;
}

/** Notes facts about a connection without moving it: the watermark, the last event, a sign of life. */
export async function noteConnection(
  tx: Tx,
  id: string,
  change: Partial<Pick<Connection, 'polledUntil' | 'lastEventAt' | 'updatedAt'>>,
): Promise<void> {
  await tx.update(connection).set(change).where(eq(connection.id, id));
}

/** Adds to the settings of a connection, and leaves the others as whoever wrote them last. */
export async function changeSettings(
  tx: Tx,
  id: string,
  change: Partial<ConnectionSettings>,
): Promise<void> {
  await tx
    .update(connection)
    .set({ settings: sql`${connection.settings} || ${JSON.stringify(change)}::jsonb` })
    .where(eq(connection.id, id));
}
