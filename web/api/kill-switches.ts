import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KillSwitch, NewKill } from '../../src/contracts/kill-switches.ts';
import { get, request } from './request.ts';

const PATH = '/kill-switches';
type List = { items: KillSwitch[] };

/** The kill switches that are thrown. */
export function useKillSwitches() {
  return useQuery({
    queryKey: ['kill-switches'],
    queryFn: () => get<List>(PATH),
    select: ({ items }) => items,
    refetchInterval: 15_000,
  });
}

export function useKill() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (kill: NewKill) => request<List>('POST', PATH, kill),
    onSuccess: (list) => client.setQueryData(['kill-switches'], list),
  });
}

export function useRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<List>('DELETE', `${PATH}/${id}`),
    onSuccess: (list) => client.setQueryData(['kill-switches'], list),
  });
}
