import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { RunStatus } from '../src/contracts/runs.ts';
import { NotFound } from './components/states.tsx';
import { HomePage } from './pages/home.tsx';
import { Root } from './root.tsx';

/** What the address of the runs list says about its filters. */
interface RunSearch {
  status?: RunStatus;
  client?: string;
  board?: number;
  ticket?: number;
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const page = <const P extends string>(
  path: P,
  component: Parameters<typeof createRoute>[0]['component'],
) => createRoute({ getParentRoute: () => root, path, component });

const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  component: lazyRouteComponent(() => import('./pages/runs.tsx'), 'RunsPage'),
  validateSearch: ({ status, client, board, ticket }: Record<string, unknown>): RunSearch => ({
    ...(typeof status === 'string' && { status: status as RunStatus }),
    ...(typeof client === 'string' && { client }),
    ...(Number(board) > 0 && { board: Number(board) }),
    ...(Number(ticket) > 0 && { ticket: Number(ticket) }),
  }),
});

const routes = [
  // Where most people come in: with the first file, so that nothing is waited for.
  page('/', HomePage),
  runs,
  page(
    '/runs/$id',
    lazyRouteComponent(() => import('./pages/run.tsx'), 'RunPage'),
  ),
  page(
    '/clients',
    lazyRouteComponent(() => import('./pages/clients.tsx'), 'ClientsPage'),
  ),
  page(
    '/clients/$id',
    lazyRouteComponent(() => import('./pages/client.tsx'), 'ClientPage'),
  ),
  page(
    '/workflows',
    lazyRouteComponent(() => import('./pages/workflows.tsx'), 'WorkflowsPage'),
  ),
  page(
    '/workflows/$id',
    lazyRouteComponent(() => import('./pages/workflow.tsx'), 'WorkflowPage'),
  ),
  page(
    '/settings/integrations',
    lazyRouteComponent(() => import('./pages/integrations.tsx'), 'IntegrationsPage'),
  ),
  page(
    '/settings/integrations/connectwise',
    lazyRouteComponent(() => import('./pages/connectwise.tsx'), 'ConnectWisePage'),
  ),
  page(
    '/settings/integrations/model',
    lazyRouteComponent(() => import('./pages/language-model.tsx'), 'LanguageModelPage'),
  ),
  page(
    '/settings/integrations/$id',
    lazyRouteComponent(() => import('./pages/provider.tsx'), 'ProviderPage'),
  ),
  page(
    '/settings/agents',
    lazyRouteComponent(() => import('./pages/agents.tsx'), 'AgentsPage'),
  ),
  page(
    '/settings/verification',
    lazyRouteComponent(() => import('./pages/verification.tsx'), 'VerificationPage'),
  ),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
