import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestRoom } from '../../test/room.ts';
import { createAudit } from '../audit/index.ts';
import { NewLearning } from '../contracts/learning.ts';
import { learning } from '../db/index.ts';
import {
  type LearningRoom,
  listLearning,
  resumeStalledLearning,
  startLearning,
  workLearning,
} from './learning-job.ts';

let db: TestDatabase;
let room: LearningRoom;
/** Jobs that were queued. */
let queued: unknown[];
const settings = NewLearning.parse({});

beforeAll(async () => {
  db = await createTestDatabase();
  const plain = createTestRoom(db.database, createAudit(Buffer.alloc(32, 7)));
  room = {
    ...plain,
    learningFolder: '/nowhere',
    jobs: {
      ...plain.jobs,
      enqueue: async (_tx, _queue, jobs) => void queued.push(...[jobs].flat()),
    },
  };
});
afterAll(() => db.drop());
beforeEach(async () => {
  queued = [];
  await db.database.transaction('msp', (tx) => tx.delete(learning));
});

const latest = async () => (await db.database.transaction('msp', (tx) => listLearning(tx, 1)))[0]!;

test('one at a time: a second one is refused while the first has not ended', async () => {
  const { id } = await startLearning(room, settings, 'per_1');
  expect(queued).toEqual([{ learningId: id }]);
  await expect(startLearning(room, settings, 'per_1')).rejects.toMatchObject({
    code: 'learning-under-way',
    status: 409,
  });
  expect(queued).toHaveLength(1);
});

test('a failure is kept in words, and the next one may start', async () => {
  const { id } = await startLearning(room, settings, 'per_1');
  await workLearning(room, id);
  expect(await latest()).toMatchObject({
    state: 'failed',
    detail: expect.stringMatching(/connect/i),
  });
  await startLearning(room, settings, 'per_1');
});

test('a job that ended or that another process is at is left alone', async () => {
  const { id } = await startLearning(room, settings, 'per_1');
  await setTo(id, { state: 'working', updatedAt: new Date() });
  await workLearning(room, id);
  expect(await latest()).toMatchObject({ state: 'working' });
  await setTo(id, { state: 'done' });
  await workLearning(room, id);
  expect(await latest()).toMatchObject({ state: 'done' });
});

test('one whose process is gone is woken, and taken by whoever hears it', async () => {
  const { id } = await startLearning(room, settings, 'per_1');
  queued = [];
  await setTo(id, { state: 'working', updatedAt: new Date() });
  await resumeStalledLearning(room);
  expect(queued).toEqual([]);
  await setTo(id, { updatedAt: new Date(Date.now() - 120_000) });
  await resumeStalledLearning(room);
  expect(queued).toEqual([{ learningId: id }]);
  await workLearning(room, id);
  expect(await latest()).toMatchObject({ state: 'failed' });
});

async function setTo(id: string, change: Partial<typeof learning.$inferInsert>): Promise<void> {
  await db.database.transaction('msp', (tx) =>
    tx.update(learning).set(change).where(eq(learning.id, id)),
  );
}
