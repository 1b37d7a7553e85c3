import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('what is said again is kept planned, what is said once is not, and never more than a hundred', async () => {
  await test.database.transaction('msp', async (tx) => {
    const say = (...columns: number[]) =>
      Promise.all(
        columns.map((n) => tx.execute(sql`select ${n}::int as ${sql.identifier(`said${n}`)}`)),
      );
    const kept = async () => {
      const { rows } = await tx.execute<{ n: number }>(
        `select count(*)::int as n from pg_prepared_statements where statement like 'select $1::int as "said%'`,
      );
      return rows[0]?.n;
    };
    await say(1, 2, 3);
    expect(await kept()).toBe(0);
    await say(2, 2, 4);
    expect(await kept()).toBe(1);
    const many = Array.from({ length: 120 }, (_, n) => [n + 10, n + 10]).flat();
    await say(...many);
    // One of the hundred is the count.
    expect(await kept()).toBe(99);
  });
});
