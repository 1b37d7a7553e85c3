import { eq, sql } from 'drizzle-orm';
import { pastTicket, type Tx } from '../db/index.ts';

export type PastTicket = Omit<typeof pastTicket.$inferSelect, 'words'>;

/** A past ticket that reads like a new one. */
export interface LikePastTicket extends PastTicket {
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

export async function countPastTickets(tx: Tx, clientId: string): Promise<number> {
  return tx.$count(pastTicket, eq(pastTicket.clientId, clientId));
}

/**
 * The client's resolved tickets that share the most telling words with `text`, best first. PostgreSQL's
 * English stems are the words; each weighs its inverse document frequency within this client.
 */
export async function findSimilarTickets(
  tx: Tx,
  clientId: string,
  text: { summary: string; opening: string },
  limit: number,
): Promise<LikePastTicket[]> {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`
    with asked as (
      select lexeme, bool_or(w = 'A') as in_summary
      from unnest(
        setweight(to_tsvector('english', ${text.summary}), 'A') ||
        setweight(to_tsvector('english', ${text.opening.slice(0, 2_000)}), 'B')
      ) as t(lexeme, positions, weights), unnest(weights) as w
      where lexeme !~ '^[0-9.,:/-]+$'
      group by lexeme
    ),
    known as (
      select count(*)::float + 1 as n from past_ticket where client_id = ${clientId}
    ),
    weighed as (
      select asked.lexeme,
             -- The summary names the issue; the opening mail tells it with many other words.
             (case when in_summary then 2.0 else 1.0 end) * ln(1 + known.n / (1 + (
               select count(*) from past_ticket
               where client_id = ${clientId} and words @@ (quote_literal(asked.lexeme))::tsquery
             ))) as weight
      from asked, known
    ),
    total as (select sum(weight) as all_of_it from weighed),
    scored as (
      select past.*, (
        select coalesce(sum(weight), 0) from weighed
        where past.words @@ (quote_literal(weighed.lexeme))::tsquery
      ) / nullif((select all_of_it from total), 0) as likeness
      from past_ticket as past
      where client_id = ${clientId}
    )
    select client_id as "clientId", ticket_id as "ticketId", summary, board, type,
           sub_type as "subType", item, priority, owner, closed_at as "closedAt", likeness
    from scored where likeness > 0
    order by likeness desc, ticket_id desc limit ${limit}`);
  return rows.map((row) => ({
    ...(row as unknown as LikePastTicket),
    likeness: Number(row.likeness),
  }));
}
