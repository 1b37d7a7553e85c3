import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The installation's language model; no row: the built-in planner thinks. */
export const modelSetting = pgTable(
  'model_setting',
  {
    id: text('id').primaryKey().default('this'),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    baseUrl: text('base_url'),
    resource: text('resource'),
    allowPrivateNetwork: boolean('allow_private_network').notNull().default(false),
    sealedApiKey: text('sealed_api_key'),
    /** This model or none: where it cannot be had the run waits, and nothing else answers. */
    noFallback: boolean('no_fallback').notNull().default(false),
    version: integer('version').notNull().default(1),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('one_model', sql`${table.id} = 'this'`)],
);
