import { sql } from 'drizzle-orm';
import {
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** Procedures of the MSP, as they are now. They belong to no client; `content.clientIds` limits where they apply. */
export const workflow = pgTable('workflow', {
  id: text('id').primaryKey(),
  /** `draft`, `active` or `archived`. */
  state: text('state').notNull(),
  version: integer('version').notNull(),
  /** `learned` from past tickets, or `written` by a person. */
  origin: text('origin').notNull(),
  /** Shape: `WorkflowContent` in `contracts/workflows.ts`. */
  content: jsonb('content').notNull(),
  /** Who made it active. */
  promotedBy: text('promoted_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Every version that a person saved or learning drafted. Append-only: a run names the version that it followed. */
export const workflowVersion = pgTable(
  'workflow_version',
  {
    workflowId: text('workflow_id').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').notNull(),
    savedBy: text('saved_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workflowId, table.version] })],
);

/** Runs of learning that were started from the dashboard or the API; at most one is not ended. */
export const learning = pgTable(
  'learning',
  {
    id: text('id').primaryKey(),
    /** `queued`, `working`, `done` or `failed`. */
    state: text('state').notNull(),
    /** What it is doing, or why it failed. */
    detail: text('detail').notNull().default(''),
    /** Shape: `NewLearning` in `contracts/learning.ts`. */
    settings: jsonb('settings').notNull(),
    startedBy: text('started_by').notNull(),
    /** Shape: `LearningResult`; null until it is done. */
    result: jsonb('result'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Also a sign of life while it works. */
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('learning_one_at_a_time')
      .on(sql`(true)`)
      .where(sql`${table.state} in ('queued', 'working')`),
  ],
);
