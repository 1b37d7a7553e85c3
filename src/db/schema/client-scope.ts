import { sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The role that the product's connections run as: it owns no table and cannot bypass row-level security. */
export const musterApp = pgRole('muster_app').existing();

/**
 * The row-level security of a table that belongs to clients: a transaction sees and writes only the rows
 * of its own client, or all of them in MSP scope. Put it into the table's extra configuration:
 * `pgTable('run', { ... }, (table) => [clientScope(table.clientId)])`. `migrate` forces it.
 */
export function clientScope(clientId: AnyPgColumn) {
  // The planner takes the comparison alone for one in two hundred rows and the coalesce for one in two:
  // with the former it reads whole tables where an index gives the newest fifty.
  const inScope = sql`${clientId} = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)`;
  return pgPolicy('client_scope', { to: musterApp, using: inScope, withCheck: inScope });
}
