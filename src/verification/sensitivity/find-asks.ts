import type { Sentence } from '../../text/sentences.ts';
import { findHit, type Hit } from './find-hit.ts';
import { closesTopic } from './moods.ts';
import { has, joinReadings, type Reading } from './read-sentence.ts';
import { acrossRules, followUpRules, type Rule } from './rules.ts';

/** A sentence, or two, and the rule it fulfils. */
export interface Found {
  reading: Reading;
  hit: Hit;
}

/** What a table of rules finds in each sentence. */
export function findAll(readings: readonly Reading[], table?: readonly Rule[]): Found[] {
  return readings.flatMap((reading) => {
    const hit = findHit(reading, table);
    return hit ? [{ reading, hit }] : [];
  });
}

/** Asks told in two sentences: "I changed phones. Now it wants a code." */
export function findAcross(readings: readonly Reading[]): Found[] {
  return readings.flatMap((reading, i) => {
    const next = readings[i + 1];
    if (!next || !mayJoin(reading, next)) return [];
    const both = joinReadings(reading, next);
    const hit = findHit(both, acrossRules);
    const answered = closesTopic(next.spans) || !has(next.spans, 'ask');
    const asking = hit && (hit.rule.kind !== 'ask' || !answered);
    return asking ? [{ reading: both, hit }] : [];
  });
}

/** States with the ask behind them: "He left last month. Please sort that." */
export function findFollowUps(readings: readonly Reading[]): Found[] {
  return readings.flatMap((reading, i) => {
    const next = readings[i + 1];
    if (!next || !asksAgain(next) || closesTopic(next.spans)) return [];
    return findAll([reading], followUpRules);
  });
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
