import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { clientScope, migrate } from './index.ts';

/** Names a client, but belongs to none: a ticket may be moved to another, or be of no client yet. */
const OF_THE_MSP = ['seen_ticket'];

const sample = pgTable('sample', { clientId: text('client_id'), word: text() }, (table) => [
  clientScope(table.clientId),
]);

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await queryOnce(
    db.connection,
    `create table sample (client_id text, word text);
     alter table sample enable row level security;
     create policy client_scope on sample to muster_app
       using (client_id = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp')
       with check (client_id = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp')`,
  );
  await migrate(db.connection); // grants on the new table, and forces its row-level security
  await db.database.transaction('msp', (tx) =>
    tx.insert(sample).values([
      { clientId: 'a', word: 'of a' },
      { clientId: 'b', word: 'of b' },
    ]),
  );
});
afterAll(() => db.drop());

describe('rows of clients', () => {
  test('a transaction sees its own client only, MSP scope sees all', async () => {
    const seen = (scope: 'msp' | { client: string }) =>
      db.database.transaction(scope, (tx) => tx.select().from(sample));
    expect(await seen({ client: 'a' })).toEqual([{ clientId: 'a', word: 'of a' }]);
    expect(await seen({ client: 'c' })).toEqual([]);
    expect(await seen('msp')).toHaveLength(2);
  });

  test('without a scope nothing is seen, also on a connection that had one before', async () => {
    for (let i = 0; i < 5; i += 1) await db.database.transaction('msp', async () => {});
    expect(await db.database.orm.select().from(sample)).toEqual([]);
  });

  test("another client's row cannot be written", async () => {
    const write = db.database.transaction({ client: 'a' }, (tx) =>
      tx.insert(sample).values({ clientId: 'b', word: 'forged' }),
    );
    await expect(write).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    });
  });

  test('the owner is held to it too', async () => {
    const { rows } = await queryOnce(db.connection, 'select * from sample');
    expect(rows).toEqual([]);
  });

  test('the product runs as muster_app, which owns nothing and bypasses nothing', async () => {
    const { rows } = await db.database.orm.execute(
      sql`select current_user as me, rolsuper or rolbypassrls or rolcreaterole as mighty,
            (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
          from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ me: 'muster_app', mighty: false, owned: 0 }]);
  });

  test('every table with a client has it, forced', async () => {
    const { rows } = await db.database.orm.execute(
      sql`select relname from pg_class join pg_attribute on attrelid = pg_class.oid
          where attname = 'client_id' and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
            and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual(OF_THE_MSP);
  });
});
