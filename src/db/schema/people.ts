import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A person at the MSP who may sign in. */
export const account = pgTable(
  'account',
  {
    id: text().primaryKey(),
    /** Lower case: one person, one account. */
    email: text().notNull().unique(),
    role: text({ enum: ['owner', 'admin', 'technician', 'read-only'] }).notNull(),
    passwordHash: text('password_hash').notNull(),
    /** The ConnectWise member that this person is, by identifier. */
    connectWiseMember: text('connectwise_member'),
    createdAt: moment('created_at').notNull().defaultNow(),
    disabledAt: moment('disabled_at'),
  },
  (table) => [
    check('account_role', sql`${table.role} in ('owner', 'admin', 'technician', 'read-only')`),
  ],
);

/** A signed-in browser. Only the hash of its id is kept: a copy of the table opens no session. */
export const session = pgTable('session', {
  idHash: text('id_hash').primaryKey(),
  accountId: text('account_id')
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' }),
  createdAt: moment('created_at').notNull(),
  lastSeenAt: moment('last_seen_at').notNull(),
  /** When the password was last given again, for what wants that. */
  confirmedAt: moment('confirmed_at'),
});

/** A program's way in. Only the hash of the key is kept. */
export const apiKey = pgTable('api_key', {
  id: text().primaryKey(),
  name: text().notNull(),
  keyHash: text('key_hash').notNull().unique(),
  scopes: text().array().notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: moment('created_at').notNull(),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
});

/** Failed guesses in the running window, by what is guessed at and from where. */
export const attempt = pgTable('attempt', {
  subject: text().primaryKey(),
  count: integer().notNull(),
  windowStartedAt: moment('window_started_at').notNull(),
});
