/** `chaos -- disk`: the disk that the database is on fills up while tickets are worked, and is freed again. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startCrowd } from '../test/stage/crowd.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage } from '../test/stage/open-stage.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';

const SIZE = '400m';
const FULL_MS = 8_000;
const FREE_MS = 4_000;

/** `rounds` times full, 3 by default. Needs to be root, to mount a small disk in memory. */
export async function run({ rounds = 3 }: ChaosOptions) {
  const figures = await withSmallDisk((disk) =>
    withOwnPostgres(async ({ connection }) => {
      const stage = await openStage({ connection, roles: ['all'] });
      const ready = async () =>
        (await fetch(`${stage.url}/readyz`).catch(() => null))?.status ?? 'no answer';
      try {
        const crowd = startCrowd(stage, { atOnce: 8 });
        for (let round = 1; round <= rounds; round += 1) {
          await delay(FREE_MS);
          const free = fillUp(disk);
          await delay(FULL_MS);
          free();
          process.stderr.write(`full ${round} times, ${crowd.ended} runs ended\n`);
        }
        await crowd.finish(60_000);
        const journal = await stage.sim.journal();
        const { lost, duplicates } = judge(journal, crowd.tickets, stage.member);
        const callbacks = journal.filter(({ effect }) => effect?.kind === 'callback');
        const audit = await stage.room.audit.verify(stage.database);
        return {
          tickets: crowd.tickets.length,
          timesFull: rounds,
          readyAfterwards: await ready(),
          callbacksAnswered429: callbacks.filter(({ status }) => status === 429).length,
          lost: lost.length,
          duplicates: duplicates.length,
          stuck: crowd.tickets.length - crowd.ended,
          auditIntact: audit.intact,
        };
      } finally {
        await stage.close();
      }
    }),
  );
  const { lost, duplicates, stuck, auditIntact, readyAfterwards } = figures;
  return {
    figures,
    ok: auditIntact && readyAfterwards === 200 && lost + duplicates + stuck === 0,
  };
}

async function withSmallDisk<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-disk-'));
  const before = process.env.TMPDIR;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=1777`, 'muster', folder]);
  } catch {
    rmdirSync(folder);
    throw new Error('chaos -- disk mounts a disk of its own, which only root may.');
  }
  try {
    process.env.TMPDIR = folder;
    return await work(folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    execFileSync('umount', [folder]);
    rmdirSync(folder);
  }
}

/** Takes what is left of the disk; the answer gives it back. */
function fillUp(folder: string): () => void {
  const file = join(folder, 'ballast');
  const ballast = Buffer.alloc(64 * 1024);
  const descriptor = openSync(file, 'w');
  try {
    for (;;) writeSync(descriptor, ballast);
  } catch {
    // ENOSPC: it is full.
  } finally {
    closeSync(descriptor);
  }
  return () => rmSync(file);
}
