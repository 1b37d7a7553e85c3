import { AppError } from '../lib/errors.ts';

export const FAULT_KINDS = [
  'status',
  'latency',
  'reset',
  'drop-response',
  'stale-read',
  'half-body',
] as const;

export interface Fault {
  match: { method?: string; path?: string };
  fault: (typeof FAULT_KINDS)[number];
  status?: number;
  ms?: number;
  /** How often it still strikes; absent: until it is removed. */
  times?: number;
}

/** Faults that strike matching requests. A `path` is a regular expression, tested anywhere in path and query. */
export class Faults {
  #active: { fault: Fault; path: RegExp | undefined }[] = [];

  add(fault: Fault): void {
    let path: RegExp | undefined;
    try {
      path = fault.match.path === undefined ? undefined : new RegExp(fault.match.path);
    } catch (cause) {
      throw new AppError(
        'bad-input',
        `match.path is not a regular expression: ${fault.match.path}`,
        {
          status: 400,
          cause,
        },
      );
    }
    this.#active.push({ fault: { ...fault }, path });
  }

  clear(): void {
    this.#active = [];
  }

  list(): Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** The first fault that matches, counted down. */
  take(method: string, path: string): Fault | undefined {
    const found = this.#active.find(
      ({ fault, path: pattern }) =>
        (!fault.match.method || fault.match.method.toUpperCase() === method) &&
        (!pattern || pattern.test(path)) &&
        // A stale read of a write would be a lost write; reads only.
        (fault.fault !== 'stale-read' || method === 'GET'),
    );
    if (!found) return undefined;
    const { fault } = found;
    if (fault.times !== undefined) {
      fault.times -= 1;
      if (fault.times <= 0) this.#active = this.#active.filter((active) => active !== found);
    }
    return fault;
  }
}
