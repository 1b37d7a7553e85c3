import type { Simulator } from '../start-simulator.ts';
import { judgeReply } from './judge.ts';

const ROOT = '/v4_6_release/apis/3.0';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape
  json: any;
}

export interface Connection {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** The control API. */
  sim(method: string, path: string, body?: unknown): Promise<Answer>;
  journal(since?: number): Promise<Item[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into effects of every shape
export type Item = { n: number; method: string; path: string; status: number; effect?: any };

export type Keys = Pick<Simulator, 'companyId' | 'publicKey' | 'privateKey' | 'clientId'>;

/** A plain client for tests: what any integration would send, nothing of ours in between. */
export function connect(simulator: Simulator, keys: Keys = simulator): Connection {
  const login = `${keys.companyId}+${keys.publicKey}:${keys.privateKey}`;
  const credentials = {
    authorization: `Basic ${Buffer.from(login).toString('base64')}`,
    clientId: keys.clientId,
  };
  const call = async (
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Answer> => {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  const api = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ) => {
    const answer = await call(method, `${simulator.url}${ROOT}${path}`, headers, body);
    // No reply of any test escapes the tables of the vendor's models.
    const problems = answer.status < 300 ? judgeReply(path, answer.json) : [];
    if (problems.length > 0)
      throw new Error(`${method} ${path}: ${problems.slice(0, 5).join('; ')}`);
    return answer;
  };
  const sim = (method: string, path: string, body?: unknown) =>
    call(method, `${simulator.url}/_sim${path}`, {}, body);
  return {
    get: (path, headers = {}) => api('GET', path, { ...credentials, ...headers }),
    send: (method, path, body) => api(method, path, credentials, body),
    sim,
    journal: async (since = 0) => (await sim('GET', `/journal?since=${since}`)).json.items,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
