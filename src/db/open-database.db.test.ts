import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { narrowTo, type Scope, type Tx } from './open-database.ts';
import { runStep } from './schema/index.ts';

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

const step = (clientId: string, name: string) => ({ clientId, runId: 'run_1', name, result: 1 });
const namesIn = (tx: Tx) => tx.select({ name: runStep.name }).from(runStep).orderBy(runStep.name);
const names = async (scope: Scope) =>
  (await test.database.transaction(scope, namesIn)).map(({ name }) => name);

it('what is said in one go is one transaction in its scope, undone when a part fails', async () => {
  const own = { client: 'cli_one' };
  const seen = await test.database.inOneGo(own, async (tx) => {
    const [, rows] = await Promise.all([
      tx.insert(runStep).values(step('cli_one', 'a')),
      namesIn(tx),
    ]);
    return rows;
  });
  expect(seen).toEqual([{ name: 'a' }]);
  const twice = test.database.inOneGo(own, (tx) =>
    Promise.all([
      tx.insert(runStep).values(step('cli_one', 'b')),
      tx.insert(runStep).values(step('cli_one', 'a')),
    ]),
  );
  await expect(twice).rejects.toThrow();
  const ofAnother = test.database.inOneGo(own, async (tx) => {
    await tx.insert(runStep).values(step('cli_two', 'c'));
  });
  await expect(ofAnother).rejects.toThrow();
  expect(await names('msp')).toEqual(['a']);
});

it('refuses a statement that comes after the end of its transaction', async () => {
  const { inOneGo, transaction } = test.database;
  const waits = inOneGo({ client: 'cli_one' }, async (tx) => {
    await tx.execute('select 1');
    await tx.insert(runStep).values(step('cli_one', 'late'));
  });
  await expect(waits).rejects.toThrow();
  let kept: Tx | undefined;
  await transaction('msp', async (tx) => {
    kept = tx;
  });
  await expect(kept?.execute('select 1')).rejects.toThrow();
  expect(await names('msp')).not.toContain('late');
});

it('sees one client’s rows only from where it narrows on', async () => {
  await test.database.transaction('msp', async (tx) => {
    await tx.insert(runStep).values(step('cli_two', 'of two'));
    await narrowTo(tx, 'cli_two');
    expect(await namesIn(tx)).toEqual([{ name: 'of two' }]);
  });
});

it('does not wait for the disk where that is asked for, in that transaction alone', async () => {
  const ask = async (options?: { mayBeLost: boolean }) => {
    const { rows } = await test.database.transaction(
      'msp',
      (tx) =>
        tx.execute<{ waits: string }>(sql`select current_setting('synchronous_commit') as waits`),
      options,
    );
    return rows[0]?.waits;
  };
  expect([await ask(), await ask({ mayBeLost: true }), await ask()]).toEqual(['on', 'off', 'on']);
});
