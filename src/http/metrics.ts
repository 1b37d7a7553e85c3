import type { Context, Next } from 'hono';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Database } from '../db/index.ts';
import { addDeskGauges } from './desk-gauges.ts';

/** The process's figures, how the desk stands, and how long each route took. No label names a client, a person or a ticket. */
export function createHttpMetrics(database: Database) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addDeskGauges(registry, database);
  const duration = new Histogram({
    name: 'muster_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    async measure(c: Context, next: Next): Promise<void> {
      const done = duration.startTimer({ method: c.req.method });
      await next();
      done({ route: c.get('route') ?? 'other', status: c.res.status });
    },
  };
}
