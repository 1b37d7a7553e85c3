import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { listAudit } from '../audit/index.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
let as: Record<string, string>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
  as = await desk.key('policies:write', 'desk:read');
});
afterAll(() => db.drop());

const PATH = '/api/integrations/connectwise/policies';
const UPDATE = 'connectwise_psa:cw-update-ticket';
const rule = {
  name: 'Assigned',
  tool: UPDATE,
  when: { fields: ['status'], values: ['Assigned'] },
  policy: 'auto',
};
const put = async (body: unknown) => {
  const answer = await desk.call('PUT', PATH, { as, body });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  return { status: answer.status, body: (await answer.json()) as any };
};

describe('policies by the API', () => {
  test('rules are saved as a new version, audited, and read as sentences', async () => {
    const saved = await put({ tools: {}, rules: [rule] });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({ version: 1, rules: [rule] });
    expect(saved.body.sentences[0]).toContain(
      'When it changes "status" to "Assigned", it is done without asking.',
    );
    const [entry] = await db.database.transaction('msp', (tx) => listAudit(tx, { limit: 1 }));
    expect(entry).toMatchObject({ action: 'policies.save', detail: { after: { rules: [rule] } } });
  });

  test('what is left out stays as it is', async () => {
    await put({ tools: {}, rules: [rule] });
    const { body } = await put({ tools: { [UPDATE]: 'off' } });
    expect(body).toMatchObject({ tools: { [UPDATE]: 'off' }, rules: [rule] });
    expect((await put({ tools: {}, rules: [] })).body.rules).toEqual([]);
  });

  test.each([
    ['a tool that does not exist', { ...rule, tool: 'x:y' }, 'rules.0.tool'],
    ['a condition that does not exist', { ...rule, when: { filds: ['status'] } }, 'rules.0.when'],
    ['an answer that does not exist', { ...rule, policy: 'maybe' }, 'rules.0.policy'],
    ['a client that does not exist', { ...rule, when: { clients: ['cli_0'] } }, 'rules.0.when'],
    ['no name', { ...rule, name: ' ' }, 'rules.0.name'],
  ])('a rule with %s is refused, and nothing is saved', async (_what, bad, field) => {
    const before = await (await desk.call('GET', PATH, { as })).json();
    const { status, body } = await put({ tools: {}, rules: [bad] });
    expect(status).toBe(400);
    expect(body.errors[0].field).toContain(field);
    expect(await (await desk.call('GET', PATH, { as })).json()).toEqual(before);
  });

  test('two rules of one name are refused, and a version that is no longer in force', async () => {
    expect((await put({ tools: {}, rules: [rule, rule] })).status).toBe(400);
    expect((await put({ tools: {}, version: 0 })).status).toBe(409);
  });
});
