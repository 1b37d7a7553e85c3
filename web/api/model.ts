import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ModelForm, ModelState, TriedModel } from '../../src/contracts/models.ts';
import { get, request } from './request.ts';

const PATH = '/integrations/model';

/** The language model that thinks for the agents, and the providers there are. */
export function useModel() {
  return useQuery({ queryKey: ['model'], queryFn: () => get<ModelState>(PATH) });
}

/** Asks the model of the form one question, without saving anything. */
export function useTryModel() {
  return useMutation({
    mutationFn: (form: ModelForm) => request<TriedModel>('POST', `${PATH}/test`, form),
  });
}

/** Saves the model; null goes back to the built-in planner. */
export function useSaveModel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: ModelForm | null) =>
      form ? request<ModelState>('PUT', PATH, form) : request<ModelState>('DELETE', PATH),
    onSuccess: (saved) => client.setQueryData(['model'], saved),
  });
}
