import { wordsOf } from '../../text/words.ts';

export interface Copies {
  /** Rows of the first text of each kind, in order. */
  originals: number[];
  /** For every row, the place of its original in `originals`. */
  originalOf: Int32Array;
}

/** Counts texts with the same words and other case, punctuation, accents or numbers as copies of the first. */
export function countCopies(texts: readonly string[]): Copies {
  const places = new Map<string, number>();
  const originals: number[] = [];
  const originalOf = new Int32Array(texts.length);
  for (const [row, text] of texts.entries()) {
    const key = wordsOf(text)
      .map((word) => word.replace(/\d+/g, '#'))
      .join(' ');
    let place = places.get(key);
    if (place === undefined) {
      place = originals.length;
      places.set(key, place);
      originals.push(row);
    }
    originalOf[row] = place;
  }
  return { originals, originalOf };
}
