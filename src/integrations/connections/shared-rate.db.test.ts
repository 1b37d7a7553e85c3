import { afterAll, beforeAll, expect, test } from 'vitest';
import { countingStatements } from '../../../test/counting-statements.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { openDatabase } from '../../db/index.ts';
import { silentLogger } from '../../lib/logger.ts';
import { createSharedRateLimiter } from './shared-rate.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

async function secondsFor(work: Promise<unknown>[]): Promise<number> {
  const from = performance.now();
  await Promise.all(work);
  return (performance.now() - from) / 1_000;
}

test('two processes together keep to one pace: the burst at once, then token by token', async () => {
  const second = openDatabase({ connection: db.connection, logger: silentLogger });
  const options = { name: 'pace', requestsPerMinute: 1_200, burst: 10 };
  const one = createSharedRateLimiter({ database: db.database, ...options });
  const two = createSharedRateLimiter({ database: second, ...options });
  expect(await secondsFor(Array.from({ length: 10 }, () => one.acquire()))).toBeLessThan(0.5);
  // 20 more at 20 a second.
  const seconds = await secondsFor(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).acquire()),
  );
  expect(seconds).toBeGreaterThan(0.8);
  expect(seconds).toBeLessThan(2);
  await second.close();
});

test('tells what is left of the pace, also to a process that took none of it', async () => {
  const options = { database: db.database, name: 'left', requestsPerMinute: 60, burst: 5 };
  const one = createSharedRateLimiter(options);
  expect(await one.budget()).toEqual({ requestsPerMinute: 60, left: 5 });
  await Promise.all(Array.from({ length: 3 }, () => one.acquire()));
  expect((await createSharedRateLimiter(options).budget()).left).toBe(2);
});

test('of a full bucket tokens are taken ahead, and together no more than the pace allows', async () => {
  const options = { database: db.database, name: 'ahead', requestsPerMinute: 1_200, burst: 100 };
  const limiter = createSharedRateLimiter(options);
  const from = performance.now();
  const { statements } = await countingStatements(async () => {
    for (let n = 0; n < 20; n += 1) await limiter.acquire();
  });
  // What was taken ahead is given up after a while, and a busy machine may stand still for so long.
  expect(statements).toBeLessThan(16);
  await Promise.all(Array.from({ length: 100 }, () => limiter.acquire()));
  expect((performance.now() - from) / 1_000).toBeGreaterThan(0.9);
});

test('serves in the order of asking, and fails whom it cannot serve', async () => {
  const limiter = createSharedRateLimiter({
    database: db.database,
    name: 'order',
    requestsPerMinute: 60_000,
    burst: 1,
  });
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => limiter.acquire().then(() => order.push(n))),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const closed = openDatabase({ connection: db.connection, logger: silentLogger });
  await closed.close();
  const lost = createSharedRateLimiter({
    database: closed,
    name: 'order',
    requestsPerMinute: 60,
    burst: 1,
  });
  await expect(lost.acquire()).rejects.toThrow();
});
