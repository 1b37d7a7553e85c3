import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { type Endpoint, endpoint } from '../endpoint.ts';

/** The description of the whole API, made from the contracts of the endpoints that `app` has. */
export function getOpenApi(app: OpenAPIHono): Endpoint {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'muster_session',
  });
  return endpoint({
    method: 'get',
    path: '/api/openapi.json',
    access: 'signed-in',
    summary: 'This API as OpenAPI 3.1',
    answer: z.looseObject({}),
    async handle() {
      const info = { title: 'Muster', version: '1' };
      return { ...app.getOpenAPI31Document({ openapi: '3.1.0', info }) };
    },
  });
}
