import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { FAULT_PACE, tryOut } from '../stage/fault-rounds.ts';
import { judge } from '../stage/judge.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';

/**
 * The short form of `chaos -- faults`, which goes through every endpoint and every fault and wants recovery
 * within a minute; here a machine may be busy with something else.
 */
const PATIENCE_MS = 110_000;

let test: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  test = await createTestDatabase();
  stage = await openStage({
    connection: test.connection,
    roles: ['all'],
    settings: { pace: FAULT_PACE },
  });
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

it.each([
  [
    'notes are written and the answer is lost',
    'POST',
    '/service/tickets/\\d+/notes$',
    'drop-response',
  ],
  ['tickets cannot be read', 'GET', '/service/tickets/\\d+$', 'half-body'],
] as const)(
  'recovers, and does nothing twice, when %s',
  async (_what, method, path, fault) => {
    const { ticketId, trial } = await tryOut(stage, { method, path }, { fault }, PATIENCE_MS);
    process.stderr.write(`faults: ${JSON.stringify(trial)}\n`);
    expect(trial.struck).toBeGreaterThan(0);
    expect(trial.recoveredMs, trial.stuckAt).not.toBeNull();
    const { lost, duplicates } = judge(await stage.sim.journal(), [ticketId], stage.member);
    expect({ lost, duplicates }).toEqual({ lost: [], duplicates: [] });
  },
  300_000,
);
