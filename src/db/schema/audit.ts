import { bigint, json, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Who did what to what. Rows are only added; each is sealed together with the one before it. */
export const auditEntry = pgTable('audit_entry', {
  /** 1, 2, 3, ...: a gap is a removed row. */
  seq: bigint({ mode: 'number' }).primaryKey(),
  at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  /** `json`, not `jsonb`: the text stays as it was sealed. */
  detail: json().$type<Record<string, unknown>>().notNull(),
  previousSeal: text('previous_seal').notNull(),
  seal: text().notNull(),
});
