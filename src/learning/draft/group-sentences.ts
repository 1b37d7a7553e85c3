import { stopWords } from '../../text/stop-words.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import type { Said } from './said-sentences.ts';

/** Two sentences say the same when this share of their telling stems is common to both. */
const ALIKE = 0.6;

/** Sentences that say the same, each cluster led by the first that was seen. */
export function groupSentences(said: readonly Said[]): Said[][] {
  const clusters: { stems: Set<string>; said: Said[] }[] = [];
  const byStem = new Map<string, number[]>();
  const known = new Map<string, number>();
  for (const one of said) {
    const stems = stemsOf(one.text);
    if (stems.size < 2) continue;
    const key = [...stems].sort().join(' ');
    let at = known.get(key) ?? nearest(stems);
    if (at === -1) {
      at = clusters.push({ stems, said: [] }) - 1;
      for (const stem of stems) {
        const places = byStem.get(stem);
        if (places) places.push(at);
        else byStem.set(stem, [at]);
      }
    }
    known.set(key, at);
    clusters[at]!.said.push(one);
  }
  return clusters.map((cluster) => cluster.said);

  function nearest(stems: ReadonlySet<string>): number {
    const common = new Map<number, number>();
    for (const stem of stems)
      for (const at of byStem.get(stem) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    let best = -1;
    let most = ALIKE;
    for (const [at, count] of common) {
      const share = count / (stems.size + clusters[at]!.stems.size - count);
      if (share >= most) [best, most] = [at, share];
    }
    return best;
  }
}

/** The telling words of a text, each as its stem; placeholders are none. */
export function stemsOf(text: string): Set<string> {
  const words = wordsOf(text.replace(/\[\w+\]/g, ' ')).filter((word) => !stopWords.has(word));
  return new Set(words.map(stemOf));
}
