import { hashOf, mix, placeOf } from '../../../lib/quick-hash.ts';
import type { Part } from '../parts.ts';
import { sayingOf } from '../saying.ts';
import { stepsOf } from '../step-names.ts';
import type { Sentence } from '../token.ts';

/** A clause of a reply, and where it stands. */
export interface Placed {
  part: Part;
  sentence: Sentence;
}

/** How many weights the judge has; features share them by hash. A power of two. */
export const weightCount = 1 << 16;

/**
 * What the judge looks at in a clause: its words alone and with their neighbours, what the rules take it for,
 * whom it is about and when, and what stands around it. Steps are one word, so are numbers. Hashes.
 */
export function featuresOf(clauses: readonly Placed[], at: number): number[] {
  const { part, sentence } = clauses[at] as Placed;
  const { subject, time, hangs } = sayingOf(part.tokens);
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  const beside = (other: Placed | undefined) =>
    other ? `${other.part.does} ${other.sentence === sentence}` : 'end';
  const clears = (placed: Placed) => placed.sentence === sentence && placed.part.does === 'clears';
  const place = `${clauses.some(clears)} ${clauses.slice(0, at).some(isYes)}`;
  const alone = before?.sentence !== sentence && after?.sentence !== sentence;
  const words = wordsIn(part, sentence);
  const signs = [
    `does ${part.does}`,
    `of ${subject} ${time} ${hangs}`,
    `does ${part.does} of ${subject} ${time}`,
    `does ${part.does} from ${words[0]}`,
    `hangs ${hangs}`,
    `asks ${sentence.question}`,
    `long ${Math.min(4, Math.floor(Math.log2(words.length + 1)))}`,
    `after ${beside(before)}`,
    `before ${beside(after)}`,
    `does ${part.does} after ${beside(before)}`,
    `does ${part.does} before ${beside(after)}`,
    `alone ${alone}`,
    `alone ${alone} from ${words[0]}`,
    `alone ${alone} of ${subject} ${time}`,
    `at ${place}`,
    `does ${part.does} at ${place}`,
  ];
  const hashes = ['<', ...words, '>'].map(hashOf);
  const features = new Set(signs.map(hashOf));
  for (const [i, hash] of hashes.entries()) {
    features.add(hash);
    const second = hashes[i + 1];
    if (second === undefined) break;
    const pair = mix(hash, second);
    features.add(pair);
    const third = hashes[i + 2];
    if (third !== undefined) features.add(mix(pair, third));
  }
  return Array.from(features, (hash) => placeOf(hash, weightCount));
}

function isYes({ part }: Placed): boolean {
  return part.does === 'clears' || part.does === 'agrees';
}

function wordsIn({ tokens }: Part, { names }: Sentence): string[] {
  return tokens
    .filter(({ word }) => word !== ',')
    .map((token) => {
      if (token.tags.includes('<clock>')) return '#clock';
      if (/^\d+$/.test(token.word)) return '#';
      if (/\d/.test(token.word)) return '#x';
      return stepsOf(token, names).length > 0 ? '#step' : token.word;
    });
}
