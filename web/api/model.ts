import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ClientModelForm,
  ClientModelState,
  ModelCallPage,
  ModelForm,
  ModelState,
  TriedModel,
} from '../../src/contracts/models.ts';
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

const ofClient = (id: string) => `/clients/${id}/model`;

/** The language model of one client, where it has one of its own. */
export function useClientModel(id: string) {
  return useQuery({
    queryKey: ['client-model', id],
    queryFn: () => get<ClientModelState>(ofClient(id)),
  });
}

/** Saves a client's model; null: the installation's thinks for it again. */
export function useSaveClientModel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: ClientModelForm | null) =>
      form
        ? request<ClientModelState>('PUT', ofClient(id), form)
        : request<ClientModelState>('DELETE', ofClient(id)),
    onSuccess: (saved) => client.setQueryData(['client-model', id], saved),
  });
}

/** Exactly what was sent in one step, read when it is asked for. */
export function useModelCall(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['model-call', id],
    queryFn: () => get<ModelCallPage>(`/model-calls/${id}`),
    enabled: wanted,
  });
}
