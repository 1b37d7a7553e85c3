import { foreignPhrases } from './lexicon/foreign.ts';
import { goPhrases } from './lexicon/go.ts';
import { harmlessPhrases } from './lexicon/harmless.ts';
import { limitPhrases } from './lexicon/limit.ts';
import { macros, planNouns } from './lexicon/macros.ts';
import { refusePhrases } from './lexicon/refuse.ts';
import { stepPhrases } from './lexicon/steps.ts';
import { compilePhrases } from './phrase-book.ts';

/** Every phrase we know, ready to be walked. */
export const grammar = compilePhrases(
  [
    { phrases: goPhrases },
    { phrases: refusePhrases },
    { phrases: stepPhrases },
    { phrases: limitPhrases },
    { phrases: harmlessPhrases },
    { phrases: foreignPhrases, foreign: true },
  ],
  macros,
);

/** Noun phrases for the plan as a whole. */
export const planNounPhrases = compilePhrases(
  [{ phrases: { whole: planNouns.phrases } }],
  planNouns.macros,
);
