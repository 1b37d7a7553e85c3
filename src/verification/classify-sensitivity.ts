import { type Sentence, sentences } from '../text/sentences.ts';
import { findHit, type Hit } from './sensitivity/find-hit.ts';
import { closesTopic } from './sensitivity/moods.ts';
import { has, joinReadings, type Reading, readSentence } from './sensitivity/read-sentence.ts';
import {
  acrossRules,
  type Category,
  followUpRules,
  type Rule,
  topicRules,
} from './sensitivity/rules.ts';
import {
  accountOf,
  gravest,
  levelOf,
  pressureCues,
  type SensitivityLevel,
} from './sensitivity/weigh.ts';

/** What the ticket gate knows of a ticket before anything runs. */
export interface Sensitivity {
  /** Someone has to prove who they are before automation starts. */
  sensitive: boolean;
  category: Category | null;
  level: SensitivityLevel | null;
  /** The words that decided; offsets into `summary + "\n\n" + body`. */
  evidence: { text: string; start: number; end: number } | null;
  /** Whose account the ask is about, from the sentence that decided. */
  account: 'requester' | 'third-person' | 'unknown';
  /** One line for technicians. */
  reason: string;
  /** Words of haste, authority or secrecy; they raise the level. */
  cues: string[];
}

interface Found {
  reading: Reading;
  hit: Hit;
}

/**
 * Whether doing what a ticket asks changes who can get in, what they reach, how they prove who they are,
 * or where money or private data goes. Pure and deterministic; time grows linearly with the text.
 *
 * Each sentence is judged by itself, so no sentence added to a body takes back what another one asks, and
 * the level is that of the gravest. Only a bare headline ("Password reset") is read in the light of the body.
 */
export function classifySensitivity(ticket: { summary: string; body: string }): Sensitivity {
  const whole = `${ticket.summary}\n\n${ticket.body}`;
  const readings = sentences(whole).map(readSentence);
  const inSummary = ({ sentence }: Reading) =>
    (sentence.words[0]?.start ?? 0) < ticket.summary.length;
  const headline = readings.filter(inSummary);
  const body = readings.filter((reading) => !inSummary(reading));

  const headlines = findAll(headline);
  const asked = [
    ...findAll(body),
    ...headlines.filter(({ hit }) => !hit.topic),
    ...findAcross(readings),
  ];
  const topics = [
    ...headlines.filter(({ hit }) => hit.topic),
    ...findAll(
      headline.filter(({ sentence }) => !sentence.question),
      topicRules,
    ),
  ];
  const deciding = asked[0] ?? openTopic(topics, headline, body);
  if (!deciding) return notSensitive;

  const cues = pressureCues(readings);
  const evidence = quote(whole, deciding);
  const { category, all } = deciding.hit.rule;
  return {
    sensitive: true,
    category,
    level: gravest([...asked, ...topics].map(({ hit, reading }) => levelOf(hit, reading, cues))),
    evidence,
    account: accountOf(deciding.reading),
    reason: `${category}: "${evidence.text}" (${all.join(' + ')})`,
    cues,
  };
}

const notSensitive: Sensitivity = {
  sensitive: false,
  category: null,
  level: null,
  evidence: null,
  account: 'unknown',
  reason: 'no sentence asks for access, credentials, protection, money or private data',
  cues: [],
};

function findAll(readings: readonly Reading[], table?: readonly Rule[]): Found[] {
  return readings.flatMap((reading) => {
    const hit = findHit(reading, table);
    return hit ? [{ reading, hit }] : [];
  });
}

/** Asks told in two sentences: "I changed phones. Now it wants a code.", "He left last month. Please sort that." */
function findAcross(readings: readonly Reading[]): Found[] {
  return readings.flatMap((reading, i) => {
    const next = readings[i + 1];
    if (!next) return [];
    const told = asksAgain(next) && !closesTopic(next.spans) && findHit(reading, followUpRules);
    if (told) return [{ reading, hit: told }];
    if (!mayJoin(reading, next)) return [];
    const both = joinReadings(reading, next);
    const hit = findHit(both, acrossRules);
    const answered = closesTopic(next.spans) || !has(next.spans, 'ask');
    const asking = hit && (hit.rule.kind !== 'ask' || !answered);
    return asking ? [{ reading: both, hit }] : [];
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

/**
 * What a headline asks where the body leaves it open: "Password reset" over "please help" is an ask, over
 * "thanks for yesterday" it is not. One noun ("Confluence access") needs an ask below it and no symptom.
 */
function openTopic(
  topics: readonly Found[],
  headline: readonly Reading[],
  body: readonly Reading[],
): Found | undefined {
  if (body.some(({ spans }) => closesTopic(spans))) return undefined;
  const found = topics.find(({ hit }) => !topicRules.includes(hit.rule));
  if (found) return found;
  const asked = body.length === 0 || body.some(({ spans }) => has(spans, 'ask'));
  const explained = [...headline, ...body].some(
    ({ spans, sentence }) => has(spans, 'symptom') || (sentence.question && !has(spans, 'direct')),
  );
  return asked && !explained ? topics[0] : undefined;
}

function quote(whole: string, { reading, hit }: Found): NonNullable<Sensitivity['evidence']> {
  const start = reading.sentence.words[hit.from]?.start ?? 0;
  const end = reading.sentence.words[hit.to]?.end ?? start;
  return { text: whole.slice(start, end), start, end };
}
