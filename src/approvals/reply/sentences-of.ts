import { isUnknownWord, sentenceOf } from './read-sentence.ts';
import { findNames } from './step-names.ts';
import { withoutTimeEntry } from './time-entry.ts';
import type { Sentence, StepNames } from './token.ts';
import { tokenize } from './tokenize.ts';

type Words = ReturnType<typeof tokenize>[number];

/** The sentences of an author's own words, but for his name below them; nothing where there are more than `most`. */
export function sentencesOf(text: string, names: StepNames, most: number): Sentence[] | undefined {
  const sentences = withoutName(tokenize(withoutTimeEntry(text)), names);
  if (sentences.length > most) return undefined;
  return sentences.map(({ tokens, question }) => sentenceOf(tokens, question, names));
}

/** A name under the last line ("approved / kev", "P. Nwosu 14:22") says nothing. */
function withoutName(sentences: Words[], names: StepNames): Words[] {
  let end = sentences.length;
  while (end > 1 && isName(sentences[end - 1], names)) end -= 1;
  return sentences.slice(0, end);
}

function isName(sentence: Words | undefined, names: StepNames): boolean {
  const tokens = sentence?.tokens.filter((token) => !token.tags.includes('<clock>')) ?? [];
  const timed = tokens.length < (sentence?.tokens.length ?? 0);
  if (tokens.length === 0 || tokens.length > 3 || sentence?.question) return false;
  if (findNames(tokens, names).size > 0) return false;
  if (tokens.length === 1 && !timed && tokens.every(isUnknownWord)) return true;
  return tokens.every(
    (token) =>
      token.capital &&
      (token.word.length === 1 ? !/^[kyn]$/.test(token.word) : isUnknownWord(token)),
  );
}
