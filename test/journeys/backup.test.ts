import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAudit } from '../../src/audit/index.ts';
import { makeBackup, restoreBackup } from '../../src/backup/index.ts';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { gapOf, runOfTicket, workTurn } from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { createTestRoom } from '../room.ts';
import { threeStepEffects, threeStepModel } from '../three-step-model.ts';

/**
 * An installation goes on after its backup and is then lost. The restored one finds in ConnectWise what
 * it does not remember: judged by the journal of the simulator, which was not restored.
 */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let restored: TestDatabase;
let folder: string;
beforeAll(async () => {
  [desk, restored] = await Promise.all([createConnectedRoom(), createTestDatabase()]);
  folder = mkdtempSync(join(tmpdir(), 'muster-backup-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([desk.close(), restored.drop()]);
});

const raise = () =>
  desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'Printer on the second floor jams',
    description: 'Since this morning.',
  });

async function work(room: IntakeRoom, ticketId: number) {
  const said = await lookIntoTicket(room, ticketId);
  for (let before = ''; ; ) {
    const run = await room.database.transaction('msp', (tx) =>
      runOfTicket(tx, desk.connection.id, ticketId),
    );
    const now = `${run?.status} ${run?.turn}`;
    if (!run || now === before) return { run, said };
    before = now;
    await workTurn(room, { runId: run.id, clientId: run.clientId });
  }
}

async function effects(ticketId: number) {
  const seen = effectsOn(await desk.sim.journal(), ticketId, desk.member);
  return {
    internal: seen.internal.length,
    customerVisible: seen.customerVisible.length,
    changes: seen.changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field),
  };
}

it('a restored older state repeats nothing and hands over what it does not know', async () => {
  const before: IntakeRoom = { ...desk.room, modelFor: () => threeStepModel() };
  const [waiting, untouched] = [await raise(), await raise()];
  expect((await work(before, waiting.id)).run?.status).toBe('awaiting-approval');
  expect((await work(before, untouched.id)).run?.status).toBe('awaiting-approval');

  const { masterKey, database } = before;
  const file = join(folder, 'older.age');
  await makeBackup({ database, masterKey, file });

  await desk.sim.writeNote(waiting.id, 'Looks right, go ahead please.');
  expect((await work(before, waiting.id)).run?.status).toBe('done');
  const later = await raise();
  expect((await work(before, later.id)).run?.status).toBe('awaiting-approval');
  const done = await effects(waiting.id);
  const begun = await effects(later.id);
  expect(done.changes).toEqual(expect.arrayContaining([...threeStepEffects.changes]));

  await restoreBackup({ connection: restored.connection, masterKey, file });
  const after: IntakeRoom = {
    ...createTestRoom(restored.database, createAudit(Buffer.alloc(32, 7))),
    modelFor: () => threeStepModel(),
    gap: await restored.database.transaction('msp', gapOf),
  };

  // Known in the backup, carried out after it: handed over with one note, nothing changed again.
  expect((await work(after, waiting.id)).run).toMatchObject({ status: 'handed-over' });
  expect(await effects(waiting.id)).toEqual({ ...done, internal: done.internal + 1 });
  // Not known at all: no second run.
  expect(await work(after, later.id)).toMatchObject({
    run: null,
    said: expect.stringContaining('does nothing twice'),
  });
  expect(await effects(later.id)).toEqual(begun);
  // Nothing happened on it meanwhile: it goes on where it was.
  await desk.sim.writeNote(untouched.id, 'Looks right, go ahead please.');
  expect((await work(after, untouched.id)).run?.status).toBe('done');
  expect(await effects(untouched.id)).toMatchObject({
    internal: threeStepEffects.internal,
    customerVisible: threeStepEffects.customerVisible,
  });
  await after.psa.close();
});
