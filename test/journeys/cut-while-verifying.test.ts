import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Standing } from '../../src/integrations/providers/index.ts';
import { sweepRuns } from '../../src/runs/index.ts';
import { answerVerification } from '../../src/verification/index.ts';
import { cutAt } from '../cut-at.ts';
import { fakeProvider } from '../fake-provider.ts';
import { createSensitiveDesk } from '../sensitive-desk.ts';

/**
 * A worker stops dead after each commit, each answer of ConnectWise and each of the provider, through a
 * whole verification; another takes over. No challenge may go out twice, no note may be lost or doubled,
 * and the agent may start only after an answer.
 */
let desk: Awaited<ReturnType<typeof createSensitiveDesk>>;
beforeAll(async () => {
  desk = await createSensitiveDesk();
});
afterAll(() => desk.close());

const LEASE_MS = 60;

/** Works a ticket to its end; a technician attests when the challenge could not be followed up. */
async function toTheEnd(
  room: Parameters<typeof desk.work>[0],
  ticketId: number,
): Promise<string | undefined> {
  for (;;) {
    const { run, verification } = await desk.work(room, ticketId, 1);
    if (['done', 'handed-over', 'failed', 'stopped'].includes(run.status)) return run.status;
    if (verification?.state === 'pending' && verification.method === 'technician')
      await desk.room.database.transaction('msp', (tx) =>
        answerVerification(tx, room.jobs, verification.id, {
          outcome: 'approved',
          level: 'technician',
          by: 'tmeyer',
          reason: 'called back',
        }),
      );
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** How far apart the places are at which the usual answer is cut, and the others; 1 for every one. */
const { MUSTER_CUT_STEP } = process.env;
const USUAL_STEP = Number(MUSTER_CUT_STEP ?? 2);
const STEP = Number(MUSTER_CUT_STEP ?? 12);

const answers: { standing: Standing; step: number; note: string; starts: boolean }[] = [
  {
    standing: { outcome: 'approved', level: 'A3', because: 'allow' },
    step: USUAL_STEP,
    note: 'VERIFIED: ',
    starts: true,
  },
  {
    standing: { outcome: 'denied', because: 'fraud' },
    step: STEP,
    note: 'ALARM, DENIED',
    starts: false,
  },
  {
    // A technician vouches afterwards.
    standing: { outcome: 'expired', because: 'timeout' },
    step: STEP,
    note: 'NOT VERIFIED, expired',
    starts: true,
  },
];

it.each(answers)(
  'sends one challenge and writes each note once, wherever a worker stops dead: $standing.outcome',
  async ({ standing, step, note, starts: startsWith }) => {
    let n = 0;
    let interrupted = 0;
    let places = 0;
    for (let finished = false; !finished; ) {
      n += step;
      places += 1;
      // The limits per contact are not what this is about.
      await desk.test.database.transaction('msp', (tx) => tx.execute('delete from verification'));
      const fake = fakeProvider();
      fake.answers(standing);
      const { room, counted } = desk.roomWith({
        providers: fake.set,
        leaseMs: LEASE_MS,
        settleMs: 0,
      });
      const { id } = await desk.raise(
        desk.freshContact().id,
        `MFA reset ${standing.outcome} ${n}`,
        'Please reset my MFA.',
      );
      const cut = cutAt(n, room);
      const first = await Promise.race([cut.died, toTheEnd(cut.room, id)]);
      finished = first !== 'died';
      const status = await toTheEnd(room, id);
      await sweepRuns(room);

      const { timeline } = await desk.stateOf(id);
      const { internal, customerVisible, changes } = await desk.effects(id);
      const texts = internal.map(({ effect }) => effect?.text ?? '');
      const count = (words: string) => texts.filter((text) => text.includes(words)).length;
      const handed = count('NOT VERIFIED, unavailable');
      interrupted += handed;
      const at = `stopped dead at step ${n}`;
      expect(fake.sent.length, at).toBeLessThanOrEqual(1);
      expect(fake.sent.length + handed, at).toBeGreaterThanOrEqual(1);
      // Of a sending that was cut short a person made sure, whatever would have been answered.
      const starts = handed > 0 || startsWith;
      expect([status, customerVisible.length, changes.length], at).toEqual([
        starts ? 'done' : 'handed-over',
        0,
        0,
      ]);
      expect(handed > 0 ? handed : count(note), at).toBe(1);
      expect(count(' VERIFIED: '), at).toBe(starts ? 1 : 0);
      expect(new Set(texts.map((text) => text.split('[Muster ref')[0])).size, at).toBe(
        texts.length,
      );
      const order = timeline.map(({ kind }) => kind);
      if (starts)
        expect(order.indexOf('context'), at).toBeGreaterThan(order.indexOf('verification'));
      else expect([counted.turns, order.indexOf('context')], at).toEqual([0, -1]);
    }
    expect(n).toBeGreaterThan(25);
    process.stderr.write(
      `cut while verifying (${standing.outcome}): ${places} places, 0 challenges twice, ${interrupted} cut sendings handed to a person\n`,
    );
  },
);
