import type { Database } from '../../db/index.ts';
import { AppError } from '../../lib/errors.ts';
import {
  type ConnectWiseConnection,
  createLookups,
  createSigningKeys,
  createTicketReader,
  type Lookups,
  type SigningKeys,
  type Ticket,
} from '../connectwise/index.ts';
import type { Connection, ConnectionKeys } from './connection.ts';
import { changeSettings, currentConnection, openKeys } from './connection-store.ts';

/** The connected PSA, ready to be called. */
export interface Psa {
  connection: Connection;
  api: ConnectWiseConnection;
  lookups: Lookups;
  /** As `api.getTicket`, for many at once: see `createTicketReader`. */
  readTicket(ticketId: number): Promise<Ticket>;
  /** By which its callbacks are verified. */
  signingKeys: SigningKeys;
}

export interface PsaProvider {
  /** @throws `not-connected` (retryable) before a connection exists */
  current(): Promise<Psa>;
  /** The master key's holder opens the keys; for the connect flow. */
  keysOf(connection: Connection): ConnectionKeys;
  close(): Promise<void>;
}

/** Opens the stored connection once per saved version and keeps it for all callers of this process. */
export function createPsaProvider(options: {
  database: Database;
  masterKey: Uint8Array;
  createApi(connection: Connection, keys: ConnectionKeys): ConnectWiseConnection;
}): PsaProvider {
  const { database, masterKey, createApi } = options;
  let open: Psa | null = null;

  /** Keeps what our writes told about who we are there: by polling alone nothing else does. */
  async function named(connection: Connection, api: ConnectWiseConnection): Promise<Connection> {
    const memberIdentifier = api.writtenAs();
    if (!memberIdentifier || memberIdentifier === connection.settings.memberIdentifier)
      return connection;
    await database.transaction('msp', (tx) =>
      changeSettings(tx, connection.id, { memberIdentifier }),
    );
    return { ...connection, settings: { ...connection.settings, memberIdentifier } };
  }

  return {
    keysOf: (connection) => openKeys(masterKey, connection),
    async current() {
      const connection = await database.transaction('msp', currentConnection);
      if (!connection || connection.disconnected || !connection.settings.apiUrl)
        throw new AppError('not-connected', 'No ConnectWise is connected yet.', {
          status: 409,
          retryable: true,
          retryAfterMs: 30_000,
        });
      const sameKeys =
        open?.connection.id === connection.id && open.connection.version === connection.version;
      if (open && sameKeys) return { ...open, connection: await named(connection, open.api) };
      await open?.api.close();
      const api = createApi(connection, openKeys(masterKey, connection));
      const signingKeys = createSigningKeys({ fetchKey: (keyUrl) => api.signingKey(keyUrl) });
      const readTicket = createTicketReader(api);
      open = { connection, api, lookups: createLookups(api), readTicket, signingKeys };
      return open;
    },
    async close() {
      await open?.api.close();
      open = null;
    },
  };
}
