import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type Database, modelCall, type Tx } from '../../db/index.ts';
import { newId } from '../../lib/ids.ts';
import type { Witness } from '../model.ts';
import { costMicros } from './cost.ts';
import { spendingSettings } from './spending-settings.ts';

/** One prompt that left for a language model, and what came of it. */
export type LedgerEntry = Omit<typeof modelCall.$inferSelect, 'prompt'>;

/** Whose turn it is that prompts leave for. */
export interface Asker {
  clientId: string;
  runId: string;
  ticketId: number;
  turn: number;
}

/** Learning asks for no client and no ticket: `muster models spent` shows it under this name. */
export const LEARNING: Asker = { clientId: 'learning', runId: 'learning', ticketId: 0, turn: 1 };

/**
 * A witness that writes the ledger: the row is there before the prompt leaves, so that nothing was ever
 * sent that it does not tell, whatever is killed when.
 */
export function ledgerWitness(database: Database, asker: Asker): Witness {
  const scope = { client: asker.clientId };
  return {
    async sending({ provider, model, prompt, redacted }) {
      const id = newId('ask');
      await database.transaction(scope, (tx) =>
        tx.insert(modelCall).values({
          id,
          ...asker,
          provider,
          model,
          state: 'sent',
          prompt,
          redacted,
        }),
      );
      return async (answer) => {
        const { prices } = await database.transaction('msp', spendingSettings);
        const cost = costMicros(prices, { provider, model, ...answer });
        await database.transaction(scope, (tx) =>
          tx
            .update(modelCall)
            .set({ ...answer, costMicros: cost })
            .where(eq(modelCall.id, id)),
        );
      };
    },
  };
}

const { prompt: _prompt, ...entryFields } = getTableColumns(modelCall);

/** What was sent for a ticket or a run, oldest first, without the prompts. */
export async function ledgerOf(
  tx: Tx,
  of: { ticketId: number } | { runId: string },
): Promise<LedgerEntry[]> {
  const which = 'runId' in of ? eq(modelCall.runId, of.runId) : eq(modelCall.ticketId, of.ticketId);
  return tx
    .select(entryFields)
    .from(modelCall)
    .where(which)
    .orderBy(asc(modelCall.sentAt), asc(modelCall.id))
    .limit(1_000);
}

/** One entry with exactly what was sent; null when there is none. */
export async function ledgerEntry(
  tx: Tx,
  id: string,
): Promise<typeof modelCall.$inferSelect | null> {
  const [row] = await tx.select().from(modelCall).where(eq(modelCall.id, id));
  return row ?? null;
}

/** What language models cost each client since a day (UTC), the dearest first. */
export async function spentByClient(
  tx: Tx,
  since: Date,
): Promise<(Spent & { clientId: string })[]> {
  return tx
    .select({ clientId: modelCall.clientId, ...sums })
    .from(modelCall)
    .where(sql`${modelCall.sentAt} >= ${since.toISOString()}::timestamptz`)
    .groupBy(modelCall.clientId)
    .orderBy(desc(sums.costMicros));
}

/** Sums over the ledger. */
export interface Spent {
  turns: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  durationMs: number;
  costMicros: number;
}

const sum = (column: unknown) => sql<number>`coalesce(sum(${column}), 0)::float8`;
const sums = {
  turns: sql<number>`count(*)::int`,
  calls: sum(modelCall.toolCalls),
  inputTokens: sum(modelCall.inputTokens),
  outputTokens: sum(modelCall.outputTokens),
  durationMs: sum(modelCall.durationMs),
  costMicros: sum(modelCall.costMicros),
};

const today = sql`${modelCall.sentAt} >= date_trunc('day', now(), 'UTC')`;

/** What one run spent, over all of its days. */
export async function spentByRun(tx: Tx, runId: string): Promise<Spent> {
  const [row] = await tx.select(sums).from(modelCall).where(eq(modelCall.runId, runId));
  return row as Spent;
}

/** What a run, its client today, and the installation today have spent. MSP scope. */
export async function spentSoFar(
  tx: Tx,
  { id: runId, clientId }: { id: string; clientId: string },
): Promise<{ run: Spent; client: Spent; day: Spent }> {
  const sumsOf = (whose: 'run' | 'client' | 'day', which: SQL | undefined) =>
    tx
      .select({ whose: sql<string>`${whose}::text`.as('whose'), ...sums })
      .from(modelCall)
      .where(which);
  const rows = await sumsOf('run', eq(modelCall.runId, runId))
    .unionAll(sumsOf('client', and(today, eq(modelCall.clientId, clientId))))
    .unionAll(sumsOf('day', today));
  return Object.fromEntries(rows.map(({ whose, ...spent }) => [whose, spent])) as never;
}

/** What the installation has spent today (UTC). MSP scope. */
export async function spentToday(tx: Tx): Promise<Spent> {
  const [day] = await tx.select(sums).from(modelCall).where(today);
  return day as Spent;
}
