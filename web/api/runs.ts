import {
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  DecidedApproval,
  Run,
  RunList,
  RunPage,
  RunStatus,
} from '../../src/contracts/runs.ts';
import { get, request } from './request.ts';

export interface RunFilter {
  status?: RunStatus | undefined;
  client?: string | undefined;
  board?: number | undefined;
  ticket?: number | undefined;
}

/** Runs, newest first, page by page. */
export function useRuns(filter: RunFilter, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['runs', filter, limit],
    initialPageParam: '',
    queryFn: ({ pageParam }) => get<RunList>(`/runs?${search(filter, limit, pageParam)}`),
    getNextPageParam: (page) => page.next,
  });
}

/** The newest runs in any of these states, and the first state of which there are more. */
export function useRunsIn(statuses: RunStatus[], limit = 10) {
  return useQueries({
    queries: statuses.map((status) => ({
      queryKey: ['runs', { status }, 'first', limit],
      queryFn: () => get<RunList>(`/runs?${search({ status }, limit, '')}`),
    })),
    combine: (answers) => ({
      data: answers.some(({ data }) => !data)
        ? undefined
        : {
            runs: answers
              .flatMap(({ data }) => data?.items ?? [])
              .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
            more: statuses[answers.findIndex(({ data }) => data?.next)],
          },
      error: answers.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(answers.map(({ refetch }) => refetch())),
    }),
  });
}

function search(filter: RunFilter, limit: number, after: string): string {
  const { status, client, board, ticket } = filter;
  const query = new URLSearchParams({ limit: String(limit) });
  if (status) query.set('status', status);
  if (client) query.set('client', client);
  if (board) query.set('board', String(board));
  if (ticket) query.set('ticket', String(ticket));
  if (after) query.set('after', after);
  return query.toString();
}

export function useRun(id: string) {
  return useQuery({ queryKey: ['run', id], queryFn: () => get<RunPage>(`/runs/${id}`) });
}

export interface NewDecision {
  approvalId: string;
  decision: 'approve' | 'deny' | 'partial';
  steps?: number[];
  /** Other arguments for some steps; the plan then goes through the checks anew. */
  edits?: { step: number; args: Record<string, unknown> }[];
  reason?: string;
}

/** Decides a plan; `heard` is told whether this decision was the one that counted, also when the plan is gone. */
export function useDecide(runId: string, heard: (decided: DecidedApproval) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ approvalId, ...decision }: NewDecision) =>
      request<DecidedApproval>('POST', `/approvals/${approvalId}/decision`, decision),
    onSuccess: heard,
    onSettled: () => client.invalidateQueries({ queryKey: ['run', runId] }),
  });
}

export function useStopRun(runId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<Run>('POST', `/runs/${runId}/stop`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['run', runId] }),
  });
}
