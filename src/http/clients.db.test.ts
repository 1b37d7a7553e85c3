import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { upsertClient } from '../clients/index.ts';
import type { ClientList } from '../contracts/clients.ts';
import type { RunList } from '../contracts/runs.ts';
import { run, seenTicket } from '../db/index.ts';

const CONNECTION = 'con_1';
const DAY = 24 * 60 * 60 * 1000;

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
let as: Record<string, string>;
let clientId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
  as = await desk.key('clients:write', 'desk:read');
  const company = {
    id: 7,
    identifier: 'harbor',
    name: 'Harbor Dental',
    types: [],
    status: null,
    deleted: false,
    vendor: false,
    lead: false,
  };
  clientId = await db.database.transaction(
    'msp',
    async (tx) => (await upsertClient(tx, CONNECTION, company as never, 'plan')).client.id,
  );
});
afterAll(() => db.drop());

test('who changes a client that somebody else changed meanwhile is told, and nothing is saved', async () => {
  const patch = (body: unknown) => desk.call('PATCH', `/api/clients/${clientId}`, { as, body });
  const first = await patch({ version: 1, instructions: 'Call first.' });
  expect(await first.json()).toMatchObject({ version: 2, instructions: 'Call first.' });
  const late = await patch({ version: 1, mode: 'live' });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    code: 'client-changed',
    detail: expect.stringContaining('Somebody else changed Harbor Dental meanwhile'),
  });
  // A program that names no version sets what it says.
  expect(await (await patch({ mode: 'off' })).json()).toMatchObject({
    version: 3,
    mode: 'off',
    instructions: 'Call first.',
  });
  expect((await desk.call('PATCH', '/api/clients/cli_none', { as, body: {} })).status).toBe(404);
});

test('the list tells how many tickets of each client came in the last 30 days', async () => {
  await db.database.transaction('msp', (tx) =>
    tx.insert(seenTicket).values(
      [0, 29, 31].map((days, i) => ({
        connectionId: CONNECTION,
        ticketId: 100 + i,
        clientId,
        seenAt: new Date(Date.now() - days * DAY),
      })),
    ),
  );
  const { items } = (await (await desk.call('GET', '/api/clients', { as })).json()) as ClientList;
  expect(items).toMatchObject([{ id: clientId, recentTickets: 2 }]);
});

test('runs are listed by the board of their ticket', async () => {
  await db.database.transaction('msp', (tx) =>
    tx.insert(run).values(
      [1, 2, null].map((boardId, i) => ({
        id: `run_${i}`,
        clientId,
        connectionId: CONNECTION,
        ticketId: 200 + i,
        boardId,
        status: 'done',
        mode: 'plan',
        summary: 'Slow',
        version: 1,
      })),
    ),
  );
  const answer = await desk.call('GET', '/api/runs?board=2', { as });
  const { items } = (await answer.json()) as RunList;
  expect(items.map(({ ticketId }) => ticketId)).toEqual([201]);
  expect((await desk.call('GET', '/api/runs?board=x', { as })).status).toBe(400);
});
