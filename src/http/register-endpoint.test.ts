import { OpenAPIHono } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { HttpDeps } from './deps.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { registerEndpoint } from './register-endpoint.ts';

function appWith(declared: Endpoint): OpenAPIHono {
  const app = new OpenAPIHono();
  registerEndpoint(app, declared, {} as HttpDeps);
  return app;
}

const open = { method: 'get', access: 'anyone', summary: 'A test' } as const;

test('only the fields of the answer leave the house', async () => {
  const app = appWith(
    endpoint({
      ...open,
      path: '/api/things/{id}',
      params: z.object({ id: z.coerce.number() }),
      answer: z.object({ id: z.number() }),
      status: 202,
      handle: async ({ params }) => ({ id: params.id + 1, passwordHash: 'secret' }),
    }),
  );
  const answer = await app.request('/api/things/41');
  expect(answer.status).toBe(202);
  expect(await answer.json()).toEqual({ id: 42 });
});

test('without an answer it is 204', async () => {
  const app = appWith(endpoint({ ...open, path: '/api/nothing', handle: async () => {} }));
  expect((await app.request('/api/nothing')).status).toBe(204);
});

test('a stream is passed on as it is', async () => {
  const app = appWith(
    endpoint({
      ...open,
      path: '/api/events',
      answer: z.string(),
      handle: async () => new Response('data: 1\n\n', { status: 200 }),
    }),
  );
  expect(await (await app.request('/api/events')).text()).toBe('data: 1\n\n');
});
