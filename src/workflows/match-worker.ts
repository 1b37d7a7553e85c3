/**
 * Worker thread: holds the matchers, so that making one ready, which takes seconds for hundreds of workflows, never
 * blocks the event loop. Without the sentence encoder a set is ready soon; with it, in its own time.
 */

import {
  cachedEmbedder,
  createFusedEmbedder,
  createSentenceEncoder,
  type Embedder,
  fitTexts,
  memoryVectorStore,
} from '../embedders/index.ts';
import { answerQuestions } from '../lib/thread.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { maskText } from '../text/mask.ts';
import { wordsOf } from '../text/words.ts';
import {
  buildMatcher,
  type MatchableWorkflow,
  type Matcher,
  type TicketMatch,
} from './match-ticket.ts';

export type MatchQuestion =
  | { kind: 'prepare'; set: string; workflows: readonly MatchableWorkflow[] }
  /** From the answer on, the sentence encoder has a say in the matches of this set. */
  | { kind: 'read'; set: string }
  | { kind: 'match'; set: string; text: string; among: ReadonlySet<string> }
  | { kind: 'forget'; set: string };

/** Null for what is no ticket. */
export type MatchAnswer = SetMatch | null;

export interface SetMatch extends TicketMatch {
  /** Whether the sentence encoder had a say. */
  bySentences: boolean;
}

/** A ticket waits no longer for the sentence encoder, and not at all behind so many others. */
const PATIENCE_MS = 2_000;
const MOST_WAITING = 16;
/** Vectors kept, 2 kB each: past tickets of 500 workflows, and new tickets whose run takes several turns. */
const VECTORS = 20_000;
/** Share of a text's words that tells another language; the encoder knows English only. */
const TYPICAL = 0.2;

interface Prepared {
  workflows: readonly MatchableWorkflow[];
  plain: Matcher;
  withSentences: Matcher | null;
}

const sets = new Map<string, Prepared>();
const encoder = cachedEmbedder(createSentenceEncoder(), memoryVectorStore({ most: VECTORS }));
let waiting = 0;

answerQuestions(async (question: MatchQuestion): Promise<MatchAnswer> => {
  const { kind, set } = question;
  if (kind === 'match') return match(sets.get(set)!, question.text, question.among);
  if (kind === 'prepare') {
    const { workflows } = question;
    sets.set(set, { workflows, plain: await matcherOf(workflows), withSentences: null });
  } else if (kind === 'read') {
    const prepared = sets.get(set)!;
    prepared.withSentences = await matcherOf(prepared.workflows, encoder);
  } else sets.delete(set);
  return null;
});

async function matcherOf(
  workflows: readonly MatchableWorkflow[],
  sentences?: Embedder,
): Promise<Matcher> {
  const texts = workflows.flatMap(({ examples }) => examples.map(maskText));
  // All at once: the encoder is fastest on texts of like length.
  await sentences?.embed(texts);
  const fitted = await fitTexts(texts, { sentences });
  const embedder = createFusedEmbedder(fitted, sentences, { unknownCounts: true });
  return buildMatcher(workflows, embedder);
}

async function match(
  { plain, withSentences }: Prepared,
  text: string,
  among: ReadonlySet<string>,
): Promise<SetMatch> {
  const asked = withSentences && waiting < MOST_WAITING && isEnglish(text);
  const found = asked ? await soon(withSentences.matchAll([text], among)) : null;
  const [answer] = found ?? (await plain.matchAll([text], among));
  return { ...answer!, bySentences: found !== null };
}

/** What this comes to, or null when it fails or takes too long. */
async function soon<T>(work: Promise<T>): Promise<T | null> {
  const given = Promise.withResolvers<null>();
  const timer = setTimeout(() => given.resolve(null), PATIENCE_MS);
  waiting += 1;
  const settled = work
    .catch(() => null)
    .finally(() => {
      waiting -= 1;
    });
  return Promise.race([settled, given.promise]).finally(() => clearTimeout(timer));
}

/** English, or nothing that tells a language. */
function isEnglish(text: string): boolean {
  return (guessLanguage(wordsOf(text), TYPICAL) ?? 'en') === 'en';
}
