import { actionClasses, moodClasses, objectClasses, phraseClasses } from './classes.ts';
import { has, type Reading } from './read-sentence.ts';

/** How many weights the model has; features share them by hash. A power of two. */
export const weightCount = 1 << 16;

const stemLength = 5;
const classes = [...objectClasses, ...actionClasses, ...phraseClasses, ...moodClasses].map(
  (name) => ({ name, hash: hashOf(`class ${name}`) }),
);
const questionHash = hashOf('class ?');

/**
 * What the model looks at in a sentence: its words, their stems, neighbouring words, and the classes of the
 * word tables alone and in pairs ("give" with "place"). Indexes into the weights, each once.
 */
export function featuresOf({ sentence, spans }: Reading): Set<number> {
  const features = new Set<number>();
  const add = (hash: number) => features.add((hash ^ (hash >>> 15)) & (weightCount - 1));

  let previous = hashOf('start');
  for (const { text } of sentence.words) {
    const word = hashOf(text);
    add(word);
    add(mix(previous, word));
    add(mix(1, hashOf(text.slice(0, stemLength))));
    previous = word;
  }
  const present = classes.filter(({ name }) => has(spans, name)).map(({ hash }) => hash);
  if (sentence.question) present.push(questionHash);
  present.forEach((one, i) => {
    add(one);
    for (const other of present.slice(i + 1)) add(mix(one, other));
  });
  return features;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ other;
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
}
