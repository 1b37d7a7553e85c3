import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Client, ClientList, ListedClient } from '../../src/contracts/clients.ts';
import type { AgentMode } from '../../src/contracts/integrations.ts';
import { ApiError, get, request } from './request.ts';

/** All clients by name; an MSP has hundreds, so they are held whole and searched on the page. */
export function useClients() {
  return useQuery({ queryKey: ['clients'], queryFn: readAll, staleTime: 60_000 });
}

async function readAll(): Promise<ListedClient[]> {
  const all: ListedClient[] = [];
  for (let after = ''; ; ) {
    const page = await get<ClientList>(`/clients?limit=200${after && `&after=${after}`}`);
    all.push(...page.items);
    if (!page.next) return all;
    after = page.next;
  }
}

/** The name of a client by its id, once the clients are known. */
export function useClientName(): (id: string) => string {
  const { data } = useClients();
  const names = new Map(data?.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

interface ClientChange {
  id: string;
  /** As it was when the person began to change it. */
  version: number;
  mode: AgentMode;
  instructions: string;
  redact: boolean;
}

/** Saves one client over the version that was changed; a newer one is a conflict (409), and is read. */
export function useSaveClient() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: ClientChange) =>
      request<Client>('PATCH', `/clients/${id}`, change),
    onSuccess: (saved) =>
      client.setQueryData<ListedClient[]>(['clients'], (all) =>
        all?.map((one) => (one.id === saved.id ? { ...one, ...saved } : one)),
      ),
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409)
        return client.invalidateQueries({ queryKey: ['clients'] });
    },
  });
}

/** Sets one mode for many clients, one after the other; `told` hears how many are done. */
export function useSetModes(told: (done: number) => void) {
  const client = useQueryClient();
  return useMutation({
    async mutationFn({ ids, mode }: { ids: string[]; mode: AgentMode }) {
      for (const [i, id] of ids.entries()) {
        await request('PATCH', `/clients/${id}`, { mode });
        told(i + 1);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['clients'] }),
  });
}
