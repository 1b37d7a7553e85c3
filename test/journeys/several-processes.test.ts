import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { standStillRounds } from '../stage/stand-still-rounds.ts';

/** The short form of `chaos -- workers`: two web processes and two workers on one PostgreSQL. */
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('fences a worker that stood still, keeps the order on each ticket, and one limit for all', async () => {
  const { connection } = test;
  const figures = await standStillRounds({ connection, workers: 2, rounds: 1 });
  process.stderr.write(`several processes: ${JSON.stringify(figures)}\n`);
  expect(figures).toMatchObject({ lost: 0, duplicates: 0, outOfOrder: 0, stuck: 0 });
  expect(figures.takenOver).toBeGreaterThan(0);
  expect(figures.busiestFiveSeconds).toBeLessThanOrEqual(figures.permitted);
});
