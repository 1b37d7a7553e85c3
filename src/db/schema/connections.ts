import { boolean, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The MSP's ConnectWise: what was typed, what was found out, and the sealed keys. One row today. */
export const connection = pgTable('connection', {
  id: text('id').primaryKey(),
  /** The definition in `integrations/` that it belongs to: `connectwise`. */
  integration: text('integration').notNull().unique(),
  state: text('state').notNull(),
  /** One sentence for a person: what is connected, or what failed and how to fix it. */
  detail: text('detail').notNull().default(''),
  /** While importing: `{stage, done, total}`; after: the report of what was imported. */
  progress: jsonb('progress'),
  /** Typed and discovered settings that are not secret; shape: `ConnectionSettings`. */
  settings: jsonb('settings').notNull(),
  sealedPublicKey: text('sealed_public_key').notNull(),
  sealedPrivateKey: text('sealed_private_key').notNull(),
  sealedClientId: text('sealed_client_id'),
  /** The secret in the callback address, sealed; and its SHA-256, by which a doorbell is looked up. */
  sealedHookToken: text('sealed_hook_token').notNull(),
  hookTokenHash: text('hook_token_hash').notNull().unique(),
  /** Tickets entered before this moment start no run. */
  connectedAt: timestamp('connected_at', { withTimezone: true }),
  /** The reconcile poll has read every change up to here. */
  polledUntil: timestamp('polled_until', { withTimezone: true }),
  lastEventAt: timestamp('last_event_at', { withTimezone: true }),
  disconnected: boolean('disconnected').notNull().default(false),
  /** Counts saves, so that two people editing get a conflict and an old connect job stops. */
  version: integer('version').notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});
