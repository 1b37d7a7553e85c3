import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpDesk, startHttpDesk } from '../../test/http-desk.ts';
import { threeStepModel } from '../../test/three-step-model.ts';
import { reconcile } from './reconcile.ts';

/** A Muster that ConnectWise cannot reach: no public address, so nothing rings. */
let at: HttpDesk;
beforeAll(async () => {
  at = await startHttpDesk({ ringsUs: false, room: { modelFor: () => threeStepModel() } });
  await at.save();
  await at.work();
});
afterAll(() => at.close());

test('finds a ticket and its answers by polling, and learns its own name from the first note it writes', async () => {
  const connected = await at.card();
  expect(connected).toMatchObject({ state: 'connected-polling', settings: { member: null } });
  const { id } = await at.sim.raiseTicket({
    companyId: 6,
    summary: 'The printer prints blank pages',
    description: 'All of them, since this morning.',
  });
  await reconcile(at.room);
  await at.work(['doorbell', 'turn']);
  const run = async () => (await at.json('GET', `/api/runs?ticket=${id}`)).body.items[0];
  const own = (await at.sim.journal()).filter(
    ({ effect }) =>
      effect?.kind === 'note' && effect.ticketId === id && effect.internalAnalysisFlag,
  );
  expect(own.length).toBeGreaterThan(0);
  await reconcile(at.room);
  expect((await at.card()).settings.member).toBe(own[0]?.by);

  expect((await run()).status).toBe('awaiting-approval');
  await delay(1_000 - (Date.now() % 1_000)); // ConnectWise tells whole seconds; polls follow each other faster here
  await at.sim.writeNote(id, 'Yes, go ahead.', { memberIdentifier: 'tbecker' });
  await reconcile(at.room);
  await at.work(['doorbell', 'turn']);
  expect((await run()).status).toBe('done');
});
