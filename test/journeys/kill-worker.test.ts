import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { killRounds } from '../stage/kill-rounds.ts';

/** The short form of `npm run chaos -- kill`: real processes, real PostgreSQL, the simulator judges. */
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('loses no ticket and makes no note or change twice when processes are killed at work', async () => {
  const { figures, auditIntact, perKill } = await killRounds({
    connection: test.connection,
    rounds: 5,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  process.stderr.write(`kill: ${JSON.stringify(figures)}, killed: ${perKill}\n`);
  expect(figures).toMatchObject({ rounds: 5, lost: 0, duplicates: 0, stuck: 0 });
  expect(figures.acknowledged).toBeGreaterThan(0);
  expect(auditIntact).toBe(true);
});
