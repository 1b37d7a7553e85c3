import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { silentLogger } from '../lib/logger.ts';
import { createSideDatabase, dropLeftSideDatabase, migrate, openDatabase } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const exists = async () => {
  const { rowCount } = await queryOnce(
    db.connection,
    `select from pg_database where datname = current_database() || '_side'`,
  );
  return rowCount === 1;
};

test('a side database is made empty, is left alone while it is used, and is dropped whole', async () => {
  const side = await createSideDatabase(db.connection, 'side');
  await migrate(side.connection);
  const inUse = openDatabase({ connection: side.connection, logger: silentLogger });
  await inUse.pool.query('select 1');
  await expect(createSideDatabase(db.connection, 'side')).rejects.toMatchObject({
    code: 'side-database-in-use',
    status: 409,
  });
  await dropLeftSideDatabase(db.connection, 'side');
  expect(await exists()).toBe(true);
  await side.drop();
  expect(await exists()).toBe(false);
  await inUse.close();
});

test('a database of that name that somebody else made is never dropped', async () => {
  const side = await createSideDatabase(db.connection, 'side');
  const name = (await queryOnce(side.connection, 'select current_database() as name')).rows[0].name;
  await queryOnce(db.connection, `comment on database ${name} is 'ours'`);
  await expect(createSideDatabase(db.connection, 'side')).rejects.toMatchObject({
    code: 'side-database-foreign',
  });
  await dropLeftSideDatabase(db.connection, 'side');
  expect(await exists()).toBe(true);
  await side.drop();
});

test('what a process that is gone left behind is replaced or dropped', async () => {
  const left = await createSideDatabase(db.connection, 'side');
  await queryOnce(left.connection, 'create table of_before (id int)');
  const side = await createSideDatabase(db.connection, 'side');
  const { rowCount } = await queryOnce(
    side.connection,
    `select from pg_tables where tablename = 'of_before'`,
  );
  expect(rowCount).toBe(0);
  await dropLeftSideDatabase(db.connection, 'side');
  expect(await exists()).toBe(false);
});
