import { askScoreOf } from './sensitivity/ask-model.ts';
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
 * A score above which a passage is an ask. Chosen for recall on files that the model had not learned from:
 * `node tools/train-ask-model.mjs --validate`.
 */
const convinces = -0.6;

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
  const asks = passages.flatMap(asAsk).sort((one, two) => two.score - one.score);
  const deciding = asks[0];
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

function asAsk({ reading, found, features }: Passage): Ask[] {
  const score = askScoreOf(features);
  const explicit = found.find(isExplicit);
  if (!explicit && score <= convinces) return [];
  const category = guessCategory(features);
  const telling: Found | undefined =
    explicit ?? found.find(({ hit }) => hit.rule.category === category);
  if (!telling)
    return [
      { score, category, reading, from: 0, to: reading.sentence.words.length - 1, signs: [] },
    ];
  const { rule, from, to } = telling.hit;
  return [
    {
      score: explicit ? score + explicitBonus : score,
      category,
      reading: telling.reading,
      from,
      to,
      signs: rule.all,
    },
  ];
}

function quote(whole: string, { reading, from, to }: Ask): NonNullable<Sensitivity['evidence']> {
  const start = reading.sentence.words[from]?.start ?? 0;
  const end = reading.sentence.words[to]?.end ?? start;
  return { text: whole.slice(start, end), start, end };
}
