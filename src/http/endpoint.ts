import type { Context } from 'hono';
import type { z } from 'zod';
import type { Right } from '../contracts/rights.ts';
import type { SignedIn } from '../people/index.ts';
import type { HttpDeps } from './deps.ts';

/** Who may call: anybody, anybody with a session or key, or who has a right. There is no default. */
export type Access = 'anyone' | 'signed-in' | Right;

type Shape = z.ZodType;
type Parsed<S extends Shape | undefined> = S extends Shape ? z.output<S> : undefined;

interface Call<A extends Access, P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** Who asks; undefined only where anyone may. */
  by: A extends 'anyone' ? undefined : SignedIn;
  /** For what is not JSON: cookies, streams, the address. */
  context: Context;
}

interface Definition<
  A extends Access,
  P extends Shape | undefined,
  Q extends Shape | undefined,
  B extends Shape | undefined,
  R extends Shape | undefined,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As in OpenAPI: `/api/keys/{id}`. */
  path: `/api/${string}`;
  access: A;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  /** What comes back; only its fields leave the house. Without it: 204. */
  answer?: R;
  status?: 200 | 201 | 202;
  /** Calls a room and presents what it said; throws an `AppError` for a refusal. */
  handle(
    call: Call<A, Parsed<P>, Parsed<Q>, Parsed<B>>,
    deps: HttpDeps,
  ): R extends Shape ? Promise<z.input<R> | Response> : Promise<void>;
}

/** Any endpoint, for the one that registers it. */
export type Endpoint = Definition<
  Access,
  Shape | undefined,
  Shape | undefined,
  Shape | undefined,
  Shape | undefined
>;

/** Declares one endpoint: its contract, who may call it, and what it does. See `README.md`. */
export function endpoint<
  const A extends Access,
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends Shape | undefined = undefined,
  R extends Shape | undefined = undefined,
>(definition: Definition<A, P, Q, B, R>): Endpoint {
  return definition as unknown as Endpoint;
}
