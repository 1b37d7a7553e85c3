import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import { client, type Tx } from '../db/index.ts';
import type { Company } from '../integrations/connectwise/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { type AgentMode, type Client, kindOf } from './client.ts';

/**
 * Takes a company over as a client with an agent of its own, or brings a known one up to date; a
 * deleted company is marked, never forgotten. A new client's agent starts in `mode`, those that are no
 * customers in `off`. Saving the same company again changes nothing.
 */
export async function upsertClient(
  tx: Tx,
  connectionId: string,
  company: Company,
  mode: AgentMode,
  ownIdentifiers: readonly string[] = [],
): Promise<{ client: Client; added: boolean }> {
  const kind = kindOf(company, ownIdentifiers);
  const now = new Date();
  const id = newId('cli');
  const [row] = await tx
    .insert(client)
    .values({
      id,
      connectionId,
      companyId: company.id,
      identifier: company.identifier,
      name: company.name,
      kind,
      agentId: newId('agt'),
      mode: kind === 'customer' ? mode : 'off',
      deletedAt: company.deleted ? now : null,
    })
    .onConflictDoUpdate({
      target: [client.connectionId, client.companyId],
      set: {
        identifier: company.identifier,
        name: company.name,
        kind,
        deletedAt: company.deleted ? sql`coalesce(${client.deletedAt}, now())` : null,
        updatedAt: now,
      },
    })
    .returning();
  if (!row) throw new AppError('client-not-saved', `Company ${company.id} could not be saved.`);
  return { client: row as Client, added: row.id === id };
}

/** The client that a ConnectWise company is; null when it was never imported. */
export async function clientOfCompany(
  tx: Tx,
  connectionId: string,
  companyId: number,
): Promise<Client | null> {
  const [row] = await tx
    .select()
    .from(client)
    .where(and(eq(client.connectionId, connectionId), eq(client.companyId, companyId)));
  return (row as Client | undefined) ?? null;
}

/** Marks the client of a company that is gone from ConnectWise; null when it was never imported. */
export async function markClientDeleted(
  tx: Tx,
  connectionId: string,
  companyId: number,
): Promise<Client | null> {
  const [row] = await tx
    .update(client)
    .set({ deletedAt: sql`coalesce(${client.deletedAt}, now())`, updatedAt: new Date() })
    .where(and(eq(client.connectionId, connectionId), eq(client.companyId, companyId)))
    .returning();
  return (row as Client | undefined) ?? null;
}

/** @throws `client-not-found` (404) */
export async function clientById(tx: Tx, id: string): Promise<Client> {
  const [row] = await tx.select().from(client).where(eq(client.id, id));
  if (!row) throw new AppError('client-not-found', `There is no client ${id}.`, { status: 404 });
  return row as Client;
}

/** Clients by name, `limit` after the one named `after`. */
export async function listClients(
  tx: Tx,
  page: { after?: string; limit: number; search?: string },
): Promise<Client[]> {
  const rows = await tx
    .select()
    .from(client)
    .where(
      and(
        isNull(client.deletedAt),
        page.after
          ? sql`(${client.name}, ${client.id}) > (select name, id from client where id = ${page.after})`
          : undefined,
        page.search
          ? sql`${client.name} ilike ${`%${page.search.replace(/[\\%_]/g, '\\$&')}%`}`
          : undefined,
      ),
    )
    .orderBy(asc(client.name), asc(client.id))
    .limit(page.limit);
  return rows as Client[];
}

/**
 * Sets an agent's mode, its instructions, or whether private values are kept from language models.
 *
 * @throws `client-not-found` (404); `client-changed` (409) when `changed` is given and is no longer its version
 */
export async function changeAgent(
  tx: Tx,
  id: string,
  change: {
    mode?: AgentMode | undefined;
    instructions?: string | undefined;
    redact?: boolean | undefined;
  },
  changed?: number | undefined,
): Promise<Client> {
  const [row] = await tx
    .update(client)
    .set({
      ...(change.mode && { mode: change.mode }),
      ...(change.instructions !== undefined && { instructions: change.instructions }),
      ...(change.redact !== undefined && { redact: change.redact }),
      version: sql`${client.version} + 1`,
      updatedAt: new Date(),
    })
    .where(and(eq(client.id, id), changed === undefined ? undefined : eq(client.version, changed)))
    .returning();
  if (row) return row as Client;
  const { name } = await clientById(tx, id);
  throw new AppError(
    'client-changed',
    `Somebody else changed ${name} meanwhile. Look at theirs, then change and save again.`,
    { status: 409 },
  );
}

/** How many clients there are of each kind, deleted ones left out. */
export async function countClients(tx: Tx, connectionId: string): Promise<Record<string, number>> {
  const rows = await tx
    .select({ kind: client.kind, n: count() })
    .from(client)
    .where(and(eq(client.connectionId, connectionId), isNull(client.deletedAt)))
    .groupBy(client.kind);
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}
