/** `chaos -- soak`: hours of ordinary load; what grows meanwhile, and whether anything was lost. */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { sql } from 'drizzle-orm';
import { startCrowd } from '../test/stage/crowd.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import { FAST_PACE } from '../test/stage/program-settings.ts';
import type { RingOrder, RingReport } from '../test/stage/ring-thread.ts';
import { createSigner, ringThread } from '../test/stage/sign-callbacks.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';
import { type Sample, takeSample, trendsOf } from './soak-samples.ts';

/** Of all events so many are a new ticket, which starts a run; the others change one whose run has ended. */
const SHARE_OF_RUNS = 0.05;
const OLD_TICKETS = 16;
const SAMPLES = 120;
/** The rest of the time is until caches are warm and the policy removes as much as comes. */
const JUDGED_SHARE = 0.6;
/** A line through noise is not level either. */
const MOST_GROWTH_PERCENT = 10;

/**
 * `rate` events a second (300) for so many minutes (10), a web process and a worker. The policy of keeping runs
 * and events is a tenth of the time, so that it has its balance while slopes are measured.
 */
export async function run({ minutes = 10, rate = 300 }: ChaosOptions) {
  const totalMs = minutes * 60_000;
  const keepMs = totalMs / 10;
  const folder = mkdtempSync(join(tmpdir(), 'muster-soak-'));
  const ringer = new Worker(ringThread);
  try {
    return await withOwnPostgres(async ({ connection }) => {
      const pace = { keepRingsMs: keepMs, keepRunsMs: keepMs, tidyEveryMs: keepMs / 6 };
      const stage = await openStage({
        connection,
        roles: ['web', 'worker'],
        settings: { pace: { ...FAST_PACE, ...pace } },
        pollMs: 60_000,
        env: { MUSTER_DATA_DIR: folder, MUSTER_ARCHIVE_DIR: join(folder, 'archive') },
      });
      try {
        return await soak(stage, ringer, { totalMs, rate, archive: join(folder, 'archive') });
      } finally {
        await stage.close();
      }
    });
  } finally {
    await ringer.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function soak(
  stage: Stage,
  ringer: Worker,
  { totalMs, rate, archive }: { totalMs: number; rate: number; archive: string },
) {
  const old = startCrowd(stage, { atOnce: 8, total: OLD_TICKETS });
  await old.finish(120_000);
  const started = Date.now();
  const isOver = () => Date.now() - started > totalMs;
  const samples: { hours: number; sample: Sample }[] = [];
  const watching = (async () => {
    while (!isOver()) {
      const hours = (Date.now() - started) / 3_600_000;
      samples.push({ hours, sample: await takeSample(stage) });
      if (samples.length % 10 === 0)
        process.stderr.write(`${Math.round(hours * 60)} min, ${samples.length} samples\n`);
      await delay(totalMs / SAMPLES);
    }
  })();
  const desk = workTickets(stage, rate * SHARE_OF_RUNS, isOver);
  const rung = await ringAll(stage, ringer, rate * (1 - SHARE_OF_RUNS), old.tickets, isOver);
  const seconds = (Date.now() - started) / 1_000;
  await watching;
  const { tickets, backlog, journal } = await desk;
  const { lost, duplicates } = judge(journal, tickets, stage.member);
  const audit = await stage.room.audit.verify(stage.database);
  const called = journal.filter(({ effect }) => effect?.outcome === 'delivered').length;
  const judged = samples.filter(({ hours }) => hours > (1 - JUDGED_SHARE) * (totalMs / 3_600_000));
  const trends = trendsOf(judged);
  const growing = trends.filter(
    ({ growthPercent, byDesign }) => growthPercent > MOST_GROWTH_PERCENT && !byDesign,
  );
  const figures = {
    minutes: Math.round(seconds / 6) / 10,
    wantedPerSecond: rate,
    acknowledgedPerSecond: Math.round(((rung.statuses['200'] ?? 0) + called) / seconds),
    statuses: rung.statuses,
    ackP99Ms: Math.round(rung.p99Ms),
    runsStarted: tickets.length,
    runsOpenWhenTheLoadEnded: backlog,
    lost: lost.length,
    duplicates: duplicates.length,
    auditIntact: audit.intact,
    archives: readdirSync(archive).length,
    samples: judged.length,
    growing: growing.map(({ what }) => what),
    trends,
  };
  const ok = audit.intact && lost.length + duplicates.length + growing.length === 0;
  const level = trends.filter(({ what }) => /memory|files|connections/.test(what));
  const slopes = level.map(({ what, perHour }) => `${what} ${perHour} an hour`).join(', ');
  const row = `${figures.minutes} minutes of ${figures.acknowledgedPerSecond} events a second, ${tickets.length} runs | ${outOf(lost.length + duplicates.length, tickets.length, 'tickets')}; ${slopes}`;
  return { figures, ok, row };
}

/** Raises so many tickets a second and says yes to every plan; afterwards waits for the last to end. */
async function workTickets(
  { database, sim, companyIds }: Stage,
  perSecond: number,
  isOver: () => boolean,
) {
  const tickets: number[] = [];
  const journal: Awaited<ReturnType<typeof sim.journal>> = [];
  let seen = (await sim.journal()).at(-1)?.n ?? 0;
  let backlog: number | undefined;
  const answered = new Set<number>();
  const started = Date.now();
  for (let movedAt = Date.now(); Date.now() - movedAt < 60_000; await delay(100)) {
    const due = ((Date.now() - started) / 1_000) * perSecond;
    while (!isOver() && tickets.length < due) {
      const n = tickets.length;
      const { id } = await sim.raiseTicket({
        companyId: companyIds[n % companyIds.length] ?? 0,
        summary: `Outlook asks once more (${n})`,
        description: 'The preview pane stays empty every few minutes.',
      });
      tickets.push(id);
    }
    const { rows: open } = await database.transaction('msp', (tx) =>
      tx.execute<{ ticket_id: number; status: string }>(
        sql`select ticket_id, status from run where status not in ('done', 'failed', 'handed-over', 'stopped')`,
      ),
    );
    for (const { ticket_id: id, status } of open)
      if (status === 'awaiting-approval' && !answered.has(id)) {
        answered.add(id);
        await sim.writeNote(id, 'Yes, go ahead.');
      }
    // The simulator forgets after some hundred thousand requests; of these only what was done counts.
    const items = await sim.journal(seen);
    seen = items.at(-1)?.n ?? seen;
    const done = items.filter(({ effect }) => effect !== undefined);
    journal.push(...done);
    if (done.length > 0) movedAt = Date.now();
    if (!isOver()) continue;
    backlog ??= open.length;
    if (open.length === 0 && done.length === 0) break;
  }
  return { tickets, backlog, journal };
}

/** Rings for changes of these tickets, in portions of ten seconds. */
async function ringAll(
  stage: Stage,
  ringer: Worker,
  perSecond: number,
  tickets: number[],
  isOver: () => boolean,
) {
  const signer = await createSigner(stage.room, stage.sim.keys);
  const statuses: Record<string, number> = {};
  let p99Ms = 0;
  for (let portion = 0; !isOver(); portion += 1) {
    const messages = Array.from({ length: Math.ceil(perSecond * 10) }, (_, n) =>
      signer.message(tickets[(n + portion) % tickets.length] ?? 0),
    );
    const order: RingOrder = {
      origin: stage.url,
      path: signer.path,
      connections: 32,
      perSecond,
      messages,
    };
    ringer.postMessage(order);
    const [report] = (await once(ringer, 'message')) as [RingReport];
    for (const [status, count] of Object.entries(report.statuses))
      statuses[status] = (statuses[status] ?? 0) + count;
    p99Ms = Math.max(p99Ms, report.p99Ms);
  }
  return { statuses, p99Ms };
}
