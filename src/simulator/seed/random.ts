import { hashOf } from '../../lib/quick-hash.ts';
import { seededRandom } from '../../lib/random.ts';

/** A stream of random numbers that depends on its key only. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** In 0 to `below - 1`. */
  below(below: number): number;
  chance(rate: number): boolean;
  /** A member of the list; undefined for an empty one. */
  pick<T>(from: readonly T[]): T;
}

/** The stream of a key such as (seed, 'ticket', 17). */
export function randomOf(...key: (string | number)[]): Random {
  const next = seededRandom(hashOfKey(...key));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (rate) => next() < rate,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}

/** The 32-bit hash of a key. */
export function hashOfKey(...key: (string | number)[]): number {
  return hashOf(key.join('\u0000'));
}
