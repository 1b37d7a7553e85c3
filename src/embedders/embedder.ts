import type { Matrix } from '../lib/matrix.ts';

/** Turns texts into vectors of length 1 at most, one row a text; vectors compare by their inner product. */
export interface Embedder {
  /** Names method, version and what it was fitted on: vectors of different ids must not be compared. */
  readonly id: string;
  readonly dim: number;
  /** English only where it says nothing. */
  readonly languages?: 'any';
  embed(texts: readonly string[]): Promise<Matrix>;
}
