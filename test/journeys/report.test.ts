import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpDesk, startHttpDesk } from '../http-desk.ts';
import { threeStepModel } from '../three-step-model.ts';

/** What the figures say, against work that was done through the real door. */
let at: HttpDesk;
beforeAll(async () => {
  at = await startHttpDesk({ room: { modelFor: () => threeStepModel() } });
  await at.save();
  await at.work();
  const { items } = (await at.json('GET', '/api/clients')).body;
  const live = items.find(({ mode }: { mode: string }) => mode === 'live');
  const raise = (summary: string) =>
    at.sim.raiseTicket({ companyId: live.companyId, summary, description: 'Since this morning.' });
  const approved = await raise('The printer on the second floor jams');
  const waiting = await raise('The scanner in the lobby is slow');
  await rung(2);
  await at.work(['doorbell', 'turn']);
  await at.sim.writeNote(approved.id, 'Looks right, go ahead please.');
  await rung(1);
  await at.work(['doorbell', 'turn']);
  const { body } = await at.json('GET', `/api/runs?ticket=${waiting.id}`);
  expect(body.items[0].status).toBe('awaiting-approval');
  at.desk.clock.advance(60_000);
});
afterAll(() => at.close());

const rung = (many: number) =>
  at.until(
    async () => at.waiting.filter(({ queue }) => queue === 'doorbell').length,
    (waiting) => waiting >= many,
  );

it('the summary counts what happened, and says what each figure counts', async () => {
  const { status, body } = await at.json('GET', '/api/reports/summary?days=1');
  expect(status).toBe(200);
  const figures = Object.fromEntries(
    body.figures.map(({ id, value }: { id: string; value: number }) => [id, value]),
  );
  expect(figures).toMatchObject({
    'tickets.seen': 2,
    'runs.started': 2,
    'runs.done': 1,
    'runs.handedOverShare': 0,
    'plans.proposed': 2,
    'plans.carriedOut': 1,
    'plans.denied': 0,
    'notes.internal': 5,
    'notes.customer': 2,
    'changes.made': 2,
    'checks.started': 0,
  });
  expect(figures['firstNote.median']).toBeGreaterThan(0);
  expect(figures['decision.median']).toBeGreaterThan(0);
  expect(body.runsByStatus).toEqual({ done: 1, 'awaiting-approval': 1 });
  for (const { definition } of body.figures) expect(definition).toMatch(/\.$/);
});

it('a time in which nothing happened has no medians, and no share', async () => {
  at.desk.clock.advance(10 * 24 * 60 * 60_000);
  const { body } = await at.json('GET', '/api/reports/summary?days=1');
  const unknown = body.figures.filter(({ value }: { value: unknown }) => value === null);
  expect(unknown.map(({ id }: { id: string }) => id)).toEqual([
    'runs.handedOverShare',
    'firstNote.median',
    'firstNote.p95',
    'decision.median',
  ]);
  expect((await at.json('GET', '/api/reports/summary?days=0')).status).toBe(400);
});

it('the metrics tell how the desk stands', async () => {
  const text = await (await at.desk.call('GET', '/metrics')).text();
  expect(text).toContain('muster_runs{status="awaiting-approval"} 1');
  expect(text).toContain('muster_approvals_waiting 1');
  expect(text).toContain('muster_outbox_unconfirmed 0');
  expect(text).toContain('muster_doorbells_failed 0');
  expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
});
