import type { Right } from '../rights.ts';
import type { Handler } from './call.ts';

export interface Route {
  method: string;
  segments: string[];
  handler: Handler;
  /** What the key's security role must allow; undefined for what every member may do. */
  right: Right | undefined;
}

export type Found = { route: Route; params: Record<string, string> } | 'wrong-method' | 'no-path';

/** Finds the handler of a method and path. Fixed segments win over parameters, whatever came first. */
export class Router {
  readonly #routes = new Map<number, Route[]>();

  on(method: string, path: string, right: Right | undefined, handler: Handler): void {
    const segments = path.split('/').filter(Boolean);
    const routes = this.#routes.get(segments.length) ?? [];
    routes.push({ method, segments, handler, right });
    routes.sort((a, b) => parameters(a) - parameters(b));
    this.#routes.set(segments.length, routes);
  }

  find(method: string, path: string): Found {
    const parts = path.split('/').filter(Boolean);
    let pathKnown = false;
    for (const route of this.#routes.get(parts.length) ?? []) {
      if (!fits(route.segments, parts)) continue;
      if (route.method === method) return { route, params: paramsOf(route.segments, parts) };
      pathKnown = true;
    }
    return pathKnown ? 'wrong-method' : 'no-path';
  }
}

function parameters(route: Route): number {
  return route.segments.filter((segment) => segment.startsWith(':')).length;
}

/** `:id` is a number as the vendor's routes have it, other parameters are any text. Case is ignored. */
function fits(segments: string[], parts: string[]): boolean {
  return segments.every((segment, i) => {
    const part = parts[i] as string;
    if (!segment.startsWith(':')) return segment.toLowerCase() === part.toLowerCase();
    return !segment.toLowerCase().endsWith('id') || /^-?\d+$/.test(part);
  });
}

function paramsOf(segments: string[], parts: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    if (segment.startsWith(':')) params[segment.slice(1)] = parts[i] as string;
  }
  return params;
}
