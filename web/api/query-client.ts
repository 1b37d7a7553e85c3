import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './request.ts';

const PATIENCE = 3;

/** A 401 from anywhere: the session has ended, and the page asks for a sign-in on top of itself. */
function noticeEnd(error: unknown): void {
  if (error instanceof ApiError && error.status === 401)
    queryClient.setQueryData(['session'], null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      // What changes is told by /api/events.
      staleTime: 30_000,
      retry: (failures, error) => error instanceof ApiError && error.passing && failures < PATIENCE,
      // On a machine without a network, Muster on the same machine still answers.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
