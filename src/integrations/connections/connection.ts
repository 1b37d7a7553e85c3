import type { connection } from '../../db/index.ts';

/** What was typed at connect and what was found out; no secret is in it. */
export interface ConnectionSettings {
  /** As a person typed it. */
  typedUrl: string;
  companyId: string;
  allowPrivateNetwork: boolean;
  caPem: string | null;
  /** Where the API answers and where people open tickets; known once connecting has reached them. */
  apiUrl: string | null;
  uiHost: string | null;
  /** The identifier under which our own writes appear. */
  memberIdentifier: string | null;
  /** Ids of our callback entries: events of any other are refused. Null before any was registered. */
  callbackIds: number[] | null;
  /** Pinned from the first good callback: events of another tenant are refused. */
  productInstanceId: string | null;
  serverTimeZone: string | null;
  /** How the agents of imported companies start. */
  agentMode: 'off' | 'plan' | 'live';
  /** Boards whose tickets start runs; null: all but project boards and those that machines fill. */
  boards: number[] | null;
}

export type ConnectionState =
  | 'not-connected'
  | 'connecting'
  | 'importing'
  | 'connected'
  | 'connected-polling'
  | 'failed';

/** Legal moves; saving again starts from anywhere. A standing connection that was refused comes back by itself. */
export const connectionMoves: Record<ConnectionState, readonly ConnectionState[]> = {
  'not-connected': ['connecting'],
  connecting: ['connecting', 'importing', 'failed', 'not-connected'],
  importing: [
    'importing',
    'connected',
    'connected-polling',
    'failed',
    'connecting',
    'not-connected',
  ],
  connected: ['connected', 'connecting', 'connected-polling', 'not-connected', 'failed'],
  'connected-polling': ['connected-polling', 'connecting', 'connected', 'not-connected', 'failed'],
  failed: ['connecting', 'connected', 'connected-polling', 'not-connected'],
};

/** A stored connection, still sealed. */
export type Connection = Omit<typeof connection.$inferSelect, 'settings' | 'state'> & {
  settings: ConnectionSettings;
  state: ConnectionState;
};

/** The keys of a connection in the clear; they live in memory only. */
export interface ConnectionKeys {
  publicKey: string;
  privateKey: string;
  /** Null: the installation's `CONNECTWISE_CLIENT_ID`. */
  clientId: string | null;
}
