import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Demo, RaisedTicket } from '../../src/contracts/demo.ts';
import { get, request } from './request.ts';

/** Whether this is the demo, or could become it. */
export function useDemo() {
  return useQuery({ queryKey: ['demo'], queryFn: () => get<Demo>('/demo') });
}

/** Whether everything that is seen is the demo’s. */
export function useIsDemo(): boolean {
  return useDemo().data?.on ?? false;
}

/** Enters the demo, or leaves it. */
export function useSwitchDemo(method: 'POST' | 'DELETE') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>(method, '/demo'),
    // A full load: nothing of one is shown beside the other.
    onSuccess: () => {
      client.clear();
      location.assign('/settings/integrations/connectwise');
    },
  });
}

/** Has a customer of the demo raise a ticket. */
export function useRaiseDemoTicket() {
  return useMutation({ mutationFn: () => request<RaisedTicket>('POST', '/demo/tickets') });
}
