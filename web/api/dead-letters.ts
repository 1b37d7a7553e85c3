import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeadLetterList, Replayed } from '../../src/contracts/dead-letters.ts';
import { get, request } from './request.ts';

/** Under `runs`, so that what is heard of a run reads it again. */
const KEY = ['runs', 'dead-letters'];

export function useDeadLetters() {
  return useQuery({ queryKey: KEY, queryFn: () => get<DeadLetterList>('/dead-letters') });
}

/** Has one tried again, or without an id all of them. */
export function useReplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      request<Replayed>('POST', id ? `/dead-letters/${id}/replay` : '/dead-letters/replay'),
    onSettled: () => client.invalidateQueries({ queryKey: ['runs'] }),
  });
}
