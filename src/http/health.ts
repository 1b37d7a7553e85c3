import type { OpenAPIHono } from '@hono/zod-openapi';
import { describeError } from '../lib/errors.ts';
import type { HttpDeps } from './deps.ts';
import type { createHttpMetrics } from './metrics.ts';

const CHECK_TIMEOUT_MS = 2_000;

/** `/healthz`: the process answers. `/readyz`: so does what it needs. `/metrics`: Prometheus. All without a session. */
export function registerHealth(
  app: OpenAPIHono,
  { readiness, breaker, logger }: HttpDeps,
  { registry }: ReturnType<typeof createHttpMetrics>,
): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  app.get('/readyz', async (c) => {
    const results = await Promise.all(
      Object.entries(readiness).map(async ([name, check]) => {
        const reason = await failureOf(check);
        if (reason) logger.warn({ check: name, reason }, 'not ready');
        return [name, reason ? 'failing' : 'ok'] as const;
      }),
    );
    const ready = results.every(([, state]) => state === 'ok');
    const resting = await breaker?.().catch(() => null);
    const body = {
      status: ready ? 'ok' : 'failing',
      checks: Object.fromEntries(results),
      ...(resting && { breaker: resting }),
    };
    return c.json(body, ready ? 200 : 503);
  });

  app.get('/metrics', async (c) =>
    c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  );
}

async function failureOf(check: () => Promise<unknown>): Promise<string | undefined> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  try {
    await Promise.race([check(), late]);
    return undefined;
  } catch (error) {
    return describeError(error);
  } finally {
    clearTimeout(timer);
  }
}
