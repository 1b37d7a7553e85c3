import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Board,
  ConnectForm,
  ConnectionHealth,
  IntegrationCard,
} from '../../src/contracts/integrations.ts';
import type { ClientPolicies, NewPolicies, Policies } from '../../src/contracts/policies.ts';
import { ApiError, get, request } from './request.ts';

const POLICIES = '/integrations/connectwise/policies';

export function useIntegrations() {
  return useQuery({
    queryKey: ['integrations'],
    queryFn: () => get<{ items: IntegrationCard[] }>('/integrations'),
    select: ({ items }) => items,
  });
}

/** The card of the ConnectWise connection. */
export function useConnectWise() {
  const { data, ...rest } = useIntegrations();
  return { ...rest, data: data?.find(({ id }) => id === 'connectwise') };
}

export function useConnect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: ConnectForm) =>
      request<IntegrationCard>('PUT', '/integrations/connectwise', form),
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrations'] }),
  });
}

export function useDisconnect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/integrations/connectwise'),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function usePolicies() {
  return useQuery({ queryKey: ['policies'], queryFn: () => get<Policies>(POLICIES) });
}

/** The change that gives one client something of its own; what is not given stays. */
export function clientPolicies(
  { tools, clients }: Policies,
  clientId: string,
  own: ClientPolicies,
  version: number,
): NewPolicies {
  return {
    tools,
    clients: { ...clients, [clientId]: { ...clients[clientId], ...own } },
    version,
  };
}

/** Saves the policies over the version that was changed; a newer one is a conflict (409). */
export function useSavePolicies() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: NewPolicies) => request<Policies>('PUT', POLICIES, change),
    onSuccess: (saved) => client.setQueryData(['policies'], saved),
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409)
        return client.invalidateQueries({ queryKey: ['policies'] });
    },
  });
}

/** The boards of ConnectWise, and whose tickets start runs. */
export function useBoards() {
  return useQuery({
    queryKey: ['boards'],
    queryFn: () => get<{ items: Board[] }>('/integrations/connectwise/boards'),
  });
}

/** The boards that the typed credentials would find; nothing is saved. */
export function usePreviewBoards() {
  return useMutation({
    mutationFn: (form: ConnectForm) =>
      request<{ items: Board[] }>('POST', '/integrations/connectwise/boards', form),
  });
}

/** A costly look, so it is not repeated by itself. */
export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: () => get<ConnectionHealth>('/integrations/connectwise/health'),
    staleTime: 300_000,
  });
}

/** Chooses boards by id; null for what is shipped: all but alert and project boards. */
export function useSaveBoards() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (boards: number[] | null) =>
      request<{ items: Board[] }>('PUT', '/integrations/connectwise/boards', { boards }),
    onSuccess: (saved) => client.setQueryData(['boards'], saved),
  });
}
