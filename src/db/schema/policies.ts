import { integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';

/** The MSP's policies. Append-only versions: a decision names the version that it was made under. */
export const policyVersion = pgTable('policy_version', {
  version: integer('version').primaryKey(),
  /** `{ "connectwise_psa:cw-update-ticket": "approval", ... }`; tools left out have their default. */
  tools: jsonb('tools').notNull(),
  /** Argument rules, in order. */
  rules: jsonb('rules').notNull(),
  limits: jsonb('limits').notNull().default({}),
  /** What single clients have differently, by client id. */
  clients: jsonb('clients').notNull().default({}),
  takeOverStatuses: jsonb('take_over_statuses').notNull().default([]),
  savedBy: text('saved_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Kill switches that are thrown: a row stops what it names until it is released. */
export const killSwitch = pgTable(
  'kill_switch',
  {
    id: text('id').primaryKey(),
    /** `installation`, `client` or `tool`; a run is stopped by its own state. */
    scope: text('scope').notNull(),
    /** The client's id or the tool's name; empty for the installation. */
    subject: text('subject').notNull(),
    reason: text('reason').notNull(),
    thrownBy: text('thrown_by').notNull(),
    thrownAt: timestamp('thrown_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('kill_switch_once').on(table.scope, table.subject)],
);
