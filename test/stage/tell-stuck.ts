import { sql } from 'drizzle-orm';
import type { JournalItem } from '../../src/cli/demo/simulator-client.ts';
import type { Stage } from './open-stage.ts';

/** What our own tables know of a ticket, oldest first; each select answers `at` and `what`. */
const known = (ticketId: number) => sql`
  select at, what from (
    select e.at, 'run ' || e.kind || ': ' || e.title as what
      from run_event e join run r on r.id = e.run_id where r.ticket_id = ${ticketId}
    union all
    select created_at, 'plan ' || code || ' made; ' || state || coalesce(' at ' || decided_at, '')
        || case when state <> 'pending' and handled_at is null then ', not acted on' else '' end
      from approval where ticket_id = ${ticketId}
    union all
    select m.created_at, 'message of ' || m.author || ': ' || left(m.text, 60)
        || coalesce(', read in turn ' || m.read_in_turn, ', unread')
      from run_message m join run r on r.id = m.run_id where r.ticket_id = ${ticketId}
    union all
    select w.created_at, 'write ' || w.key || ': ' || w.state || ', attempts: ' || w.attempts || ', last ' || coalesce(w.attempted_at::text, '-')
      from outbox_write w join run r on r.id = w.run_id where r.ticket_id = ${ticketId}
    union all
    select received_at, 'ring by ' || source || ' (' || action || '): ' || state || coalesce(' at ' || handled_at, '') || ', ' || coalesce(outcome, '-')
      from doorbell where type = 'ticket' and record_id = ${ticketId}
  ) as all_of_it order by at`;

/**
 * The story of a ticket whose run did not end, a line each: what Muster knew beside what happened in
 * ConnectWise, by time. Where the two part is where it was lost.
 */
export async function tellStuck(
  { database }: Pick<Stage, 'database'>,
  journal: readonly JournalItem[],
  ticketId: number,
): Promise<string[]> {
  const { rows } = await database.transaction('msp', (tx) =>
    tx.execute<{ at: Date | string; what: string }>(known(ticketId)),
  );
  const ours = rows.map(({ at, what }) => ({ at: new Date(at), what }));
  const theirs = journal
    .filter(({ effect }) => effect?.ticketId === ticketId)
    .map(({ at, by, effect }) => ({
      at: new Date(at),
      what: `ConnectWise ${effect?.kind} ${effect?.action ?? ''} ${effect?.outcome ?? ''} by ${by ?? '-'}: ${effect?.text?.slice(0, 60) ?? ''}`,
    }));
  return [...ours, ...theirs]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, what }) => `  ${at.toISOString()} ${what.replaceAll(/\s+/g, ' ')}`);
}
