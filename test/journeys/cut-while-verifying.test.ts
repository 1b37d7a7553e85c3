import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('sends one challenge and writes each note once, wherever a worker stops dead', async () => {
  let n = 0;
  let interrupted = 0;
  for (let finished = false; !finished; ) {
    n += 1;
    // The limits per contact are not what this is about.
    await desk.test.database.transaction('msp', (tx) => tx.execute('delete from verification'));
    const fake = fakeProvider();
    fake.answers({ outcome: 'approved', level: 'A3', because: 'allow' });
    const { room, counted } = desk.roomWith({
      providers: fake.set,
      leaseMs: LEASE_MS,
      settleMs: 0,
    });
    const { id } = await desk.raise(
      desk.freshContact().id,
      `MFA reset ${n}`,
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
    expect([status, count('VERIFIED: '), customerVisible.length, changes.length], at).toEqual([
      'done',
      1,
      0,
      0,
    ]);
    expect(new Set(texts.map((text) => text.split('[Muster ref')[0])).size, at).toBe(texts.length);
    expect(counted.turns, at).toBeGreaterThanOrEqual(1);
    const order = timeline.map(({ kind }) => kind);
    expect(order.indexOf('context'), at).toBeGreaterThan(order.indexOf('verification'));
  }
  expect(n).toBeGreaterThan(25);
  process.stderr.write(
    `cut while verifying: ${n} places, 0 challenges twice, ${interrupted} cut sendings handed to a person\n`,
  );
});
