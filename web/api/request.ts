import type { Problem } from '../../src/contracts/problem.ts';

/** A refusal or a fault, in the server's words. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Record<string, string>;

  constructor(
    status: number,
    { code, detail, errors = [] }: Omit<Problem, 'type' | 'title' | 'status'>,
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.fields = Object.fromEntries(errors.map(({ field, message }) => [field, message]));
  }

  /** It may work in a moment, without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Calls the API. @throws ApiError, also when nobody answers (status 0) */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => null);
  if (!response)
    throw new ApiError(0, {
      code: 'unreachable',
      detail: 'Muster does not answer. It may be restarting; this page goes on when it is back.',
    });
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw new ApiError(
    response.ok ? 502 : response.status,
    answer?.detail
      ? (answer as Problem)
      : { code: 'no-answer', detail: `The answer could not be read (HTTP ${response.status}).` },
  );
}

export const get = <T>(path: string) => request<T>('GET', path);
