import { sentences } from '../../text/sentences.ts';
import { featuresOf, indexesOf } from './features.ts';
import { type Found, findAsks } from './find-asks.ts';
import { type Reading, readSentence } from './read-sentence.ts';

/** A sentence in its place: what the rules found there and what the model looks at. */
export interface Passage {
  reading: Reading;
  /** It belongs to the ticket's summary. */
  headline: boolean;
  found: Found[];
  features: number[];
}

/**
 * The sentences of a ticket, each seen in the light of the one before it and of the headline, never of what
 * follows: words added to a body's end change nothing about those that stand there. A headline without a body
 * is the whole ticket and is read as such.
 */
export function passagesOf({ summary, body }: { summary: string; body: string }): Passage[] {
  const alone = body.trim() === '';
  let headlineFeatures: ReadonlySet<number> | undefined;
  let before: Reading | undefined;
  let beforeFeatures = new Set<number>();
  return sentences(`${summary}\n\n${body}`).map((sentence) => {
    const reading = readSentence(sentence);
    const headline = (sentence.words[0]?.start ?? 0) < summary.length;
    const found = findAsks(reading, before);
    const own = featuresOf(reading, found);
    const features = [
      ...indexesOf(own, 'own'),
      ...(alone ? indexesOf(own, 'alone') : []),
      ...indexesOf(beforeFeatures, 'before'),
      ...(headline ? [] : indexesOf(headlineFeatures ?? [], 'headline')),
    ];
    if (headline) headlineFeatures ??= own;
    before = reading;
    beforeFeatures = own;
    return { reading, headline, found, features };
  });
}
