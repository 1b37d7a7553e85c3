import type { Sentence } from '../../text/sentences.ts';
import type { ClassName } from './classes.ts';
import { findHit, type Hit } from './find-hit.ts';
import { closesTopic } from './moods.ts';
import { has, joinReadings, type Reading } from './read-sentence.ts';
import { acrossRules, followUpRules, hintRules, type Rule, rules, topicRules } from './rules.ts';

/** What a table of rules found in a sentence, or in it and the one before. */
export interface Found {
  table: 'rule' | 'across' | 'hint' | 'followUp' | 'topic';
  reading: Reading;
  hit: Hit;
}

/** What the tables find in a sentence that follows another, the most telling first. */
export function findAsks(reading: Reading, previous: Reading | undefined): Found[] {
  return [
    ...find('rule', reading, rules),
    ...findAcross(previous, reading),
    ...find('hint', reading, hintRules),
    ...(previous && asksAgain(reading) && !closesTopic(reading.spans)
      ? find('followUp', previous, followUpRules)
      : []),
    ...find('topic', reading, topicRules),
  ];
}

/** How many words may stand between "please" and what is asked for. */
const breath = 4;

/** Words that mean much else too: "see what the user needs", "the folder that Ann made", "40 contractor lanyards". */
const ambiguous: ReadonlySet<ClassName> = new Set<ClassName>([
  'need',
  'create',
  'place',
  'privilege',
  'newcomer',
  'leaver',
  'accessPhrase',
  'lifecyclePhrase',
]);

/** An ask in so many plain words, put to the reader in one breath: nothing that is learned takes it back. */
export function isExplicit({ table, reading, hit }: Found): boolean {
  if (table !== 'rule' || hit.topic || hit.rule.all.some((name) => ambiguous.has(name)))
    return false;
  const direct = reading.spans.get('direct') ?? [];
  return direct.some(({ from, to }) => from <= hit.to && hit.from - to <= breath);
}

function find(table: Found['table'], reading: Reading, list: readonly Rule[]): Found[] {
  const hit = findHit(reading, list);
  return hit ? [{ table, reading, hit }] : [];
}

/** Asks told in two sentences: "I changed phones. Now it wants a code." */
function findAcross(one: Reading | undefined, two: Reading): Found[] {
  if (!one || !mayJoin(one, two)) return [];
  return find('across', joinReadings(one, two), acrossRules).filter(
    ({ hit }) => hit.rule.kind !== 'ask' || (!closesTopic(two.spans) && has(two.spans, 'ask')),
  );
}

const longestPair = 60;

/** Worth reading as one: short enough, and some rule finds its words in the two together. */
function mayJoin(one: Reading, two: Reading): boolean {
  return (
    one.sentence.words.length + two.sentence.words.length <= longestPair &&
    acrossRules.some(({ all }) => all.every((name) => has(one.spans, name) || has(two.spans, name)))
  );
}

/** "Please sort that.", "Bin them.": asks that leave it to the sentence before to say what. */
function asksAgain({ sentence, spans }: Reading): boolean {
  return (
    has(spans, 'direct') ||
    spans.get('verb')?.[0]?.from === 0 ||
    (sentence.question &&
      sentence.words.length <= 6 &&
      !has(spans, 'question') &&
      !inquires(sentence))
  );
}

const inquiring = new Set(
  'is are does do did was were has have how why when where which'.split(' '),
);

/** "Is it better?" wants to know, "Possible?" wants to have. */
function inquires({ words }: Sentence): boolean {
  return inquiring.has(words[0]?.text ?? '');
}
