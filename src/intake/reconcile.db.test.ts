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

it('rings for a change at once, and once more when its second is over, as another may hide in it', async () => {
  for (let rung = 1; rung > 0; ) {
    rung = await reconcile(desk.room);
    await letASecondPass();
    rung += await reconcile(desk.room);
  }
  await desk.sim.raiseTicket({
    companyId: desk.companyId,
    summary: 'Printer',
    description: 'Jams.',
  });
  const rung = [await reconcile(desk.room), await reconcile(desk.room)];
  await letASecondPass();
  for (let poll = 0; poll < 2; poll += 1) rung.push(await reconcile(desk.room));
  expect(rung).toEqual([1, 0, 1, 0]);
});

/** For the rings there are. */
const letASecondPass = () =>
  desk.test.database.transaction('msp', (tx) =>
    tx.update(doorbell).set({ receivedAt: sql`${doorbell.receivedAt} - interval '1 second'` }),
  );
