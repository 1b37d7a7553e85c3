import { either, scoreOf } from './sensitivity/ask-model.ts';
import { guessCategory } from './sensitivity/category-model.ts';
import { type Found, isExplicit } from './sensitivity/find-asks.ts';
import { type Passage, passagesOf } from './sensitivity/passages.ts';
import type { Reading } from './sensitivity/read-sentence.ts';
import type { Category } from './sensitivity/rules.ts';
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

/**
 * A score above which a passage is an ask, or several together are one. Chosen for recall on files that the model had not learned from:
 * `node tools/train-ask-model.mjs --validate`.
 */
const convinces = -0.1;

/**
 * Whether doing what a ticket asks changes who can get in, what they reach, how they prove who they are,
 * or where money or private data goes. Pure and deterministic; time grows linearly with the text.
 *
 * Each sentence is judged in the light of what stands before it, so no sentence added to a body takes back
 * what another one asks, and the level is that of the gravest. An ask in so many words counts whatever the
 * model says.
 */
export function classifySensitivity(ticket: { summary: string; body: string }): Sensitivity {
  const passages = passagesOf(ticket);
  const asks = asksOf(passages);
  const deciding = asks.sort((one, two) => two.score - one.score)[0];
  if (!deciding) return notSensitive;

  const cues = pressureCues(passages.map(({ reading }) => reading));
  const evidence = quote(`${ticket.summary}\n\n${ticket.body}`, deciding);
  const { category, reading, signs } = deciding;
  return {
    sensitive: true,
    category,
    level: gravest(asks.map((ask) => levelOf(ask.category, ask.reading, cues))),
    evidence,
    account: accountOf(reading),
    reason: `${category}: "${evidence.text}" (${signs.join(' + ') || 'reads like an ask'})`,
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

interface Ask {
  score: number;
  category: Category;
  /** The sentence, or the two, in which it stands, and its words there. */
  reading: Reading;
  from: number;
  to: number;
  /** The classes of words that named the category. */
  signs: readonly string[];
}

/** An explicit ask weighs more than anything that is learned. */
const explicitBonus = 100;

/**
 * The passages that ask: each that does so in so many words or that convinces alone; before any of these, the
 * likeliest one where all up to there convince together. What follows takes none of them away.
 */
function asksOf(passages: readonly Passage[]): Ask[] {
  const asks: Ask[] = [];
  let likeliest: { passage: Passage; score: number } | undefined;
  let together = Number.NEGATIVE_INFINITY;
  for (const passage of passages) {
    const score = scoreOf(passage.features);
    if (!likeliest || score > likeliest.score) likeliest = { passage, score };
    together = either(together, score);
    if (score > convinces || passage.found.some(isExplicit)) asks.push(asAsk(passage, score));
    else if (asks.length === 0 && together > convinces)
      asks.push(asAsk(likeliest.passage, likeliest.score));
  }
  return asks;
}

function asAsk({ reading, found, features }: Passage, score: number): Ask {
  const explicit = found.find(isExplicit);
  const category = guessCategory(features);
  const telling: Found | undefined =
    explicit ?? found.find(({ hit }) => hit.rule.category === category);
  if (!telling)
    return { score, category, reading, from: 0, to: reading.sentence.words.length - 1, signs: [] };
  const { rule, from, to } = telling.hit;
  return {
    score: explicit ? score + explicitBonus : score,
    category,
    reading: telling.reading,
    from,
    to,
    signs: rule.all,
  };
}

function quote(whole: string, { reading, from, to }: Ask): NonNullable<Sensitivity['evidence']> {
  const start = reading.sentence.words[from]?.start ?? 0;
  const end = reading.sentence.words[to]?.end ?? start;
  return { text: whole.slice(start, end), start, end };
}
