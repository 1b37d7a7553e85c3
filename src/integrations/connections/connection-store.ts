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

/** The connection whose callback address holds this token; by its hash, so a leaked table opens no door. */
export async function connectionByHookToken(tx: Tx, token: string): Promise<Connection | null> {
  const [row] = await tx
    .select()
    .from(connection)
    .where(and(eq(connection.hookTokenHash, sha256(token)), eq(connection.disconnected, false)));
  return (row as Connection | undefined) ?? null;
}

/**
 * Saves what was typed and starts connecting. Saving again keeps the connection, its clients and its
 * callback address, and raises `version`: an older connect job then stops.
 */
export async function saveConnection(
  tx: Tx,
  masterKey: Uint8Array,
  settings: ConnectionSettings,
  keys: ConnectionKeys,
): Promise<Connection> {
  const known = await currentConnection(tx);
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
      set: { ...started, version: sql`${connection.version} + 1`, updatedAt: new Date() },
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
  change: Partial<
    Pick<Connection, 'detail' | 'settings' | 'connectedAt' | 'polledUntil' | 'disconnected'>
  > & { progress?: unknown } = {},
): Promise<boolean> {
  const from = (Object.keys(connectionMoves) as ConnectionState[]).filter((state) =>
    connectionMoves[state].includes(to),
  );
  const moved = await tx
    .update(connection)
    .set({ ...change, state: to, updatedAt: new Date() })
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

/** Notes facts about a live connection without moving it: watermark, last event, what was learned. */
export async function noteConnection(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<Connection, 'polledUntil' | 'lastEventAt' | 'settings' | 'detail' | 'connectedAt'>
  >,
): Promise<void> {
  await tx.update(connection).set(change).where(eq(connection.id, id));
}
