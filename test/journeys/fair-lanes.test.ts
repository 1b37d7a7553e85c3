import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { fairLanes } from '../stage/fair-lanes.ts';

/** The short form of `chaos -- lanes`, which measures the delay itself. */
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('gives a client with a hundred times the tickets no more than its turns', async () => {
  const { connection } = test;
  const figures = await fairLanes({ connection, tickets: 3, hurry: 3 });
  process.stderr.write(`fair lanes: ${JSON.stringify(figures)}\n`);
  expect(figures.quietTickets).toBe(12);
  // Of five clients that all want more than there is, one has a fifth. It also has the turns that nobody wants
  // while a quiet client's next ticket is not raised yet, more of them on a busy machine. Without lanes it has 46.
  expect(figures.loudTicketsWorked).toBeLessThanOrEqual(3 * figures.quietTickets);
});
