import { wordsOf } from '../../text/words.ts';
import type { Matches } from './scan.ts';

/** Texts this much alike as vectors are looked at word by word. */
const LIKE = 0.9;
/** Share of the words of both that both have. */
const COMMON = 0.85;

/**
 * Texts that differ in a few words only (a form with another name, a mail sent twice): for every row the first
 * row that it nearly copies, itself where it copies none. Only near neighbours are compared.
 */
export function findNearCopies(texts: readonly string[], { k, ids, scores }: Matches): Int32Array {
  const first = Int32Array.from(texts.keys());
  const root = (row: number): number => {
    let at = row;
    while (first[at] !== at) at = first[at]!;
    return at;
  };
  const words = new Map<number, Set<string>>();
  const wordsIn = (row: number): Set<string> => {
    const known = words.get(row) ?? new Set(wordsOf(texts[row]!));
    words.set(row, known);
    return known;
  };
  for (let row = 0; row < texts.length; row += 1)
    for (let at = row * k; at < (row + 1) * k; at += 1) {
      const other = ids[at]!;
      if (other < 0 || other === row || scores[at]! < LIKE) continue;
      const [a, b] = [root(row), root(other)];
      if (a !== b && nearlySame(wordsIn(row), wordsIn(other)))
        first[Math.max(a, b)] = Math.min(a, b);
    }
  return first.map((_, row) => root(row));
}

function nearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common >= COMMON * (a.size + b.size - common);
}
