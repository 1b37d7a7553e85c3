import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

/** The states of a run that has not ended, as `runs/run.ts` lists them. */
export const runIsOpen = sql`status not in ('done', 'handed-over', 'stopped', 'failed')`;

/** One durable piece of work on one ticket. */
export const run = pgTable(
  'run',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    connectionId: text('connection_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    /** The board of the ticket when it started; null for runs of older versions. */
    boardId: integer('board_id'),
    /** See `runs/run-states.ts` for the legal transitions. */
    status: text('status').notNull(),
    /** The agent's mode when the run started: a run does not change its rules half-way. */
    mode: text('mode').notNull(),
    summary: text('summary').notNull(),
    /** Version of the journal's shapes; a run of an unknown version is handed over, not guessed at. */
    version: integer('version').notNull(),
    /** Number of the current turn; each turn asks the model once. */
    turn: integer('turn').notNull().default(0),
    /** One sentence: why it is in this state. */
    detail: text('detail').notNull().default(''),
    /** Another with every lease: a worker that lost its lease no longer writes. */
    leaseToken: bigint('lease_token', { mode: 'number' }).notNull().default(0),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    /** How a technician took the ticket over; the agent steps back in its next turn. */
    takenOver: text('taken_over'),
    /** When a turn is due; null while only a signal can wake it. The job is only the faster way. */
    wakeAt: timestamp('wake_at', { withTimezone: true }),
    /** Turns that ended in a fault since the last good one. */
    failures: integer('failures').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('run_open_per_ticket').on(table.connectionId, table.ticketId).where(runIsOpen),
    index('run_by_status').on(table.status, table.updatedAt),
    index('run_due').on(table.wakeAt),
    // Whose turn is next: the oldest due run of each client, and how many of a client are at work.
    index('run_due_of_client').on(table.clientId, table.wakeAt).where(sql`wake_at is not null`),
    index('run_held').on(table.clientId).where(sql`leased_until is not null`),
    index('run_by_ticket').on(table.ticketId),
    index('run_of_client').on(table.clientId, table.id),
    index('run_of_board').on(table.boardId, table.id),
    clientScope(table.clientId),
  ],
);

/** The result of a step, stored once: a turn that is worked again reads it instead of doing it again. */
export const runStep = pgTable(
  'run_step',
  {
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    name: text('name').notNull(),
    result: jsonb('result').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.name] }), clientScope(table.clientId)],
);

/** The run's timeline, for people and for the audit of what happened. */
export const runEvent = pgTable(
  'run_event',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    /** Unique within the run: an event told twice by a repeated turn is stored once. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    /** One line in a technician's words. */
    title: text('title').notNull(),
    /** The source file that did it, relative to `src/`. */
    source: text('source').notNull(),
    data: jsonb('data').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('run_event_once').on(table.runId, table.key),
    index('run_event_faults').on(table.at).where(sql`kind = 'fault'`),
    clientScope(table.clientId),
  ],
);

/** What people wrote on the ticket after the run began, waiting to be read by the agent. */
export const runMessage = pgTable(
  'run_message',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    /** Note type and id in ConnectWise: each note reaches the run once. */
    noteKey: text('note_key').notNull(),
    author: text('author').notNull(),
    authorKind: text('author_kind').notNull(),
    text: text('text').notNull(),
    /** What its author is to be told, where the note reads like a decision and is none: `Remark`. */
    remark: jsonb('remark'),
    /** The turn that read it; null while it waits. */
    readInTurn: integer('read_in_turn'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('run_message_once').on(table.runId, table.noteKey),
    clientScope(table.clientId),
  ],
);
