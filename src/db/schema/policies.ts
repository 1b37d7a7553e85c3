import { integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The MSP's tool policies. Append-only versions: a decision names the version that it was made under. */
export const policyVersion = pgTable('policy_version', {
  version: integer('version').primaryKey(),
  /** `{ "connectwise_psa:cw-update-ticket": "approval", ... }`; tools left out have their default. */
  tools: jsonb('tools').notNull(),
  rules: jsonb('rules').notNull(),
  savedBy: text('saved_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
