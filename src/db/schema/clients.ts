import { sql } from 'drizzle-orm';
import {
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
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('client_of_company').on(table.connectionId, table.companyId)],
);

/**
 * Resolved tickets of a client, kept up to date by the poll: what the built-in planner learns from. Only
 * what a list of tickets tells; what solved one is read from ConnectWise when it is needed.
 */
export const pastTicket = pgTable(
  'past_ticket',
  {
    clientId: text('client_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    summary: text('summary').notNull(),
    board: text('board'),
    type: text('type'),
    subType: text('sub_type'),
    item: text('item'),
    priority: text('priority'),
    owner: text('owner'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    words: tsvector('words').generatedAlwaysAs(sql`to_tsvector('english', summary)`),
  },
  (table) => [
    primaryKey({ columns: [table.clientId, table.ticketId] }),
    index('past_ticket_words').using('gin', table.words),
    clientScope(table.clientId),
  ],
);
