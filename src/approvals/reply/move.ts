import type { Act } from './phrase-book.ts';
import type { Span } from './token.ts';

/** What one stretch of the reply does, in the order written. */
export interface Move {
  /**
   * `statement`: plainly how things are; `background`: the same, of less plain words, beside a strong go-ahead;
   * `story`: background that only a separate sentence may hold.
   */
  act: Act | 'statement' | 'background' | 'story' | 'unknown';
  refs: readonly Span[];
  sentence: number;
  /** Counts clauses over the whole reply. */
  clause: number;
  text: string;
  foreign: boolean;
  /** Steps that the words of its clause touch; only of moves in prose. */
  about?: readonly number[];
  /** A refusal that may as well order these steps: "bin it". */
  orders?: readonly number[];
  /** Words that no phrase covers stand before it in its clause. */
  inProse: boolean;
}

/** A move within a sentence, or within one clause. */
export type SentenceMove = Omit<Move, 'sentence'>;
export type ClauseMove = Omit<Move, 'sentence' | 'clause'>;

/** Acts that decide. */
export const DECIDING: ReadonlySet<Act> = new Set(['go', 'yes', 'refuse', 'no', 'hold-off']);
/** Moves that decide and limit nothing. */
export const HARMLESS: ReadonlySet<Move['act']> = new Set([
  'courtesy',
  'state',
  'care',
  'reluctant',
  'acknowledge',
  'met',
  'statement',
  'background',
  'story',
]);
/** Moves that leave nothing of their clause in doubt. */
export const CLEAR: ReadonlySet<Move['act']> = new Set([
  ...[...HARMLESS].filter((act) => act !== 'story'),
  'go',
  'yes',
]);
/** A move without a place. */
export const blank = { refs: [], foreign: false, inProse: false };
