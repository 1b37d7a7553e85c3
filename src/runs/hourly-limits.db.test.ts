import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { type Database, openDatabase } from '../db/index.ts';
import { silentLogger } from '../lib/logger.ts';
import { writeOnce } from '../outbox/index.ts';
import { whyNoMoreThisHour } from './hourly-limits.ts';
import type { Turn } from './turn.ts';

const LIMIT = 5;
const TRIES = 16;

let test: TestDatabase;
let other: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  other = openDatabase({ connection: test.connection, logger: silentLogger });
});
afterAll(async () => {
  await other.close();
  await test.drop();
});

/** A change for this client, of a run of its own; the limit is asked as every turn asks it. */
async function change(database: Database, clientId: string, n: number): Promise<string> {
  const run = { id: `run_${clientId}${n}`, clientId };
  const limits = { changesPerHour: LIMIT, customerNotesPerHour: null, troublesInARow: null };
  const turn = { run, policies: { limits } } as Turn;
  const { outcome } = await writeOnce(
    database,
    {
      clientId,
      runId: run.id,
      key: 'change',
      kind: 'ticket-change',
      target: { ticketId: n },
      whyFull: whyNoMoreThisHour(turn),
    },
    { send: async () => ({ n }), find: async () => null },
    0,
  );
  return outcome;
}

it('as many changes leave in an hour as the limit says, whichever of two processes asks at the same moment', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: TRIES }, (_, n) => change(n % 2 ? test.database : other, 'cli_1', n)),
  );
  expect(outcomes.filter((outcome) => outcome === 'confirmed')).toHaveLength(LIMIT);
  expect(outcomes.filter((outcome) => outcome === 'rejected')).toHaveLength(TRIES - LIMIT);
  expect(await change(other, 'cli_2', 1)).toBe('confirmed');
});
