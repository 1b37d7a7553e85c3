import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Learning, LearningList, NewLearning } from '../../src/contracts/learning.ts';
import type {
  Workflow,
  WorkflowChange,
  WorkflowList,
  WorkflowPage,
  WorkflowState,
} from '../../src/contracts/workflows.ts';
import { get, request } from './request.ts';

/** All workflows in a state, by age; there are hundreds at most. */
export function useWorkflows(state: WorkflowState) {
  return useQuery({
    queryKey: ['workflows', state],
    async queryFn() {
      const all: Workflow[] = [];
      for (let after = ''; ; ) {
        const page = await get<WorkflowList>(
          `/workflows?state=${state}&limit=200${after && `&after=${after}`}`,
        );
        all.push(...page.items);
        if (!page.next) return all;
        after = page.next;
      }
    },
  });
}

export function useWorkflow(id: string) {
  return useQuery({
    queryKey: ['workflow', id],
    queryFn: () => get<WorkflowPage>(`/workflows/${id}`),
  });
}

function useChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['workflows'] }),
      client.invalidateQueries({ queryKey: ['workflow'] }),
    ]);
}

/** Saves changed fields as the next version, or archives. */
export function useChangeWorkflow(id: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (change: WorkflowChange) => request<Workflow>('PATCH', `/workflows/${id}`, change),
    onSuccess: changed,
  });
}

export function usePromoteWorkflow(id: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: () => request<Workflow>('POST', `/workflows/${id}/promote`),
    onSuccess: changed,
  });
}

/** Says that a workflow does not fit the run's ticket. */
export function useWrongWorkflow(runId: string) {
  const client = useQueryClient();
  const changed = useChanged();
  return useMutation({
    mutationFn: (workflowId: string) =>
      request<Workflow>('POST', `/runs/${runId}/wrong-workflow`, { workflowId }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['run', runId] }), changed()]),
  });
}

const AT_WORK: Learning['state'][] = ['queued', 'working'];
const LOOK_EVERY_MS = 1_500;

/** The latest run of learning; looked at again while it works. */
export function useLearning() {
  return useQuery({
    queryKey: ['learning'],
    queryFn: () => get<LearningList>('/learning'),
    select: ({ items }) => items[0] ?? null,
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => AT_WORK.includes(one.state)) ? LOOK_EVERY_MS : false,
  });
}

export function useStartLearning() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Partial<NewLearning>) =>
      request<Learning>('POST', '/learning', settings),
    onSettled: () => client.invalidateQueries({ queryKey: ['learning'] }),
  });
}
