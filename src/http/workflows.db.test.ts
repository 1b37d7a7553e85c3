import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import type { Workflow } from '../contracts/workflows.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
});
afterAll(() => db.drop());

const body = { name: 'Unlock', trigger: 'The account is locked.', exemplars: ['account locked'] };

async function written(): Promise<Workflow> {
  const response = await desk.call('POST', '/api/workflows', {
    body,
    as: await desk.key('workflows:write'),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Workflow;
}

test('only a person makes a draft active or changes an active one, and only forwards', async () => {
  const { id } = await written();
  const key = await desk.key('workflows:write', 'desk:read');
  const person = await desk.signedInAs('technician');
  const promote = (as: typeof key) => desk.call('POST', `/api/workflows/${id}/promote`, { as });
  const patch = (as: typeof key, change: unknown) =>
    desk.call('PATCH', `/api/workflows/${id}`, { as, body: change });

  expect((await promote(key)).status).toBe(403);
  expect((await promote(person)).status).toBe(200);
  expect((await promote(person)).status).toBe(409);
  expect((await patch(key, { instructions: 'Disable MFA.' })).status).toBe(403);
  const changed = (await (await patch(person, { name: 'Unlock account' })).json()) as Workflow;
  expect(changed).toMatchObject({ state: 'active', version: 2, trigger: body.trigger });
  expect(await (await patch(person, { state: 'archived' })).json()).toMatchObject({
    state: 'archived',
    version: 2,
  });
  expect((await promote(person)).status).toBe(409);
  const list = await desk.call('GET', '/api/workflows?state=archived', { as: key });
  expect(await list.json()).toMatchObject({ items: [{ id, name: 'Unlock account' }] });
});

test('refuses a workflow without a trigger, naming the field', async () => {
  const as = await desk.key('workflows:write');
  const response = await desk.call('POST', '/api/workflows', { body: { name: 'x' }, as });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('trigger');
});

test('a workflow’s page tells its versions, what each changed, and whom it disagrees with', async () => {
  const as = await desk.key('workflows:write', 'desk:read');
  const action = { path: 'priority', value: 'High' };
  const write = async (name: string, value: string) => {
    const response = await desk.call('POST', '/api/workflows', {
      body: { ...body, name, exemplars: ['mailbox is full'], actions: [{ ...action, value }] },
      as,
    });
    return (await response.json()) as Workflow;
  };
  const one = await write('Mailbox', 'High');
  const other = await write('Quota', 'Low');
  await desk.call('PATCH', `/api/workflows/${one.id}`, { as, body: { name: 'Mailbox full' } });
  const page = await (await desk.call('GET', `/api/workflows/${one.id}`, { as })).json();
  expect(page).toMatchObject({
    name: 'Mailbox full',
    versions: [
      { version: 1, changed: [] },
      { version: 2, changed: [{ field: 'name', before: 'Mailbox', after: 'Mailbox full' }] },
    ],
    conflicts: [{ id: other.id, path: 'priority', own: 'High', other: 'Low' }],
  });
  expect((await desk.call('GET', '/api/workflows/wfl_none', { as })).status).toBe(404);
});
