import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { type LoopbackServer, startLoopbackServer } from '../../../test/loopback-server.ts';
import { chat } from '../../../test/model-servers/openai-chat.ts';
import { usage } from '../../../test/model-servers/wire-protocol.ts';
import { ledgerEntry, ledgerOf, spentByClient } from '../spending/ledger.ts';
import { saveSpendingSettings, spendingSettings } from '../spending/spending-settings.ts';
import { configuredFormFiller } from './form-filler.ts';
import { saveModelSettings } from './model-settings.ts';
import { configuredEmbedder } from './provider-embedder.ts';

/** Learning's model: what leaves for it is redacted, in the ledger, and within the day's budget. */
const masterKey = new Uint8Array(32).fill(7);
let test: TestDatabase;
let server: LoopbackServer;
let answer: (body: string) => unknown;
beforeAll(async () => {
  test = await createTestDatabase();
  server = await startLoopbackServer(({ body, path }) =>
    path.endsWith('/embeddings')
      ? { body: { data: [{ index: 0, embedding: [1, 0] }], usage: { prompt_tokens: 3 } } }
      : chat.whole({ calls: [{ id: 't1', name: 'answer', args: JSON.stringify(answer(body)) }] }),
  );
  await test.database.transaction('msp', (tx) =>
    saveModelSettings(tx, masterKey, {
      provider: 'openai-compatible',
      model: 'local-model',
      apiKey: null,
      baseUrl: `${server.url}/v1`,
      resource: null,
      allowPrivateNetwork: true,
      protocol: null,
      streaming: false,
      noFallback: true,
      fallbacks: [],
    }),
  );
});
beforeEach(() => {
  server.seen.length = 0;
});
afterAll(async () => {
  await server.close();
  await test.drop();
});

const form = {
  instructions: 'Say who wrote.',
  material: { text: 'ann@contoso.com wrote: the password is Winter2026!' },
  schema: z.strictObject({ said: z.string() }),
};
const ledger = () => test.database.transaction('msp', (tx) => ledgerOf(tx, { runId: 'learning' }));

it('keeps private values here, and the ledger says what was sent', async () => {
  answer = (body) => ({
    said: `${body.match(/\[email-\w+\]/)?.[0]} and ${body.match(/\[secret-\w+\]/)?.[0]}`,
  });
  const filler = await configuredFormFiller(test.database, masterKey);
  const { said } = await filler.fill(form);
  expect(said).toMatch(/^ann@contoso\.com and \[secret-[0-9a-f]{12}\]$/);
  const [request] = server.seen;
  expect(request?.body).not.toMatch(/ann@|Winter2026/);
  const [entry] = await ledger();
  expect(entry).toMatchObject({
    clientId: 'learning',
    state: 'answered',
    model: 'local-model',
    redacted: { email: 1, secret: 1 },
    ...usage,
  });
  const { prompt } = (await test.database.transaction('msp', (tx) =>
    ledgerEntry(tx, entry?.id ?? ''),
  ))!;
  expect(JSON.parse(request?.body ?? '').messages.at(-1).content).toBe(
    (prompt as { messages: { content: string }[] }).messages[0]?.content,
  );
  const spent = await test.database.transaction('msp', (tx) => spentByClient(tx, new Date(0)));
  expect(spent).toMatchObject([{ clientId: 'learning', turns: 1 }]);
});

it('counts the tokens of vectors in the same ledger', async () => {
  await configuredEmbedder(test.database, masterKey, 'local-embed');
  expect((await ledger()).at(-1)).toMatchObject({
    state: 'answered',
    model: 'local-embed',
    inputTokens: 3,
  });
});

it('asks no more once the budget of the day is used up', async () => {
  await test.database.transaction('msp', async (tx) => {
    const { budgets, ...rest } = await spendingSettings(tx);
    const used = { ...budgets, day: { ...budgets.day, turns: 1 } };
    await saveSpendingSettings(tx, { ...rest, budgets: used }, 'test');
  });
  const before = (await ledger()).length;
  const filler = await configuredFormFiller(test.database, masterKey);
  await expect(filler.fill(form)).rejects.toMatchObject({
    code: 'budget-used-up',
    message: expect.stringContaining('2 of 1 turns'),
  });
  const embedder = configuredEmbedder(test.database, masterKey, 'local-embed');
  await expect(embedder).rejects.toMatchObject({ code: 'budget-used-up' });
  expect(server.seen).toEqual([]);
  expect(await ledger()).toHaveLength(before);
});
