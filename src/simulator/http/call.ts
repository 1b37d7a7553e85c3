import type { Effect } from '../journal.ts';
import type { Role } from '../rights.ts';
import type { World } from '../store/world.ts';

/** One request to the API, authenticated and with its path parameters. */
export interface Call {
  world: World;
  method: string;
  /** Path below the API's root, without query. */
  path: string;
  params: Record<string, string>;
  query: Query;
  body: unknown;
  bytes: Buffer;
  header(name: string): string | undefined;
  /** The member that the key belongs to; on the control API whoever the body names. */
  by: string;
  /** What the key may do. */
  role: Role;
  /** Answer from before the last change: a fault. */
  stale: boolean;
  /** What the call changed, for the journal and the callbacks. */
  effects: Effect[];
}

export interface Reply {
  status: number;
  /** Sent as JSON; undefined sends no body. */
  json?: unknown;
  bytes?: Buffer;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Query parameters by name, ignoring case as the vendor's server does. */
export class Query {
  readonly #values = new Map<string, string>();
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (const [name, value] of new URLSearchParams(text))
      this.#values.set(name.toLowerCase(), value);
  }

  get(name: string): string | undefined {
    return this.#values.get(name.toLowerCase()) || undefined;
  }
}

export const ok = (json: unknown): Reply => ({ status: 200, json });
export const created = (json: unknown): Reply => ({ status: 201, json });
export const noContent = (): Reply => ({ status: 204 });

/** The record's id from the path, or NaN, which no record has. */
export function idOf(call: Call, name = 'id'): number {
  const text = call.params[name] ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

/** The body as an object; an array or a scalar is not one. */
export function objectOf(body: unknown): Record<string, unknown> | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : undefined;
}
