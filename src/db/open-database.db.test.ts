import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('survives that PostgreSQL drops a connection in the middle of a transaction', async () => {
  const { database, connection } = test;
  const cut = database.transaction('msp', async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]?.pid;
    await queryOnce(connection, `select pg_terminate_backend(${pid})`);
    // Gone while no statement runs: an error that no promise carries.
    for (let left = 1; left > 0; )
      left = (await queryOnce(connection, `select from pg_stat_activity where pid = ${pid}`)).rows
        .length;
    await tx.execute('select 1');
  });
  await expect(cut).rejects.toThrow();
  await database.transaction('msp', async (tx) => {
    expect((await tx.execute('select 1')).rowCount).toBe(1);
  });
});
