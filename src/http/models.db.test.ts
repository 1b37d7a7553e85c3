import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { upsertClient } from '../clients/index.ts';
import type { Company } from '../integrations/connectwise/index.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
let as: Record<string, string>;
let clientId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
  as = await desk.signedInAs('owner');
  const company = { id: 7, identifier: 'c', name: 'Contoso', types: [] } as unknown as Company;
  const { client } = await db.database.transaction('msp', (tx) =>
    upsertClient(tx, 'con_1', company, 'plan'),
  );
  clientId = client.id;
});
afterAll(() => db.drop());

/** What these tests look at in an answer. */
interface Answer {
  current: { fallbacks: unknown[] } & Record<string, unknown>;
  budgets: Record<'run' | 'client' | 'day', { money: number }>;
  clients: unknown[];
}

async function call(method: string, path: string, body?: unknown) {
  const response = await desk.call(method, path, { as, ...(body !== undefined && { body }) });
  return { status: response.status, body: (await response.json()) as Answer };
}

const KEY = 'sk-never-shown';
const reach = { provider: 'anthropic', model: 'm', apiKey: KEY };

describe('the language model of a client', () => {
  it('is refused for a client that does not exist, and without what its provider needs', async () => {
    expect((await call('PUT', '/api/clients/cli_none/model', reach)).status).toBe(404);
    const azure = await call('PUT', `/api/clients/${clientId}/model`, {
      ...reach,
      provider: 'azure',
    });
    expect(azure).toMatchObject({ status: 400, body: { errors: [{ field: 'resource' }] } });
  });

  it('is saved without its key ever coming back, and kept when the form leaves it out', async () => {
    const path = `/api/clients/${clientId}/model`;
    expect((await call('PUT', path, { ...reach, only: true })).status).toBe(200);
    const { apiKey: _key, ...again } = reach;
    await call('PUT', path, { ...again, model: 'n', only: true });
    const shown = await call('GET', path);
    expect(shown.body.current).toMatchObject({ model: 'n', only: true, hasApiKey: true });
    const audit = await call('GET', '/api/audit');
    expect(JSON.stringify([shown, audit])).not.toContain(KEY);
    expect(JSON.stringify(audit.body)).toContain('models.save-for-client');
    await call('DELETE', path);
    expect((await call('GET', path)).body).toEqual({ current: null });
  });
});

describe('the installation’s model', () => {
  it('keeps its fallbacks and their keys, and none beside "this model or none"', async () => {
    const path = '/api/integrations/model';
    const fallbacks = [{ ...reach, provider: 'mistral', apiKey: 'sk-second' }];
    const saved = await call('PUT', path, { ...reach, fallbacks });
    expect(saved.body.current.fallbacks).toMatchObject([{ provider: 'mistral', hasApiKey: true }]);
    await call('PUT', path, { ...reach, model: 'other' });
    const kept = await call('GET', path);
    expect(kept.body.current).toMatchObject({ model: 'other', fallbacks: [{ hasApiKey: true }] });
    expect(JSON.stringify(kept)).not.toContain('sk-');
    const refused = await call('PUT', path, { ...reach, fallbacks, noFallback: true });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'fallbacks' }] } });
  });
});

describe('budgets and prices', () => {
  const path = '/api/settings/spending';

  it('have a ceiling on money from the start', async () => {
    const { body } = await call('GET', path);
    expect(body.budgets.run.money).toBeGreaterThan(0);
    expect(body.budgets.client.money).toBeGreaterThan(0);
    expect(body.budgets.day.money).toBeGreaterThan(0);
    expect(body.clients).toEqual([]);
  });

  it('are changed one at a time; what is left out stays', async () => {
    const prices = [
      { provider: 'anthropic', model: '*', inputPerMillion: 3, outputPerMillion: 15 },
    ];
    await call('PUT', path, { prices });
    await call('PUT', path, { currency: 'EUR' });
    await call('PUT', path, { budgets: { run: { money: 0.5 } } });
    const { body } = await call('GET', path);
    expect(body).toMatchObject({
      currency: 'EUR',
      prices,
      budgets: { run: { money: 0.5, turns: 20 }, day: { money: 100 } },
    });
  });

  it.each([
    [{ budget: {} }],
    [{ prices: [{ provider: 'x', model: '*', inputPerMillion: -1, outputPerMillion: 0 }] }],
    [{ budgets: { run: { turns: 0 } } }],
  ])('refuse %j', async (body) => {
    expect((await call('PUT', path, body)).status).toBe(400);
  });
});

it('a ledger wants a ticket or a run, and a call that exists', async () => {
  expect((await call('GET', '/api/model-calls')).status).toBe(400);
  expect((await call('GET', '/api/model-calls?ticket=1')).body).toEqual({ items: [] });
  expect((await call('GET', '/api/model-calls/ask_none')).status).toBe(404);
});

it('instructions for all agents are kept, and not written over by who saw older ones', async () => {
  const path = '/api/settings/agents';
  expect((await call('GET', path)).body).toEqual({ instructions: '', version: 0 });
  await call('PUT', path, { instructions: 'Be brief.', version: 0 });
  const late = await call('PUT', path, { instructions: 'Be long.', version: 0 });
  expect(late).toMatchObject({ status: 409, body: { code: 'settings-changed' } });
  expect((await call('GET', path)).body).toEqual({ instructions: 'Be brief.', version: 1 });
});
