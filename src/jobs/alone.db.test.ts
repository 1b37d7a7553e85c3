import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { openDatabase } from '../db/index.ts';
import { silentLogger } from '../lib/logger.ts';
import { alone } from './alone.ts';

let test1: TestDatabase;
beforeAll(async () => {
  test1 = await createTestDatabase();
});
afterAll(() => test1.drop());

const select = () => test1.database.transaction('msp', (tx) => tx.execute('select 1'));

test('more at once than there are connections, each of which needs one more: all get on', async () => {
  const done = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      alone(test1.database, `lane ${n}`, async () => {
        await select();
        await delay(5);
        await select();
      }),
    ),
  );
  expect(done).toEqual(Array(60).fill(true));
  expect(test1.database.pool.waitingCount).toBe(0);
});

test('of two under one name one is refused, in this process and in another; afterwards it is free', async () => {
  const other = openDatabase({ connection: test1.connection, logger: silentLogger });
  const gate = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const first = alone(test1.database, 'same', async () => {
    started.resolve();
    await gate.promise;
  });
  await started.promise;
  expect(await alone(test1.database, 'same', async () => {})).toBe(false);
  expect(await alone(other, 'same', async () => {})).toBe(false);
  expect(await alone(other, 'another', async () => {})).toBe(true);
  gate.resolve();
  expect(await first).toBe(true);
  expect(await alone(other, 'same', async () => {})).toBe(true);
  await other.close();
});

test('a failure of the work is thrown and frees the name; a cut connection is replaced', async () => {
  const fails = alone(test1.database, 'fails', () => Promise.reject(new Error('its own')));
  await expect(fails).rejects.toThrow('its own');
  expect(await alone(test1.database, 'fails', async () => {})).toBe(true);

  const cut = alone(test1.database, 'cut', async () => {
    await queryOnce(
      test1.connection,
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
    );
  });
  expect(await cut).toBe(true);
  expect(await alone(test1.database, 'cut', async () => {})).toBe(true);
});
