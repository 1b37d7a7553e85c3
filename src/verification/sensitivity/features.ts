import { hashOf, mix, placeOf } from '../../lib/quick-hash.ts';
import { actionClasses, moodClasses, objectClasses, phraseClasses } from './classes.ts';
import type { Found } from './find-asks.ts';
import { closesTopic } from './moods.ts';
import { has, type Reading } from './read-sentence.ts';

/** How many weights the model has; features share them by hash. A power of two. */
export const weightCount = 1 << 18;

const stemLength = 5;
const classes = [...objectClasses, ...actionClasses, ...phraseClasses, ...moodClasses].map(
  (name) => ({ name, hash: hashOf(`class ${name}`) }),
);
const questionHash = hashOf('class ?');
const closingHash = hashOf('closes the topic');
const startHash = hashOf('start');
const endHash = hashOf('end');

/**
 * What the model looks at in a sentence: its words, their stems, neighbouring words; the classes of the word
 * tables alone, in pairs ("give" with "place") and with the words beside them; what the rules found. Hashes.
 */
export function featuresOf({ sentence, spans }: Reading, found: readonly Found[]): Set<number> {
  const features = new Set<number>();
  const words = sentence.words.map(({ text }) => hashOf(text));

  let previous = startHash;
  for (const [i, word] of words.entries()) {
    features.add(word);
    features.add(mix(previous, word));
    features.add(mix(1, hashOf(sentence.words[i]?.text.slice(0, stemLength) ?? '')));
    previous = word;
  }
  features.add(mix(previous, endHash));

  const present = classes.filter(({ name }) => has(spans, name));
  for (const { name, hash } of present)
    for (const { from, to } of spans.get(name) ?? []) {
      for (const word of words.slice(Math.max(0, from - 2), from))
        features.add(mix(hash ^ 1, word));
      for (const word of words.slice(to + 1, to + 3)) features.add(mix(hash ^ 2, word));
    }

  const signs = present.map(({ hash }) => hash);
  if (sentence.question) signs.push(questionHash);
  signs.forEach((one, i) => {
    features.add(one);
    for (const other of signs.slice(i + 1)) features.add(mix(one, other));
  });

  for (const { table, hit } of found) {
    features.add(hashOf(`${table} ${hit.topic}`));
    features.add(hashOf(`${table} ${hit.topic} ${hit.rule.category}`));
  }
  if (closesTopic(spans)) features.add(closingHash);
  return features;
}

const places = { own: 0, before: 0x9e3779b1, headline: 0x7feb352d, alone: 0x165667b1 } as const;

/** Indexes into the weights for features of the judged sentence, of the one before it, of the headline or of a lone one. */
export function indexesOf(features: Iterable<number>, place: keyof typeof places): number[] {
  return Array.from(features, (feature) =>
    placeOf(place === 'own' ? feature : mix(places[place], feature), weightCount),
  );
}
