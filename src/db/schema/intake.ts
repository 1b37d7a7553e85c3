import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

/** ConnectWise callbacks as they came in, once each; also what the poll found, in the same form. */
export const doorbell = pgTable(
  'doorbell',
  {
    id: text('id').primaryKey(),
    connectionId: text('connection_id').notNull(),
    /** `MessageId`, else the body's hash; for the poll record and `lastUpdated`. */
    dedupeKey: text('dedupe_key').notNull(),
    source: text('source').notNull(),
    type: text('type').notNull(),
    action: text('action').notNull(),
    recordId: integer('record_id').notNull(),
    /** The raw body: evidence and replay, never data. */
    body: text('body').notNull(),
    state: text('state').notNull().default('received'),
    /** What was done about it, in words a technician understands. */
    outcome: text('outcome'),
    attempts: integer('attempts').notNull().default(0),
    /** What each failed look said: `{ at, why }[]`, oldest first. */
    failures: jsonb('failures').$type<{ at: string; why: string }[]>().notNull().default([]),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    handledAt: timestamp('handled_at', { withTimezone: true }),
  },
  (table) => [
    unique('doorbell_once').on(table.connectionId, table.dedupeKey),
    index('doorbell_waiting').on(table.state, table.receivedAt),
    index('doorbell_of_record')
      .on(table.connectionId, table.type, table.recordId)
      .where(sql`state = 'received'`),
    index('doorbell_put_aside').on(table.handledAt).where(sql`state = 'failed'`),
  ],
);

/** What became of each ticket that was looked at: the run it started, or why none. */
export const seenTicket = pgTable(
  'seen_ticket',
  {
    connectionId: text('connection_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    clientId: text('client_id'),
    runId: text('run_id'),
    /** Stable code of `intake/why-no-run.ts`; null where a run was started. */
    noRunReason: text('no_run_reason'),
    detail: text('detail').notNull().default(''),
    /** As the last look found it: what a re-opened ticket and a changed requester are told by. */
    closed: boolean('closed').notNull().default(false),
    contactId: integer('contact_id'),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.connectionId, table.ticketId] }),
    index('seen_ticket_of_client').on(table.clientId, table.seenAt),
  ],
);

/** The request budget that all processes of this Muster share, one row for each outside system. */
export const rateBucket = pgTable('rate_bucket', {
  name: text('name').primaryKey(),
  /** When the budget would be used up, in seconds since 1970 of the database's clock; past is unused. */
  emptyAt: doublePrecision('empty_at').notNull(),
});
