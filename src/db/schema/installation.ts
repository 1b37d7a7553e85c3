import { sql } from 'drizzle-orm';
import { check, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One row: this installation, and what its first start decided. */
export const installation = pgTable(
  'installation',
  {
    id: text().primaryKey().default('this'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** SHA-256 of the one-time code that lets the first owner in; null once an owner exists. */
    setupCodeHash: text('setup_code_hash'),
    /** What the master key makes of a constant: tells a wrong key at start instead of at the first secret. */
    keyCheck: text('key_check'),
    /** The moment that a restored database knows the world of, and when it was restored; null in one that never was. */
    restoredFrom: timestamp('restored_from', { withTimezone: true }),
    restoredAt: timestamp('restored_at', { withTimezone: true }),
  },
  (table) => [check('one_installation', sql`${table.id} = 'this'`)],
);
