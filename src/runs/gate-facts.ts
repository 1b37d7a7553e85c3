import { and, count, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { isOpenAt, rulesOf, zoneOf } from '../approvals/index.ts';
import { outboxWrite, type Tx } from '../db/index.ts';
import { type GateFacts, switchAgainst, wordsForCustomer } from '../policies/index.ts';
import type { Tool } from '../tools/index.ts';
import type { Turn } from './turn.ts';
import { collectWordFacts } from './word-facts.ts';

/** Everything that the gate goes by for one call with these exact arguments; the model contributes none of it. */
export async function collectFacts(
  turn: Turn,
  tool: Tool | undefined,
  args: Record<string, unknown>,
  target: GateFacts['target'],
): Promise<GateFacts> {
  const { room, run, client, policies, proof, ticket } = turn;
  const touches = tool?.touches?.(args) ?? [];
  const text = touches.map(wordsForCustomer).filter((words) => words !== null);
  const scope = { client: run.clientId };
  return {
    runId: run.id,
    ticketId: run.ticketId,
    companyId: client.companyId,
    // A client that was turned down from live meanwhile is not served by the run's older, wider mode.
    mode: client.mode === 'live' ? run.mode : client.mode,
    tool,
    target,
    policies: policies.tools,
    rules: policies.rules,
    limits: policies.limits,
    policyVersion: policies.version,
    used:
      touches.length > 0
        ? await room.database.transaction(scope, (tx) => usedInTheLastHour(tx, turn))
        : { changes: 0, customerNotes: 0 },
    world: {
      clientId: client.id,
      board: ticket.board?.name ?? null,
      type: ticket.type?.name ?? null,
      deskOpen: await isDeskOpen(turn),
    },
    words: text.length > 0 ? await collectWordFacts(turn, text.join('\n')) : null,
    proof,
    killed: await whyKilled(turn, tool),
  };
}

/** Whoever killed the tool; a switch against more holds the run before it comes here. */
async function whyKilled({ room, run }: Turn, tool: Tool | undefined): Promise<string | null> {
  const thrown = await room.database.transaction({ client: run.clientId }, (tx) =>
    switchAgainst(tx, { clientId: run.clientId, tool: tool?.name }),
  );
  return thrown && `${thrown.thrownBy} threw the kill switch: ${thrown.reason}`;
}

/** Whether the business hours of the client's approvals are open now. */
async function isDeskOpen({ room, run, psa }: Turn): Promise<boolean> {
  const { hours } = await room.database.transaction({ client: run.clientId }, (tx) =>
    rulesOf(tx, run.clientId),
  );
  const timeZone = zoneOf(hours.timeZone, psa.connection.settings.serverTimeZone);
  return isOpenAt(new Date(), { ...hours, timeZone });
}

const LIMITED = ['ticket-change', 'customer-note'];

/** What left Muster for this client in the last hour, what is under way and what this turn was permitted. */
async function usedInTheLastHour(tx: Tx, { run, permitted }: Turn): Promise<GateFacts['used']> {
  const rows = await tx
    .select({ kind: outboxWrite.kind, n: count() })
    .from(outboxWrite)
    .where(
      and(
        eq(outboxWrite.clientId, run.clientId),
        inArray(outboxWrite.kind, LIMITED),
        ne(outboxWrite.state, 'rejected'),
        gt(outboxWrite.createdAt, sql`now() - interval '1 hour'`),
      ),
    )
    .groupBy(outboxWrite.kind);
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.n ?? 0;
  return {
    changes: of('ticket-change') + permitted.changes,
    customerNotes: of('customer-note') + permitted.customerNotes,
  };
}
