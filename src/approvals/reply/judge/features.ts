import { hashOf, mix, placeOf } from '../../../lib/quick-hash.ts';
import { isFiller } from '../lexicon/filler.ts';
import { mayBeOfOthers } from '../others.ts';
import { FOOTER, type Part, partsOf, plainWords } from '../parts.ts';
import { clauseOf, readSentence } from '../read-sentence.ts';
import { sayingOf } from '../saying.ts';
import { stepsOf } from '../step-names.ts';
import type { Sentence, Token } from '../token.ts';

/** A clause of a reply, and the sentence that it stands in. */
export interface Placed {
  part: Part;
  sentence: Sentence;
}

/** Every clause of a reply but for the lines that a mail program puts under it. */
export function clausesIn(sentences: readonly Sentence[]): Placed[] {
  return sentences
    .filter(({ tokens }, at) => at === 0 || !FOOTER.test(plainWords(tokens)))
    .flatMap((sentence) => partsOf(sentence).map((part) => ({ part, sentence })));
}

/** How many weights each model of the judge has; features share them by hash. A power of two. */
export const weightCount = 1 << 16;

const stemLength = 4;

/**
 * What the judge looks at in each clause of a reply: its words and their neighbours; what the rules and the phrase
 * tables take it for; of whom it tells, and when; which steps it names; what stands around it. Hashes. Steps are one
 * word, and so are numbers.
 */
export function featuresOf(clauses: readonly Placed[]): number[][] {
  const read = clauses.map((placed) => ({ ...placed, named: stepsIn(placed) }));
  const ordered = clauses.flatMap(({ part }) => (part.does === 'orders' ? (part.steps ?? []) : []));
  const count = clauses[0]?.sentence.names.count ?? 0;
  const reply = [
    `of one ${count === 1}`,
    `names ${share(
      read.flatMap(({ named }) => named),
      count,
    )}`,
    `orders ${share(ordered, count)}`,
  ];
  return read.map(({ part, sentence, named }, at) => {
    const features = new Set<number>();
    const sign = (text: string) => features.add(hashOf(text));
    for (const text of [...reply, `named ${share(named, count)}`, ...place(clauses, at)]) {
      sign(text);
      sign(`${part.does} ${text}`);
    }
    for (const text of [...saying(part, sentence), ...phrases(part, sentence)]) sign(text);
    addWords(wordsIn(part, sentence), features);
    for (const { word } of part.tokens)
      if (word.length > stemLength) sign(`stem ${word.slice(0, stemLength)}`);
    return Array.from(features, (hash) => placeOf(hash, weightCount));
  });
}

/** The steps that a clause orders, or names by a word that no other step has. */
function stepsIn({ part, sentence }: Placed): number[] {
  const named = part.tokens
    .filter(({ word }) => !isFiller(word))
    .map((token) => stepsOf(token, sentence.names))
    .filter((steps) => steps.length === 1);
  return [...(part.steps ?? []), ...named.flat()];
}

function share(steps: readonly number[], count: number): string {
  const different = new Set(steps).size;
  return different === 0 ? 'none' : different < count ? 'some' : 'all';
}

/** Where a clause stands, and beside what. */
function place(clauses: readonly Placed[], at: number): string[] {
  const { sentence } = clauses[at] as Placed;
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  const beside = (other: Placed | undefined) =>
    other ? `${other.part.does} ${other.sentence === sentence}` : 'end';
  const clears = (other: Placed) => other.sentence === sentence && other.part.does === 'clears';
  const told = before?.sentence === sentence && mayBeOfOthers(before.part.tokens);
  return [
    `after ${beside(before)}`,
    `before ${beside(after)}`,
    `at ${clauses.some(clears)} ${clauses.slice(0, at).some(isYes)}`,
    `alone ${before?.sentence !== sentence && after?.sentence !== sentence}`,
    `first ${before === undefined} last ${after === undefined}`,
    `after others ${told}`,
  ];
}

function isYes({ part }: Placed): boolean {
  return part.does === 'clears' || part.does === 'agrees';
}

/** What the rules take a clause for, of whom it tells and when. */
function saying({ does, tokens }: Part, { question }: Sentence): string[] {
  const { subject, time, hangs } = sayingOf(tokens);
  const length = Math.min(4, Math.floor(Math.log2(tokens.length + 1)));
  return [
    `does ${does}`,
    `of ${subject} ${time} ${hangs}`,
    `${does} of ${subject} ${time}`,
    `hangs ${hangs}`,
    `asks ${question}`,
    `long ${length}`,
    `of others ${mayBeOfOthers(tokens)} ${does}`,
  ];
}

/** What the phrase tables find in a clause, and how much of it they do not know. */
function phrases({ does, tokens }: Part, sentence: Sentence): string[] {
  const signs: string[] = [];
  let unknown = 0;
  let last = 'start';
  for (const { kind, act, start, end } of readSentence(clauseOf(tokens, sentence))) {
    if (kind === 'break') continue;
    const here = act ?? 'gap';
    if (act) signs.push(`act ${act}`, `act ${act} ${does}`);
    else unknown += end - start;
    signs.push(`act ${last} ${here}`);
    last = here;
  }
  return [...signs, `act ${last} end`, `gap ${Math.min(unknown, 4)} ${does}`];
}

/** Words alone, in twos and threes, and with one left out between; the first and the last. */
function addWords(words: readonly string[], features: Set<number>): void {
  const hashes = ['<', ...words, '>'].map(hashOf);
  for (const [i, hash] of hashes.entries()) {
    features.add(hash);
    const [, second, third] = hashes.slice(i, i + 3);
    if (second === undefined) break;
    const pair = mix(hash, second);
    features.add(pair);
    if (third === undefined) continue;
    features.add(mix(pair, third));
    features.add(mix(hash ^ 1, third));
  }
}

function wordsIn({ tokens }: Part, { names }: Sentence): string[] {
  return tokens.filter(({ word }) => word !== ',').map((token) => wordFor(token, names));
}

function wordFor(token: Token, names: Sentence['names']): string {
  if (token.tags.includes('<clock>')) return '#clock';
  if (/^\d+$/.test(token.word)) return '#';
  if (/\d/.test(token.word)) return '#x';
  return stepsOf(token, names).length > 0 ? '#step' : token.word;
}
