import type { Remembers } from './once-per.ts';

/** One word or punctuation mark of a reply, normalised. */
export interface Token {
  word: string;
  /** Classes the phrase tables may ask for: `<clock>`, `<number>`, `<duration>`, `<unknown>`. */
  tags: string[];
  /** Whether the author wrote it with a capital. */
  capital: boolean;
}

/** Several tokens that stand for one thing: steps of the plan (`<ref>`) or the whole of it (`<plan>`). */
export interface Span {
  tag: '<ref>' | '<plan>';
  end: number;
  /** 1-based steps meant; `rest` are those not named elsewhere. Absent for `<plan>`. */
  steps?: number[] | 'rest';
  /** A reference by the step's own words, which may as well be plain prose. */
  byName?: boolean;
  /** The reference is itself an order: it begins with the verb of the step's title. */
  order?: boolean;
  /** An order with nothing but pronouns for its object: "restart it". */
  bare?: boolean;
  /** The verb of the step's title and nothing else. */
  verb?: boolean;
}

/** The words of a plan's titles. */
export interface StepNames extends Remembers {
  /** Stem -> the 1-based steps whose titles have it. */
  byStem: Map<string, number[]>;
  /** The same by meaning: "reboot" finds "Restart server". */
  byMeaning: Map<string, number[]>;
  /** The stem that each title starts with: in a reply, the order to do the step. */
  verbs: string[];
  count: number;
  /** Days and times of day in the titles. */
  times: ReadonlySet<string>;
  /** The words of each title. */
  titles: readonly (readonly string[])[];
  /** Steps by word, as far as asked. */
  known: Map<string, readonly number[]>;
}

/** A sentence with the spans that start at each of its tokens. */
export interface Sentence extends Remembers {
  tokens: Token[];
  spans: Map<number, Span[]>;
  question: boolean;
  /** Numbers of steps that the plan does not have. */
  outOfRange: number[];
  names: StepNames;
}

/** The words of some tokens as text. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.word).join(' ');
}
