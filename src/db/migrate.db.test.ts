import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { appConnection, migrate } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

test('any number of processes may migrate at once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => migrate(db.connection)));
  const { rows } = await queryOnce(
    db.connection,
    `select nspowner::regrole::text as owner from pg_namespace where nspname = 'pgboss'`,
  );
  expect(rows).toEqual([{ owner: 'muster_app' }]);
});

test('a database of a newer Muster is refused', async () => {
  const add = `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
  await queryOnce(db.connection, add);
  await expect(migrate(db.connection)).rejects.toMatchObject({ code: 'database-too-new' });
  await queryOnce(db.connection, `delete from drizzle.__drizzle_migrations where hash = 'later'`);
});

test('the product cannot change the schema', async () => {
  const attempt = queryOnce(appConnection(db.connection), 'create table mine (id int)');
  await expect(attempt).rejects.toThrow('permission denied');
});

test.each([
  [
    'a database that is not there',
    (c: string) => c.replace(/\/test_\w+/, '/nowhere'),
    'Create that',
  ],
  ['a socket that is not there', () => 'postgresql://u@/d?host=/nowhere', 'no such socket'],
  ['a user who is refused', (c: string) => c.replace('//muster@', '//stranger@'), 'pg_hba.conf'],
])('%s is told in one line with the fix', async (_, change, said) => {
  const attempt = migrate(change(db.connection));
  await expect(attempt).rejects.toMatchObject({ code: 'database-unusable', status: 400 });
  await expect(attempt).rejects.toThrow(said);
  await expect(attempt).rejects.not.toThrow('\n');
});

test('a port that nothing listens on is told in one line with the fix', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  await expect(migrate(`postgresql://u:p@127.0.0.1:${port}/d`)).rejects.toThrow(
    'Nothing listens there',
  );
});

test('a user without CREATEROLE is told what to grant', async () => {
  await queryOnce(db.connection, 'create role plain nologin; grant plain to muster');
  const plain = `${db.connection}&options=${encodeURIComponent('-c role=plain')}`;
  await expect(migrate(plain)).rejects.toThrow('CREATEROLE');
  await queryOnce(db.connection, 'drop role plain');
});
