import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { pastTicket, type Tx } from '../db/index.ts';

type Row = typeof pastTicket.$inferSelect;

/** A resolved ticket as lists of tickets tell it. */
export type PastTicket = Omit<Row, 'words' | 'opening' | 'resolution' | 'textsReadAt'>;

/** A past ticket that reads like a new one. */
export interface LikePastTicket
  extends Pick<
    Row,
    'clientId' | 'ticketId' | 'summary' | 'resolution' | 'type' | 'subType' | 'priority' | 'owner'
  > {
  /** 0 to 1: share of the new ticket's telling words that the past one has, rare words counting more. */
  likeness: number;
}

/** Keeps a resolved ticket of a client for later comparison, or brings it up to date. */
export async function rememberTicket(tx: Tx, ticket: PastTicket): Promise<void> {
  const { clientId: _client, ticketId: _ticket, ...fields } = ticket;
  await tx
    .insert(pastTicket)
    .values(ticket)
    .onConflictDoUpdate({ target: [pastTicket.clientId, pastTicket.ticketId], set: fields });
}

/** Adds what was said on a past ticket. */
export async function rememberTexts(
  tx: Tx,
  ticket: Pick<Row, 'clientId' | 'ticketId'>,
  texts: { opening: string; resolution: string },
): Promise<void> {
  await tx
    .update(pastTicket)
    .set({ ...texts, textsReadAt: new Date() })
    .where(and(eq(pastTicket.clientId, ticket.clientId), eq(pastTicket.ticketId, ticket.ticketId)));
}

/** Past tickets whose notes were not read yet, the most recently closed first. */
export async function ticketsWithoutTexts(
  tx: Tx,
  limit: number,
): Promise<Pick<Row, 'clientId' | 'ticketId'>[]> {
  return tx
    .select({ clientId: pastTicket.clientId, ticketId: pastTicket.ticketId })
    .from(pastTicket)
    .where(isNull(pastTicket.textsReadAt))
    .orderBy(desc(pastTicket.closedAt))
    .limit(limit);
}

/** The summary names the issue; the opening mail tells it with many other words. */
const SUMMARY_WEIGHT = 2;
const OPENING_WEIGHT = 0.5;
/** Also on the other side: a word that is not in a past ticket's summary says half as much about it. */
const IN_OPENING = 0.5;
/** A word that this client never used may name a new kind of issue, or only a new colleague. */
const UNKNOWN_WEIGHT = 0.5;

/**
 * The client's resolved tickets that share the most telling words with `text`, best first. Words are
 * PostgreSQL's English stems, each weighing its inverse document frequency within this client. A word of
 * the summary that no past ticket has counts against all of them; one of the opening (a name, a host)
 * does not. With `closedBefore`, those closed later are not found (they still count for how rare a word is).
 */
export async function findSimilarTickets(
  tx: Tx,
  clientId: string,
  text: { summary: string; opening: string },
  limit: number,
  closedBefore?: Date,
): Promise<LikePastTicket[]> {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`
    with said as (
      select lexeme, ${SUMMARY_WEIGHT}::float as base
      from unnest(to_tsvector('english', ${text.summary}))
      union all
      select lexeme, ${OPENING_WEIGHT}::float
      from unnest(to_tsvector('english', ${text.opening.slice(0, 2_000)}))
    ),
    asked as materialized (
      select lexeme, max(base) as base, (
        select count(*) from past_ticket
        where client_id = ${clientId} and words @@ quote_literal(lexeme)::tsquery
      ) as known_in
      from said where lexeme !~ '^[0-9.,:/-]+$'
      group by lexeme
    ),
    weighed as (
      select lexeme, base * (case when known_in = 0 then ${UNKNOWN_WEIGHT}::float else 1 end) * ln(1 + (
        select count(*) + 1.0 from past_ticket where client_id = ${clientId}
      ) / (1 + known_in)) as weight
      from asked where known_in > 0 or base = ${SUMMARY_WEIGHT}
    ),
    scored as (
      select client_id, ticket_id, summary, resolution, type, sub_type, priority, owner, (
        select sum(weight * case
          when past.words @@ (quote_literal(weighed.lexeme) || ':A')::tsquery then 1.0
          when past.words @@ quote_literal(weighed.lexeme)::tsquery then ${IN_OPENING}::float
          else 0 end)
        from weighed
      ) / nullif((select sum(weight) from weighed), 0) as likeness
      from past_ticket as past
      where client_id = ${clientId} ${closedBefore ? sql`and closed_at < ${closedBefore.toISOString()}` : sql``}
    )
    select client_id as "clientId", ticket_id as "ticketId", summary, resolution,
           type, sub_type as "subType", priority, owner, likeness
    from scored where likeness > 0
    order by likeness desc, ticket_id desc limit ${limit}`);
  return rows.map((row) => ({
    ...(row as unknown as LikePastTicket),
    likeness: Number(row.likeness),
  }));
}
