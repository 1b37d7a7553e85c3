import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

/** How a model is reached; the key is sealed. */
const reach = {
  provider: text('provider').notNull(),
  model: text('model').notNull(),
  baseUrl: text('base_url'),
  resource: text('resource'),
  allowPrivateNetwork: boolean('allow_private_network').notNull().default(false),
  sealedApiKey: text('sealed_api_key'),
  /** OpenAI's two protocols: `responses` (null) or `chat`. */
  protocol: text('protocol'),
  /** Answers are asked for as a stream, for servers and gateways that want it so. */
  streaming: boolean('streaming').notNull().default(false),
};
const version = integer('version').notNull().default(1);
const updatedAt = timestamp('updated_at', { withTimezone: true }).notNull().defaultNow();

/** The installation's language model; no row: the built-in planner thinks. */
export const modelSetting = pgTable(
  'model_setting',
  {
    id: text('id').primaryKey().default('this'),
    ...reach,
    /** This model or none: where it cannot be had, a person gets the ticket, and nothing else answers. */
    noFallback: boolean('no_fallback').notNull().default(false),
    /** Models to ask when this one cannot be had, in order; keys sealed. Shape: `StoredReach`. */
    fallbacks: jsonb('fallbacks').notNull().default([]),
    version,
    updatedAt,
  },
  (table) => [check('one_model', sql`${table.id} = 'this'`)],
);

/** The language model of one client's agent, in place of the installation's. */
export const clientModel = pgTable(
  'client_model',
  {
    clientId: text('client_id').primaryKey(),
    ...reach,
    /** This model or none: no other provider may ever see this client's tickets. */
    only: boolean('only').notNull().default(false),
    version,
    updatedAt,
  },
  (table) => [clientScope(table.clientId)],
);

/** Everything that left for a language model: written before it leaves, completed when the answer is there. */
export const modelCall = pgTable(
  'model_call',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    turn: integer('turn').notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    /** `sent`, `answered` or `failed`. */
    state: text('state').notNull(),
    /** Exactly what was sent: instructions, messages, tools. */
    prompt: jsonb('prompt').notNull(),
    /** How many values of each kind stood as placeholders. */
    redacted: jsonb('redacted').notNull(),
    inputTokens: integer('input_tokens').notNull().default(0),
    outputTokens: integer('output_tokens').notNull().default(0),
    /** Calls of tools that it proposed. */
    toolCalls: integer('tool_calls').notNull().default(0),
    /** In millionths of the currency of the price table. */
    costMicros: bigint('cost_micros', { mode: 'number' }).notNull().default(0),
    durationMs: integer('duration_ms').notNull().default(0),
    error: text('error'),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('model_call_by_run').on(table.runId, table.sentAt),
    index('model_call_by_ticket').on(table.ticketId),
    index('model_call_by_time').on(table.sentAt),
    clientScope(table.clientId),
  ],
);
