import { sentences } from '../text/sentences.ts';
import { type Leaning, leaningsOf } from './sensitivity/ask-model.ts';
import { type Found, findAcross, findAll, findFollowUps } from './sensitivity/find-asks.ts';
import { guessCategory, hasSign } from './sensitivity/guess-category.ts';
import { closesTopic } from './sensitivity/moods.ts';
import { has, type Reading, readSentence } from './sensitivity/read-sentence.ts';
import { type Category, looseRules, type Rule, topicRules } from './sensitivity/rules.ts';
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

/** Scores of the model: an ask by itself, one with no word of a sensitive class, one that backs a hint of the rules. */
const convinces = 0;
const convincesWithoutSign = 0.5;
const backsHints = -1;

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

  const leanings = leaningsOf(readings);
  const backed = leanings.some(({ score }) => score > backsHints);

  const [headlineAsks, topics] = split(findAll(headline));
  const asked = [...findAll(body), ...headlineAsks, ...findAcross(readings)];
  if (backed) {
    const [hints, hintedTopics] = split(findAll(headline, looseRules));
    asked.push(...findAll(body, looseRules), ...hints, ...findFollowUps(readings));
    topics.push(...hintedTopics);
    topics.push(
      ...findAll(
        headline.filter(({ sentence }) => !sentence.question),
        topicRules,
      ),
    );
  }
  asked.push(...leanings.filter(isConvincing).sort(strongestFirst).map(asAsk));
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
    reason: `${category}: "${evidence.text}" (${all.join(' + ') || 'reads like an ask'})`,
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

/** Asks, and bare headlines that the body has to bear out. */
function split(found: readonly Found[]): [Found[], Found[]] {
  return [found.filter(({ hit }) => !hit.topic), found.filter(({ hit }) => hit.topic)];
}

function isConvincing({ score, reading }: Leaning): boolean {
  if (score <= convinces) return false;
  return score > convincesWithoutSign || hasSign(reading());
}

function strongestFirst(one: Leaning, two: Leaning): number {
  return two.score - one.score;
}

/** What only the model sees has no rule; the category is a guess. */
function asAsk(leaning: Leaning): Found {
  const reading = leaning.reading();
  const rule: Rule = { category: guessCategory(reading), all: [], gap: 0, kind: 'told' };
  return {
    reading,
    hit: { rule, from: 0, to: reading.sentence.words.length - 1, topic: false },
  };
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
