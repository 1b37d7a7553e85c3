import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listDeadLetters, replayAllDeadLetters } from '../../src/intake/index.ts';
import { listRuns } from '../../src/runs/index.ts';
import { startCrowd } from './crowd.ts';
import { judge } from './judge.ts';
import { openStage, type Stage } from './open-stage.ts';
import { POISON, UNREADABLE } from './program-settings.ts';

export interface PoisonFigures {
  tickets: number;
  /** Of them: their agent throws at every turn, or looking at them throws before there is a run. */
  poisoned: number;
  putAside: number;
  /** From the ticket to its place among what was put aside, the slowest. */
  slowestPutAsideMs: number;
  /** Of the others. */
  lost: number;
  duplicates: number;
  /** Poisoned tickets that came to their right end after a person had mended them and had all tried again. */
  replayed: number;
  /** Notes and changes on those that were made twice. */
  duplicatesAfterReplay: number;
}

/** One ticket in a hundred cannot be worked, by turns in its run and before it has one. */
export async function poisonRounds(options: {
  connection: string;
  tickets: number;
}): Promise<PoisonFigures> {
  const { connection, tickets } = options;
  const stage = await openStage({ connection, roles: ['all', 'worker'] });
  try {
    const poison = new Map<number, { raisedAt: number; putAsideMs: number | null }>();
    const share = Math.max(2, Math.round(tickets / 100));
    const crowd = startCrowd(stage, { atOnce: 12, total: tickets - share });
    const spoil = async (n: number) => {
      const { id } = await stage.sim.raiseTicket({
        companyId: stage.companyIds[n % stage.companyIds.length] ?? 0,
        summary: `${n % 2 ? POISON : UNREADABLE} (${n})`,
        description: 'The preview pane stays empty.',
      });
      poison.set(id, { raisedAt: Date.now(), putAsideMs: null });
    };
    for (let n = 1; n <= share; n += 1) {
      const before = ((n - 1) / share) * (tickets - share);
      await waitUntil('work', async () => crowd.ended >= before, 120_000);
      await spoil(n);
    }
    await waitUntil(
      'every poisoned ticket put aside',
      async () => {
        for (const { ticketId } of await listDeadLetters(stage.room, 1_000)) {
          const one = poison.get(ticketId ?? 0);
          if (one) one.putAsideMs ??= Date.now() - one.raisedAt;
        }
        return [...poison.values()].every(({ putAsideMs }) => putAsideMs !== null);
      },
      120_000,
    );
    await crowd.finish(60_000);
    const { lost, duplicates } = judge(await stage.sim.journal(), crowd.tickets, stage.member);

    const waits = [...poison.values()].map(({ putAsideMs }) => putAsideMs ?? 0);
    const ids = [...poison.keys()];
    for (const id of ids)
      await stage.sim.changeTicket(id, { summary: `Outlook asks again #${id}` });
    await replayAllDeadLetters(stage.room, 'test');
    for (const id of ids) await toTheEnd(stage, id);
    const after = judge(await stage.sim.journal(), ids, stage.member);
    return {
      tickets: crowd.tickets.length + ids.length,
      poisoned: ids.length,
      putAside: waits.length,
      slowestPutAsideMs: Math.max(...waits),
      lost: lost.length,
      duplicates: duplicates.length,
      replayed: ids.length - after.lost.length,
      duplicatesAfterReplay: after.duplicates.length,
    };
  } finally {
    await stage.close();
  }
}

/** Says yes to the ticket's plan and sees its run to the end. */
async function toTheEnd({ database, sim }: Stage, ticketId: number): Promise<void> {
  const inState = (wanted: string) => async () => {
    const [run] = await database.transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }));
    return run?.status === wanted;
  };
  await waitUntil('a plan', inState('awaiting-approval'), 60_000);
  await sim.writeNote(ticketId, 'Yes, go ahead.');
  await waitUntil('the end', inState('done'), 60_000);
}
