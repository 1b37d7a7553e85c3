import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  IntegrationCard,
  ProviderForm,
  TriedProvider,
} from '../../src/contracts/integrations.ts';
import type { BegunTotpEnrolment, TotpEnrolment } from '../../src/contracts/totp.ts';
import { useIntegrations } from './integrations.ts';
import { get, request } from './request.ts';

/** The card of one integration, with its form. */
export function useIntegration(id: string) {
  const { data, ...rest } = useIntegrations();
  return { ...rest, data: data && (data.find((card) => card.id === id) ?? null) };
}

/** Saves what was typed, which the server checks first. */
export function useSaveProvider(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: ProviderForm) =>
      request<IntegrationCard>('PUT', `/integrations/${id}`, form),
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrations'] }),
  });
}

/** One real call with what was typed; nothing is saved, nobody is challenged. */
export function useTryProvider(id: string) {
  return useMutation({
    mutationFn: (form: ProviderForm) =>
      request<TriedProvider>('POST', `/integrations/${id}/test`, form),
  });
}

export function useRemoveProvider(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/integrations/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrations'] }),
  });
}

const ENROLMENTS = ['totp'];

export function useEnrolments() {
  return useQuery({
    queryKey: ENROLMENTS,
    queryFn: () => get<{ items: TotpEnrolment[] }>('/totp'),
    select: ({ items }) => items,
  });
}

export interface NewEnrolment {
  clientId: string;
  contactId: number;
  method: string;
}

/** Begins an enrolment; its answer is the only one that holds the secret. */
export function useEnrol() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (contact: NewEnrolment) => request<BegunTotpEnrolment>('POST', '/totp', contact),
    onSuccess: () => client.invalidateQueries({ queryKey: ENROLMENTS }),
  });
}

export function useConfirmEnrolment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, code }: { id: string; code: string }) =>
      request<TotpEnrolment>('POST', `/totp/${id}/confirm`, { code }),
    onSuccess: () => client.invalidateQueries({ queryKey: ENROLMENTS }),
  });
}

export function useRemoveEnrolment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/totp/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ENROLMENTS }),
  });
}
