import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createCallbackDoor } from '../../intake/index.ts';
import { describeError } from '../../lib/errors.ts';
import type { HttpDeps } from '../deps.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * `POST /hooks/connectwise/{token}`: 200 only after the event is committed; 401 for a wrong address or
 * signature; 413 over 1 MiB. Whatever may pass is answered 429, because ConnectWise sends again after a
 * 429 and never after a 5xx.
 */
export function registerConnectWiseHook(app: OpenAPIHono, { room, logger }: HttpDeps): void {
  const door = createCallbackDoor(room);
  const limit = bodyLimit({
    maxSize: MAX_BYTES,
    onError: (c) => c.json({ error: 'body-too-large' }, 413),
  });
  app.post('/hooks/connectwise/:token', limit, async (c) => {
    try {
      const outcome = await door.receive({
        token: c.req.param('token'),
        signature: c.req.header('x-content-signature'),
        // The bytes as they came: the signature is over them, and parsing would change them.
        body: async () => Buffer.from(await c.req.arrayBuffer()),
      });
      switch (outcome.kind) {
        case 'accepted':
          return c.json({ accepted: true, duplicate: outcome.duplicate });
        case 'ignored':
          return c.json({ accepted: false });
        case 'overloaded':
          return later(c);
        case 'unknown-token':
          return c.json({ error: 'unauthorized' }, 401);
        case 'refused':
          logger.warn({ because: outcome.because }, 'a ConnectWise callback was refused');
          if (outcome.because === 'key-unavailable') return later(c);
          return c.json({ error: 'unauthorized' }, outcome.because === 'malformed' ? 400 : 401);
      }
    } catch (error) {
      logger.warn({ reason: describeError(error) }, 'a ConnectWise callback was put off');
      return later(c);
    }
  });
}

function later(c: Context) {
  c.header('Retry-After', '2');
  return c.json({ error: 'try-again' }, 429);
}
