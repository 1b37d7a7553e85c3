import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Stage } from './open-stage.ts';

/** Requesters who raise tickets and technicians who say yes to every plan, until they are sent home. */
export interface Crowd {
  /** Ids of the tickets raised so far. */
  readonly tickets: number[];
  /** Tickets whose run has ended. */
  readonly ended: number;
  /** Nobody raises more. */
  stopRaising(): void;
  /** Raises what is left of `total`, or without one no more; technicians go on until every run has ended or nothing moves for `patienceMs`. */
  finish(patienceMs: number): Promise<void>;
}

/** Keeps `atOnce` tickets open, `total` at most. `database` may go away meanwhile. */
export function startCrowd(
  stage: Pick<Stage, 'database' | 'sim' | 'companyIds'>,
  options: { atOnce: number; total?: number; summary?: (n: number) => string },
): Crowd {
  const { atOnce, total = Number.POSITIVE_INFINITY } = options;
  const tickets: number[] = [];
  const answered = new Set<number>();
  let ended = 0;
  let raising = true;
  let working = true;
  let movedAt = Date.now();

  async function look(): Promise<void> {
    const { rows } = await stage.database.transaction('msp', (tx) =>
      tx.execute<{ ticket_id: number; status: string }>(
        sql`select ticket_id, status from run where status in ('awaiting-approval', 'done', 'failed', 'handed-over', 'stopped')`,
      ),
    );
    const waiting = rows.filter(({ status }) => status === 'awaiting-approval');
    const own = new Set(tickets);
    const seen = rows.filter(
      ({ ticket_id: id, status }) => own.has(id) && status !== 'awaiting-approval',
    ).length;
    if (seen !== ended) movedAt = Date.now();
    ended = seen;
    for (const { ticket_id: id } of waiting)
      if (!answered.has(id)) {
        await stage.sim.writeNote(id, 'Yes, go ahead.');
        answered.add(id);
      }
    while (raising && tickets.length < total && tickets.length - ended < atOnce) {
      const n = tickets.length + 1;
      const { id } = await stage.sim.raiseTicket({
        companyId: stage.companyIds[n % stage.companyIds.length] ?? 0,
        summary: options.summary?.(n) ?? `Outlook asks again (${n})`,
        description: 'The preview pane stays empty every few minutes.',
      });
      tickets.push(id);
      movedAt = Date.now();
    }
  }
  const work = (async () => {
    while (working) {
      // A database that is away for a moment is no reason to go home.
      await look().catch(() => {});
      await delay(50);
    }
  })();

  return {
    tickets,
    get ended() {
      return ended;
    },
    stopRaising() {
      raising = false;
    },
    async finish(patienceMs) {
      if (total === Number.POSITIVE_INFINITY) raising = false;
      const wanted = () => (raising ? total : tickets.length);
      movedAt = Date.now();
      while (ended < wanted() && Date.now() - movedAt < patienceMs) await delay(50);
      working = false;
      await work;
    },
  };
}
