import { inArray, sql } from 'drizzle-orm';
import { run, type Tx } from '../db/index.ts';
import { type Run, workableStates } from './run.ts';
import { freeRun } from './run-store.ts';

/** So many workers may choose at the same moment without one coming away empty while something is due. */
const CANDIDATES = 32;

const isFree = sql`(leased_until is null or leased_until < now())`;

/**
 * The id of the run whose turn it is, locked. Clients with something due are found one index entry each (a
 * loose index scan), and of each only the oldest due runs are read: what it costs grows with the clients
 * that wait, not with their runs.
 */
export const whoseTurn = sql`
  with recursive waiting as (
    (select client_id from ${run} where wake_at is not null order by client_id limit 1)
    union all
    select (select client_id from ${run}
            where wake_at is not null and client_id > waiting.client_id order by client_id limit 1)
    from waiting where waiting.client_id is not null
  ), candidate as (
    select due.id, due.wake_at, held.n + due.place as place
    from waiting
    cross join lateral (
      select count(*) as n from ${run}
      where client_id = waiting.client_id and leased_until >= now()
    ) as held
    cross join lateral (
      select id, wake_at, row_number() over (order by wake_at) as place from ${run}
      where client_id = waiting.client_id and wake_at <= now() and ${isFree}
        and ${inArray(sql`status`, workableStates)}
      order by wake_at limit ${CANDIDATES}
    ) as due
    order by place, wake_at limit ${CANDIDATES}
  )
  select run.id from ${run} join candidate on candidate.id = run.id
  where ${isFree}
  order by candidate.place, candidate.wake_at limit 1
  for update of run skip locked`;

/**
 * The due run whose turn it is, locked: the longest waiting one of the client with the fewest runs at work, so that
 * a client with a hundred times the tickets does not keep the others waiting. Null when none is due.
 */
export async function nextRun(tx: Tx): Promise<Run | null> {
  return freeRun(tx, sql`(${whoseTurn})`);
}
