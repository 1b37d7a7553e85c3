import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TakenCode } from '../../src/contracts/totp.ts';
import type {
  Verification,
  VerificationSettingsChange,
  VerificationSettingsShown,
} from '../../src/contracts/verifications.ts';
import { ApiError, get, request } from './request.ts';

const SETTINGS = ['verification-settings'];

/** Verifications in a state, or those of a run, newest first. */
export function useVerifications(filter: { state?: Verification['state']; run?: string }) {
  return useQuery({
    queryKey: ['verifications', filter],
    queryFn: () => get<{ items: Verification[] }>(`/verifications?${new URLSearchParams(filter)}`),
    select: ({ items }) => items,
  });
}

export interface Attestation {
  method: string;
  reason: string;
  outcome: 'approved' | 'denied';
}

/** A technician's word; answers whether it was the one that counted. */
export function useAttest(id: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (attestation: Attestation) =>
      request<{ counted: boolean; verification: Verification }>(
        'POST',
        `/verifications/${id}/attest`,
        attestation,
      ),
    onSettled: changed,
  });
}

/** After a denial: the contact may be challenged again. */
export function useRelease(id: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: () => request<Verification>('POST', `/verifications/${id}/release`),
    onSettled: changed,
  });
}

/** The code that the requester read from their app. */
export function useTypeCode(id: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (code: string) => request<TakenCode>('POST', `/verifications/${id}/code`, { code }),
    onSettled: changed,
  });
}

export function useVerificationSettings() {
  return useQuery({
    queryKey: SETTINGS,
    queryFn: () => get<VerificationSettingsShown>('/settings/verification'),
  });
}

export function useSaveVerificationSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: VerificationSettingsChange) =>
      request<VerificationSettingsShown>('PUT', '/settings/verification', change),
    onSuccess: (saved) => client.setQueryData(SETTINGS, saved),
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409)
        return client.invalidateQueries({ queryKey: SETTINGS });
    },
  });
}

function useChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['verifications'] });
}
