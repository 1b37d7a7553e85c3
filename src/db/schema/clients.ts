import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The MSP's customers, imported from ConnectWise companies, each with the settings of its agent. */
export const client = pgTable(
  'client',
  {
    id: text('id').primaryKey(),
    connectionId: text('connection_id').notNull(),
    companyId: integer('company_id').notNull(),
    identifier: text('identifier').notNull(),
    name: text('name').notNull(),
    /** `customer`, or why its agent starts `off`: `vendor`, `lead`, `inactive`, `own`, `catch-all`. */
    kind: text('kind').notNull(),
    agentId: text('agent_id').notNull(),
    /** `off`, `plan` or `live`. */
    mode: text('mode').notNull(),
    instructions: text('instructions').notNull().default(''),
    /** Denied or failed calls of its agent since the last good one. */
    troubles: integer('troubles').notNull().default(0),
    /** Private values stand as placeholders in what a language model gets. */
    redact: boolean('redact').notNull().default(true),
    /** Counts the changes that people made to the agent: who changes an older one is told. */
    version: integer('version').notNull().default(1),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('client_of_company').on(table.connectionId, table.companyId)],
);

/**
 * Resolved tickets of a client, kept up to date by the poll: what the built-in planner learns from.
 * Lists of tickets tell the fields; the texts cost a request each and follow, newest first.
 */
export const pastTicket = pgTable(
  'past_ticket',
  {
    clientId: text('client_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    summary: text('summary').notNull(),
    /** The requester's words; empty until the notes were read. */
    opening: text('opening').notNull().default(''),
    /** What solved it, as far as a note says. */
    resolution: text('resolution').notNull().default(''),
    textsReadAt: timestamp('texts_read_at', { withTimezone: true }),
    board: text('board'),
    type: text('type'),
    subType: text('sub_type'),
    item: text('item'),
    priority: text('priority'),
    owner: text('owner'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    words: tsvector('words').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', summary), 'A') || setweight(to_tsvector('english', left(opening, 2000)), 'B')`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.clientId, table.ticketId] }),
    index('past_ticket_words').using('gin', table.words),
    index('past_ticket_unread').on(table.textsReadAt, table.closedAt),
    clientScope(table.clientId),
  ],
);
