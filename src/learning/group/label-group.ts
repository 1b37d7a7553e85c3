import { isSmallWord } from '../../text/guess-language.ts';
import { stopWords } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** A term that marks a group: in what share of its texts it stands. */
export interface LabelTerm {
  term: string;
  share: number;
}

const TERMS = 4;

/**
 * The words and word pairs that mark each group: share of the group's texts that have the term, times the
 * logarithm of how much rarer it is over all texts (class-based TF-IDF after Grootendorst, 2022). A pair
 * takes the place of its words.
 */
export function labelGroups(
  texts: readonly string[],
  groups: readonly (readonly number[])[],
): LabelTerm[][] {
  const overall = new Map<string, number>();
  const counts = groups.map((rows) => {
    const inGroup = new Map<string, number>();
    for (const row of rows)
      for (const term of labelTerms(texts[row]!)) {
        inGroup.set(term, (inGroup.get(term) ?? 0) + 1);
        overall.set(term, (overall.get(term) ?? 0) + 1);
      }
    // A term of one text among several marks nothing; dropping it keeps the memory of a large run small.
    const least = Math.min(2, rows.length / 2);
    for (const [term, count] of inGroup) if (count < least) inGroup.delete(term);
    return inGroup;
  });
  const n = groups.reduce((sum, rows) => sum + rows.length, 0);
  return counts.map((inGroup, at) => {
    const size = groups[at]!.length;
    const ranked = [...inGroup]
      .map(([term, count]) => ({
        term,
        share: count / size,
        score:
          (count / size) * Math.log(1 + n / overall.get(term)!) * (term.includes(' ') ? 1.2 : 1),
      }))
      .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
    const chosen: LabelTerm[] = [];
    for (const { term, share } of ranked) {
      if (chosen.length === TERMS) break;
      const words = term.split(' ');
      if (!chosen.some((other) => words.some((word) => other.term.split(' ').includes(word))))
        chosen.push({ term, share });
    }
    return chosen;
  });
}

/** Content words and pairs of them that stand side by side, each once. */
function labelTerms(text: string): Set<string> {
  const terms = new Set<string>();
  let previous: string | undefined;
  for (const word of wordsOf(text)) {
    const small = word.length < 2 || stopWords.has(word) || isSmallWord(word);
    const content = !small && !/^\d+$/.test(word);
    if (content) {
      terms.add(word);
      if (previous && previous !== word) terms.add(`${previous} ${word}`);
    }
    previous = content ? word : undefined;
  }
  return terms;
}
