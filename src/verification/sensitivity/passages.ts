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

/** As many words as a ticket has that says its whole matter in a headline ("Password reset for Jane Roe"). */
const briefly = 6;
/** "Help", "Best regards", "John Smith": as few words as say nothing of the matter. */
const nothing = 3;

/**
 * The sentences of a ticket, each seen in the light of the one before it and of the headline, never of what
 * follows: words added to a body's end change nothing about those that stand there. Few words are read as the
 * whole ticket where a body begins with them, and a headline where the body says nothing.
 */
export function passagesOf({ summary, body }: { summary: string; body: string }): Passage[] {
  let headlineFeatures: ReadonlySet<number> | undefined;
  let before: Reading | undefined;
  let beforeFeatures = new Set<number>();
  const read = sentences(`${summary}\n\n${body}`).map((sentence) => {
    const reading = readSentence(sentence);
    const found = findAsks(reading, before);
    const own = featuresOf(reading, found);
    const features = [...indexesOf(own, 'own'), ...indexesOf(beforeFeatures, 'before')];
    const headline = (sentence.words[0]?.start ?? 0) < summary.length;
    if (headline) headlineFeatures ??= own;
    else features.push(...indexesOf(headlineFeatures ?? [], 'headline'));
    before = reading;
    beforeFeatures = own;
    return { reading, headline, found, features, own };
  });
  const saidFirst = read.find((passage) => !passage.headline && saysSomething(passage));
  return read.map(({ own, ...passage }, at) => {
    const isWhole = saidFirst ? read[at] === saidFirst : passage.headline;
    if (isWhole && passage.reading.sentence.words.length <= briefly)
      passage.features.push(...indexesOf(own, 'alone'));
    return passage;
  });
}

function saysSomething({ reading, found }: Pick<Passage, 'reading' | 'found'>): boolean {
  return found.length > 0 || reading.sentence.words.length > nothing;
}
