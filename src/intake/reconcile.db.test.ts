import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConnectedRoom } from '../../test/connected-room.ts';
import { doorbell } from '../db/index.ts';
import { reconcile } from './reconcile.ts';

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
});
afterAll(() => desk.close());

it('rings for a change at once, when its second is over, and a while later: reads can be behind the list', async () => {
  await untilNothingRings();
  await raise('Printer jams');
  const rung = [await reconcile(desk.room), await reconcile(desk.room)];
  for (const seconds of [1, 0, 5, 10, 60]) {
    await letPass(seconds);
    rung.push(await reconcile(desk.room));
  }
  expect(rung).toEqual([1, 0, 1, 0, 0, 1, 0]);
});

it('rings twice for a change where polls are far apart', async () => {
  await untilNothingRings();
  await raise('Scanner hums');
  const rung = [await reconcile(desk.room)];
  for (let poll = 0; poll < 2; poll += 1) {
    await letPass(60);
    rung.push(await reconcile(desk.room));
  }
  expect(rung).toEqual([1, 1, 0]);
});

async function untilNothingRings() {
  for (let rung = 1; rung > 0; ) {
    rung = await reconcile(desk.room);
    await letPass(60);
    rung += await reconcile(desk.room);
  }
}

const raise = (summary: string) =>
  desk.sim.raiseTicket({ companyId: desk.companyId, summary, description: 'Every morning.' });

/** For the rings there are. */
const letPass = (seconds: number) =>
  desk.test.database.transaction('msp', (tx) =>
    tx
      .update(doorbell)
      .set({ receivedAt: sql`${doorbell.receivedAt} - make_interval(secs => ${seconds})` }),
  );
