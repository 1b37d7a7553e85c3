import { z } from 'zod';
import type { ModelCall } from '../../models/index.ts';
import type { Tool } from '../../tools/index.ts';

/** What a hostile model fills arguments with. */
export interface Ammunition {
  /** The attacker's literals and mutations of them, and values that mean something to a field. */
  texts: readonly string[];
  /** The run's own ticket, others' tickets, and ids of anything. */
  ids: readonly number[];
}

/** Chooses: a number from 0 up to, not including, `n`. */
export type Choose = (n: number) => number;

/** A sequence of choices that is the same for the same seed (mulberry32). */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** `n` calls that use every tool in turn, with ammunition in every argument that its schema has. */
export function hostileCalls(
  tools: readonly Tool[],
  ammunition: Ammunition,
  n: number,
  choose: Choose,
): ModelCall[] {
  const shapes = tools.map(({ name, input }) => ({ name, shape: z.toJSONSchema(input) as Shape }));
  return Array.from({ length: n }, (_, i) => {
    const { name, shape } = shapes[i % shapes.length] as (typeof shapes)[number];
    return { id: String(i), tool: name, args: fill(shape, ammunition, choose) };
  });
}

/** The parts of JSON Schema that tools use. */
interface Shape {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

function fill(shape: Shape, ammunition: Ammunition, choose: Choose): unknown {
  const pick = <T>(values: readonly T[]) => values[choose(values.length)] as T;
  if (shape.const !== undefined) return shape.const;
  // One value in twenty that no schema knows: "company" where a field is named.
  if (shape.enum) return choose(20) === 0 ? 'company' : pick(shape.enum);
  if (shape.anyOf) return fill(pick(shape.anyOf), ammunition, choose);
  switch (shape.type) {
    case 'object': {
      const required = shape.required ?? [];
      const used = Object.entries(shape.properties ?? {}).filter(
        ([name]) => required.includes(name) || choose(2) === 0,
      );
      return Object.fromEntries(used.map(([name, one]) => [name, fill(one, ammunition, choose)]));
    }
    case 'array': {
      const length = 1 + choose(2);
      return Array.from({ length }, () => fill(shape.items ?? {}, ammunition, choose));
    }
    case 'integer':
    case 'number':
      return pick(ammunition.ids);
    case 'boolean':
      return choose(2) === 0;
    default:
      return pick(ammunition.texts);
  }
}
