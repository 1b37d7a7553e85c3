import { sql } from 'drizzle-orm';
import { type Database, rateBucket } from '../../db/index.ts';
import type { RateLimiter } from '../connectwise/index.ts';

/** How much of the pace is left. */
export interface RequestBudget {
  requestsPerMinute: number;
  /** Requests that could go at once; negative: so many wait for their turn. */
  left: number;
}

export interface SharedRateLimiter extends RateLimiter {
  budget(): Promise<RequestBudget>;
}

/** Of a bucket that is more than half full a process takes this share of the burst ahead of its need: ten of 250. */
const AHEAD = 1 / 25;
/** What was taken ahead and not used by then is given up. */
const AHEAD_MS = 2_000;

/**
 * A token bucket in PostgreSQL, so that all processes together keep to one pace. Who asks while a
 * statement is under way shares the next one: the busier, the cheaper. Served in the order of asking;
 * the clock is the database's, so the processes' own need not agree.
 *
 * While there is plenty, a few tokens are taken ahead, or each request of a turn would wait for a commit first. They
 * are gone from the bucket, so the pace holds; a burst may be spent up to two seconds after it was there.
 */
export function createSharedRateLimiter(options: {
  database: Database;
  /** Of the bucket: one for each outside system. */
  name: string;
  requestsPerMinute: number;
  /** Requests that may go at once after a quiet time. */
  burst: number;
}): SharedRateLimiter {
  const { database, name, requestsPerMinute, burst } = options;
  const secondsPerToken = 60 / requestsPerMinute;
  let waiting: { go(): void; fail(error: unknown): void }[] = [];
  let taking = false;
  let ahead = { tokens: 0, until: 0 };
  let isPlenty = false;

  /** Takes `n` tokens; answers in how many seconds the first of them may be used. */
  async function take(n: number): Promise<number> {
    const now = sql`extract(epoch from clock_timestamp())::float8`;
    const start = sql`greatest(${rateBucket.emptyAt}, ${now} - ${burst * secondsPerToken}::float8)`;
    const cost = sql`${n * secondsPerToken}::float8`;
    const { rows } = await database.orm.execute<{ late: number }>(sql`
      insert into ${rateBucket} as rate_bucket (name, empty_at)
      values (${name}, ${now} - ${burst * secondsPerToken}::float8 + ${cost})
      on conflict (name) do update set empty_at = ${start} + ${cost}
      returning empty_at - ${now} - ${cost} as late`);
    return Number(rows[0]?.late ?? 0);
  }

  function usedAhead({ go }: { go(): void }): boolean {
    if (ahead.tokens === 0 || performance.now() > ahead.until) return false;
    ahead.tokens -= 1;
    go();
    return true;
  }

  async function serve(): Promise<void> {
    taking = true;
    while (waiting.length > 0) {
      const served = waiting.filter((one) => !usedAhead(one));
      waiting = [];
      if (served.length === 0) break;
      const more = isPlenty ? Math.floor(burst * AHEAD) : 0;
      try {
        const late = await take(served.length + more);
        isPlenty = -late / secondsPerToken > burst / 2;
        const left = Math.floor(-late / secondsPerToken) - served.length;
        ahead = {
          tokens: Math.max(0, Math.min(more, left)),
          until: performance.now() + AHEAD_MS,
        };
        served.forEach(({ go }, index) => {
          const ms = (late + (index + 1) * secondsPerToken) * 1_000;
          if (ms > 0) setTimeout(go, ms);
          else go();
        });
      } catch (error) {
        for (const { fail } of served) fail(error);
      }
    }
    taking = false;
  }

  return {
    acquire: () =>
      new Promise<void>((go, fail) => {
        waiting.push({ go, fail });
        if (!taking) void serve();
      }),
    async budget() {
      const { rows } = await database.orm.execute<{ unused: number }>(sql`
        select extract(epoch from clock_timestamp())::float8 - empty_at as unused
        from ${rateBucket} where name = ${name}`);
      const unused = Number(rows[0]?.unused ?? Number.POSITIVE_INFINITY);
      return { requestsPerMinute, left: Math.floor(Math.min(burst, unused / secondsPerToken)) };
    },
  };
}
