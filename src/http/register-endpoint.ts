import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { z } from 'zod';
import { Problem } from '../contracts/problem.ts';
import { AppError } from '../lib/errors.ts';
import { admit } from './admit.ts';
import type { HttpDeps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { invalidInput } from './problem.ts';

/** Puts an endpoint on the app and into `/api/openapi.json`: admit -> parse -> handle -> present. */
export function registerEndpoint(app: OpenAPIHono, endpoint: Endpoint, deps: HttpDeps): void {
  describe(app, endpoint);
  const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1');
  app.on(endpoint.method.toUpperCase(), path, async (c) => {
    c.set('route' as never, endpoint.path as never);
    const by = await admit(c, endpoint.access, deps);
    const call = {
      by,
      context: c,
      params: parse('path', endpoint.params, c.req.param()),
      query: parse('query', endpoint.query, c.req.query()),
      body: endpoint.body && parse('body', endpoint.body, await readJson(c)),
    };
    const answer = await endpoint.handle(call as never, deps);
    if (answer instanceof Response) return answer;
    if (!endpoint.answer) return c.body(null, 204);
    return c.json(endpoint.answer.parse(answer) as object, { status: endpoint.status ?? 200 });
  });
}

function parse(where: 'body' | 'query' | 'path', shape: z.ZodType | undefined, value: unknown) {
  if (!shape) return undefined;
  const result = shape.safeParse(value);
  if (!result.success) throw invalidInput(where, result.error);
  return result.data;
}

async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new AppError('not-json', 'Send the body as Content-Type: application/json.', {
      status: 415,
    });
  try {
    return JSON.parse(await c.req.text());
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause; // the body limit speaks here too
    throw new AppError('malformed-json', `The body is not JSON: ${cause.message}`, {
      status: 400,
      cause,
      fields: [{ field: 'body', message: 'is not JSON' }],
    });
  }
}

function describe({ openAPIRegistry }: OpenAPIHono, endpoint: Endpoint): void {
  const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });
  const status = endpoint.answer ? (endpoint.status ?? 200) : 204;
  openAPIRegistry.registerPath({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    ...(endpoint.access !== 'anyone' && {
      description: `Access: ${endpoint.access}`,
      security: [{ session: [] }, { key: [] }],
    }),
    request: {
      ...(endpoint.params && { params: endpoint.params as z.ZodObject }),
      ...(endpoint.query && { query: endpoint.query as z.ZodObject }),
      ...(endpoint.body && { body: { required: true, ...json(endpoint.body) } }),
    },
    responses: {
      [status]: { description: endpoint.summary, ...(endpoint.answer && json(endpoint.answer)) },
      default: {
        description: 'Refused or failed',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  });
}
