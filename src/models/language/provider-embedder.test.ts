import { afterEach, expect, test } from 'vitest';
import { type Reply, startLoopbackServer } from '../../../test/loopback-server.ts';
import { dot, rowOf } from '../../lib/matrix.ts';
import type { HeardAnswer, SentPrompt } from '../model.ts';
import { providerEmbedder } from './provider-embedder.ts';

/** Embeddings over real HTTP from a server that speaks the protocol which OpenAI began and most servers copy. */
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function embedderOn(answer: (texts: string[]) => Reply) {
  const server = await startLoopbackServer(({ body }) =>
    answer((JSON.parse(body) as { input: string[] }).input),
  );
  closers.push(server.close);
  const embedder = providerEmbedder({
    provider: 'openai-compatible',
    model: 'test-embed',
    apiKey: 'key-of-the-msp',
    baseUrl: `${server.url}/v1`,
    resource: null,
    allowPrivateNetwork: true,
    protocol: null,
    streaming: false,
  });
  return { server, embedder };
}

/** Vectors that tell printers from all else. */
const byPrinter = (texts: string[]): Reply => ({
  body: {
    object: 'list',
    model: 'test-embed',
    data: texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: /printer/i.test(text) ? [3, 0.1] : [0.1, 3],
    })),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  },
});

test('gives vectors of length 1 in the order of the texts, and none for an empty text', async () => {
  const { server, embedder } = await embedderOn(byPrinter);
  const { id, dim, languages, embed } = await embedder;
  expect({ id, dim, languages }).toEqual({
    id: 'OpenAI-compatible server test-embed',
    dim: 2,
    languages: 'any',
  });
  const vectors = await embed(['printer jams', '', 'VPN drops', 'the printer is out of toner']);
  expect(dot(rowOf(vectors, 0), rowOf(vectors, 3))).toBeCloseTo(1, 5);
  expect(dot(rowOf(vectors, 0), rowOf(vectors, 2))).toBeLessThan(0.2);
  expect([...rowOf(vectors, 1)]).toEqual([0, 0]);
  expect(server.seen.at(-1)).toMatchObject({
    path: '/v1/embeddings',
    headers: { authorization: 'Bearer key-of-the-msp' },
  });
});

test('nothing private leaves, whoever calls', async () => {
  const { server, embedder } = await embedderOn(byPrinter);
  await (await embedder).embed(['ann@contoso.com cannot print, password: Sommer-2026!']);
  const sent = server.seen.map(({ body }) => body).join('\n');
  expect(sent).toContain('cannot print');
  expect(sent).not.toMatch(/ann@|Sommer/);
});

test('a wrong name or key is told in the provider’s own words before anything is done', async () => {
  const { embedder } = await embedderOn(() => ({
    status: 404,
    body: { error: { message: 'The model "test-embed" does not exist.' } },
  }));
  await expect(embedder).rejects.toMatchObject({
    code: 'model-refused',
    message: expect.stringContaining('does not exist'),
  });
});

test('a provider without embeddings says so', async () => {
  const reach = { model: 'claude', apiKey: 'x', baseUrl: null, resource: null };
  await expect(
    providerEmbedder({
      ...reach,
      provider: 'anthropic',
      allowPrivateNetwork: false,
      protocol: null,
      streaming: false,
    }),
  ).rejects.toMatchObject({ code: 'no-model', status: 400 });
});

test('speaks Google’s protocol as well, and its witness hears what left and what it cost', async () => {
  const server = await startLoopbackServer(({ body }) => {
    const asked = JSON.parse(body) as { requests?: unknown[] };
    const vector = { values: [0.6, 0.8] };
    return {
      body: asked.requests
        ? { embeddings: asked.requests.map(() => vector) }
        : { embedding: vector },
    };
  });
  closers.push(server.close);
  const told: SentPrompt[] = [];
  const heard: HeardAnswer[] = [];
  const { embed, dim } = await providerEmbedder(
    {
      provider: 'google',
      model: 'text-embedding-test',
      apiKey: 'key-of-the-msp',
      baseUrl: `${server.url}/v1beta`,
      resource: null,
      allowPrivateNetwork: true,
      protocol: null,
      streaming: false,
    },
    {
      async sending(prompt) {
        told.push(prompt);
        return async (answer) => void heard.push(answer);
      },
    },
  );
  const vectors = await embed(['printer jams', 'VPN drops']);
  expect(dim).toBe(2);
  expect(dot(rowOf(vectors, 0), rowOf(vectors, 1))).toBeCloseTo(1, 5);
  expect(server.seen.map(({ path }) => path)).toEqual([
    '/v1beta/models/text-embedding-test:embedContent',
    '/v1beta/models/text-embedding-test:batchEmbedContents',
  ]);
  expect(server.seen[1]?.headers['x-goog-api-key']).toBe('key-of-the-msp');
  expect(told[1]).toMatchObject({ provider: 'google', model: 'text-embedding-test' });
  // It counts no tokens: a quarter of the characters stands for them.
  expect(heard[1]).toMatchObject({ state: 'answered', inputTokens: 6, outputTokens: 0 });
});
