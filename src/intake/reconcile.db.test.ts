import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConnectedRoom } from '../../test/connected-room.ts';
import { reconcile } from './reconcile.ts';

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
});
afterAll(() => desk.close());

it('rings for a change at two polls and no more, as a second one may hide in the same second', async () => {
  for (let rung = 1; rung > 0; ) rung = await reconcile(desk.room);
  await desk.sim.raiseTicket({
    companyId: desk.companyId,
    summary: 'Printer',
    description: 'Jams.',
  });
  const rung = [];
  for (let poll = 0; poll < 3; poll += 1) rung.push(await reconcile(desk.room));
  expect(rung).toEqual([1, 1, 0]);
});
