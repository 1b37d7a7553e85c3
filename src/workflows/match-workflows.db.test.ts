import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { WorkflowContent } from '../contracts/workflows.ts';
import { silentLogger } from '../lib/logger.ts';
import { createMatching, type Matching } from './match-workflows.ts';
import { createWorkflow, moveWorkflow } from './workflow-store.ts';

let db: TestDatabase;
let matching: Matching;
beforeAll(async () => {
  db = await createTestDatabase();
  matching = createMatching({ database: db.database, logger: silentLogger, sentences: 'never' });
});
afterAll(async () => {
  await matching.close();
  await db.drop();
});

const locked = {
  summary: 'My account got locked out',
  opening: 'Please unlock my account.',
  board: 'Help Desk',
};

async function add(change: Partial<WorkflowContent>): Promise<string> {
  const content = WorkflowContent.parse({ name: 'x', trigger: 'x', ...change });
  const { id } = await db.database.transaction('msp', (tx) =>
    createWorkflow(tx, content, { origin: 'written', savedBy: 'test' }),
  );
  return id;
}
const promote = (id: string) =>
  db.database.transaction('msp', (tx) => moveWorkflow(tx, id, 'active', 'test'));

test('an active workflow is matched for its clients only; a draft never, and both say why', async () => {
  const exemplars = [
    'account is locked',
    'user locked out of windows',
    'please unlock my account',
    'locked account after too many tries',
  ];
  const unlock = await add({
    name: 'Unlock',
    exemplars,
    clientIds: ['cli_a'],
    instructions: 'Check 4740.',
  });
  const printer = await add({
    name: 'Printer',
    exemplars: ['printer jams', 'paper jam in the printer'],
  });
  const match = (client: string, ticket = locked) => matching.match(client, ticket);

  expect((await match('cli_a')).workflows).toEqual([]);
  await promote(printer);
  const near = (await match('cli_a')).nearWorkflows;
  expect(near.find(({ id }) => id === unlock)?.whyNot).toMatch(/nobody has promoted/);

  await promote(unlock);
  expect((await match('cli_a')).workflows).toMatchObject([
    { id: unlock, instructions: 'Check 4740.' },
  ]);
  expect((await match('cli_b')).workflows).toEqual([]);
  expect((await match('cli_b')).nearWorkflows.map(({ id }) => id)).toEqual([printer]);
});

test('one that is for another board is not followed, and says so', async () => {
  const id = await add({
    exemplars: ['toner is empty', 'replace the toner'],
    boards: ['Printing'],
  });
  await promote(id);
  const toner = { summary: 'toner is empty', opening: '' };
  const on = (board: string) => matching.match('cli_c', { ...toner, board });
  expect((await on('printing')).workflows.map((one) => one.id)).toContain(id);
  const { nearWorkflows } = await on('Help Desk');
  expect(nearWorkflows.find((one) => one.id === id)?.whyNot).toMatch(/for the board Printing only/);
});
