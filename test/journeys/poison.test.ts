import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { poisonRounds } from '../stage/poison-rounds.ts';

/** Tickets that always throw, among others. `chaos -- poison` does it with more. */
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('puts them aside within a minute, unharmed the others, and works them once they are mended', async () => {
  const { slowestPutAsideMs, ...figures } = await poisonRounds({
    connection: test.connection,
    tickets: 60,
  });
  process.stderr.write(`poison: ${JSON.stringify({ slowestPutAsideMs, ...figures })}\n`);
  expect(figures).toEqual({
    tickets: 60,
    poisoned: 2,
    putAside: 2,
    lost: 0,
    duplicates: 0,
    replayed: 2,
    duplicatesAfterReplay: 0,
  });
  expect(slowestPutAsideMs).toBeLessThan(60_000);
});
