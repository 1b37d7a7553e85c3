import { index, integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

/** Writes to the outside. A row exists before anything is sent, and ends confirmed or rejected. */
export const outboxWrite = pgTable(
  'outbox_write',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    /** Names the write within its run: the same step asked twice is the same write. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    target: jsonb('target').notNull(),
    /** Stands in the written text, so that a read-back finds the write whose answer was lost. */
    marker: text('marker').notNull(),
    state: text('state').notNull(),
    attempts: integer('attempts').notNull().default(0),
    attemptedAt: timestamp('attempted_at', { withTimezone: true }),
    /** What the record was before the first attempt: the fields that the write changes. */
    before: jsonb('before'),
    /** What the other side answered when it was confirmed: ids, and how the read-back went. */
    result: jsonb('result'),
    error: text('error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('outbox_write_once').on(table.runId, table.key),
    index('outbox_write_open').on(table.state, table.createdAt),
    index('outbox_write_recent').on(table.clientId, table.createdAt),
    clientScope(table.clientId),
  ],
);
