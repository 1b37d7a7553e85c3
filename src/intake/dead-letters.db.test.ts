import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { doorbell, run, runEvent, type Tx } from '../db/index.ts';
import { closeRings, countFailure, doorbellById } from './doorbell-store.ts';

/** By the API, as the dashboard sees it. */
let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
let as: Record<string, string>;
const woken: unknown[] = [];
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
  desk.deps.room.jobs.enqueue = async (_tx, _queue, job) => void woken.push(...[job].flat());
  desk.deps.room.jobs.signal = async (_tx, job) => void woken.push(job);
  as = await desk.key('desk:read', 'runs:start');
});
afterAll(() => db.drop());
const inMsp = <T>(work: (tx: Tx) => Promise<T>) => db.database.transaction('msp', work);

beforeEach(async () => {
  woken.length = 0;
  await inMsp(async (tx) => {
    for (const table of [doorbell, run]) await tx.delete(table);
  });
});

async function failedRun(n: number, status = 'failed'): Promise<string> {
  const id = `run_${n}`;
  const owned = { clientId: 'cli_1', runId: id };
  await inMsp(async (tx) => {
    await tx.insert(run).values({
      id,
      clientId: 'cli_1',
      connectionId: 'con_1',
      ticketId: 7,
      status,
      mode: 'live',
      summary: 'Outlook asks again',
      detail: 'Muster could not go on: It is poison.',
      version: 1,
    });
    await tx
      .insert(runEvent)
      .values([
        {
          ...owned,
          key: 'woken',
          kind: 'woken',
          title: 'woken',
          source: '',
          data: { ticketId: 7 },
        },
        { ...owned, key: 'f1', kind: 'fault', title: 'Interrupted: 1', source: '', data: {} },
        { ...owned, key: 'f2', kind: 'fault', title: 'Interrupted: 2', source: '', data: {} },
      ])
      .onConflictDoNothing();
  });
  return id;
}

async function failedEvent(): Promise<string> {
  await inMsp(async (tx) => {
    await tx.insert(doorbell).values({
      id: 'evt_1',
      connectionId: 'con_1',
      dedupeKey: 'message-1',
      source: 'callback',
      type: 'ticket',
      action: 'added',
      recordId: 8,
      body: '{"ID":8}',
    });
    for (const why of ['one', 'two']) {
      const ring = await doorbellById(tx, 'evt_1');
      await countFailure(tx, ring ? [ring] : [], why, 6);
    }
    const ring = await doorbellById(tx, 'evt_1');
    await closeRings(tx, ring ? [ring] : [], 'failed', 'two');
  });
  return 'evt_1';
}

const list = async () =>
  (
    (await (await desk.call('GET', '/api/dead-letters', { as })).json()) as {
      items: { kind: string }[];
    }
  ).items;
const replay = (id: string) => desk.call('POST', `/api/dead-letters/${id}/replay`, { as });

describe('what was put aside', () => {
  test('shows what came in, what was tried and why it was given up', async () => {
    await failedRun(1);
    await failedEvent();
    const items = await list();
    expect(items.find(({ kind }) => kind === 'event')).toMatchObject({
      id: 'evt_1',
      ticketId: 8,
      why: 'two',
      payload: '{"ID":8}',
      history: [{ text: 'one' }, { text: 'two' }],
    });
    expect(items.find(({ kind }) => kind === 'run')).toMatchObject({
      id: 'run_1',
      ticketId: 7,
      why: 'Muster could not go on: It is poison.',
      payload: { ticketId: 7 },
      history: [{ text: 'Interrupted: 1' }, { text: 'Interrupted: 2' }],
    });
  });

  test('leaves out a run whose ticket has a later one', async () => {
    await failedRun(1);
    await failedRun(2, 'done');
    expect(await list()).toEqual([]);
  });

  test('goes through the same doors when it is tried again', async () => {
    const [runId, eventId] = [await failedRun(1), await failedEvent()];
    expect((await replay(runId)).status).toBe(200);
    expect((await replay(eventId)).status).toBe(200);
    expect(woken).toEqual([{ runId, clientId: 'cli_1' }, { doorbellId: eventId }]);
    expect(await list()).toEqual([]);
    // The same row, so the same event that comes once more is still one.
    const ring = await inMsp((tx) => doorbellById(tx, eventId));
    expect(ring).toMatchObject({ state: 'received', attempts: 0, dedupeKey: 'message-1' });
  });

  test('is tried again once, however often somebody asks', async () => {
    const [runId, eventId] = [await failedRun(1), await failedEvent()];
    const answers = await Promise.all([runId, runId, eventId, eventId].map(replay));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 404, 409]);
    expect(woken).toHaveLength(2);
  });

  test('is tried again all together, but for what cannot be', async () => {
    await failedRun(1);
    await failedEvent();
    await inMsp((tx) => tx.execute(sql`update run set ticket_id = 9 where id = 'run_1'`));
    await failedRun(0, 'queued');
    await inMsp((tx) => tx.execute(sql`update run set ticket_id = 9 where id = 'run_0'`));
    const answer = await desk.call('POST', '/api/dead-letters/replay', { as });
    expect(await answer.json()).toMatchObject({
      replayed: ['evt_1'],
      left: [{ id: 'run_1', why: 'Run run_0 is open on ticket 9.' }],
    });
  });
});
