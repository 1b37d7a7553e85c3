import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Approvers, NewApprovers } from '../../src/contracts/approvers.ts';
import type { AgentSettingsShown } from '../../src/contracts/clients.ts';
import type { SpendingChange, SpendingPage } from '../../src/contracts/spending.ts';
import { ApiError, get, request } from './request.ts';

/** Settings of the MSP at one address, in versions: read, and saved over the version that was changed. */
function settingsAt<Shown, Change>(path: string) {
  const queryKey = ['settings', path];
  return {
    use: () => useQuery({ queryKey, queryFn: () => get<Shown>(path) }),
    useSave() {
      const client = useQueryClient();
      return useMutation({
        mutationFn: (change: Change) => request<Shown>('PUT', path, change),
        onSuccess: (saved) =>
          client.setQueryData<Shown>(queryKey, (before) => ({ ...before, ...saved })),
        // Somebody else was first: theirs is read, and shown beside what was typed.
        onError: (error) => {
          if (error instanceof ApiError && error.status === 409)
            return client.invalidateQueries({ queryKey });
        },
      });
    },
  };
}

export const approverSettings = settingsAt<Approvers, NewApprovers>(
  '/integrations/connectwise/approvers',
);
export const agentSettings = settingsAt<
  AgentSettingsShown,
  { instructions: string; version: number }
>('/settings/agents');
export const spendingSettings = settingsAt<SpendingPage, SpendingChange>('/settings/spending');
