import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Right } from '../../src/contracts/rights.ts';
import type { Principal } from '../../src/contracts/session.ts';
import { ApiError, get, request } from './request.ts';

/** Asked for before the first drawing, while the page's own file still comes. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () =>
    get<Principal>('/session').catch((error) => {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }),
  retry: (_, error) => error instanceof ApiError && error.passing,
  retryDelay: 1_000,
});

/** Who is signed in; null when nobody is. */
export function useSession() {
  return useQuery(sessionQuery);
}

/** Whether the person who is signed in may do it. */
export function useMay(right: Right): boolean {
  return useSession().data?.rights.includes(right) ?? false;
}

/** Signs in, or makes the first owner; either way everything is read again. */
export function useEnter(path: '/session' | '/setup') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, string>) => request<Principal>('POST', path, body),
    onSuccess: (principal) => {
      client.setQueryData(['session'], principal);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/session'),
    // A full load: nothing of what this person saw stays in memory.
    onSettled: () => {
      client.clear();
      location.assign('/');
    },
  });
}
