import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../lib/errors.ts';
import { getOpenApi } from './api/get-openapi.ts';
import type { HttpDeps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { registerHealth } from './health.ts';
import { registerConnectWiseHook } from './hooks/connectwise-hook.ts';
import { createHttpMetrics } from './metrics.ts';
import { registerConfirmPage } from './pages/confirm-page.ts';
import { isDashboardBuilt, registerDashboard } from './pages/dashboard.ts';
import { registerFirstPage } from './pages/first-page.ts';
import { presentProblem } from './problem.ts';
import { registerEndpoint } from './register-endpoint.ts';
import { securityHeaders } from './security-headers.ts';

const MAX_BODY_BYTES = 1024 * 1024;

/** The whole HTTP surface: the API, the webhook, health and the dashboard, or the plain first page where it is not built. */
export function createHttpApp(deps: HttpDeps): OpenAPIHono {
  const app = new OpenAPIHono();
  const metrics = createHttpMetrics(deps.database);
  app.use(metrics.measure, securityHeaders);
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge }));
  const all = [...endpoints, getOpenApi(app)];
  app.onError((error, c) => presentProblem(c, error, deps.logger));
  app.notFound((c) => presentProblem(c, nothingThere(c, all), deps.logger));

  registerHealth(app, deps, metrics);
  registerConnectWiseHook(app, deps);
  registerConfirmPage(app, deps);
  for (const endpoint of all) registerEndpoint(app, endpoint, deps);
  if (isDashboardBuilt(deps.dashboard)) registerDashboard(app, deps.dashboard, deps);
  else registerFirstPage(app);
  return app;
}

function tooLarge(): never {
  throw new AppError('body-too-large', `A body may have ${MAX_BODY_BYTES} bytes.`, { status: 413 });
}

/** 405 with the methods that would do, when only the method is wrong. */
function nothingThere(c: Context, all: readonly Endpoint[]): AppError {
  const allowed = all
    .filter(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(c.req.path))
    .map(({ method }) => method.toUpperCase());
  if (allowed.length === 0)
    return new AppError('not-found', `There is nothing at ${c.req.path}.`, { status: 404 });
  c.header('Allow', allowed.join(', '));
  return new AppError('method-not-allowed', `Use ${allowed.join(' or ')} here.`, { status: 405 });
}
