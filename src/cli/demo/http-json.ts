import { AppError } from '../../lib/errors.ts';

/** A JSON request to a server of the demo's own, on this machine. Throws with what was answered. */
export async function requestJson<T>(
  url: string,
  options: { method?: string; body?: unknown; cookie?: string | undefined } = {},
): Promise<{ body: T; headers: Headers }> {
  const { method = 'GET', body, cookie } = options;
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(cookie && { cookie }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new AppError('demo-request', `${method} ${url} answered ${response.status}: ${text}`);
  return { body: (text ? JSON.parse(text) : undefined) as T, headers: response.headers };
}
