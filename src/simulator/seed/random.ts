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

/** The stream of a key such as (seed, 'ticket', 17): mulberry32 over an FNV-1a hash of the key. */
export function randomOf(...key: (string | number)[]): Random {
  let state = hashOf(...key);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (rate) => next() < rate,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}

/** A 32-bit FNV-1a hash of a key. */
export function hashOf(...key: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of key.join('\u0000')) {
    hash ^= char.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
