import { fold } from './fold.ts';

/** One word of a text: folded, with its place in the original. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Written with one capital: a name, unless it opens the sentence. */
  capital: boolean;
  /** A possessive: "Anna's". */
  owner: boolean;
  /** A comma, colon, bracket or dash stands before it. */
  afterPause: boolean;
}

export interface Sentence {
  words: Word[];
  question: boolean;
}

const lexeme =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}@$]+(?:'[\p{L}]+)*|[.!?;\n…|]|[,:()[\]"•*—–-]/gu;
const capitalised = /^\p{Lu}\p{Ll}/u;
const contracted = new Set(
  'what who it he she that there here let how where when everything all'.split(' '),
);
const longest = 80;
const overlap = 15;

/**
 * The sentences of a text. A full stop ends one only before a space, a line break only where the line is
 * short or a paragraph or list item follows (mails are hard-wrapped). Text without punctuation is cut into
 * overlapping windows, so that no phrase is lost at a cut.
 */
export function sentences(original: string): Sentence[] {
  const folded = fold(original);
  const found: Sentence[] = [];
  let words: Word[] = [];
  let afterPause = false;
  let lineStart = 0;
  function close(question: boolean): void {
    if (words.length > 0) found.push(...windows(joinSpelled(words), question));
    words = [];
    afterPause = false;
  }
  for (const match of folded.text.matchAll(lexeme)) {
    const text = match[0];
    const index = match.index;
    if (text === '\n') {
      if (breaksHere(folded.text, lineStart, index)) close(false);
      lineStart = index + 1;
    } else if (text === '.') {
      if (!/[\p{L}\p{N}]/u.test(folded.text[index + 1] ?? '') && !isAbbreviated(words))
        close(false);
    } else if (/^[!?;…|]$/.test(text)) close(text === '?');
    else if (/^[\p{L}\p{N}@$]/u.test(text)) {
      const start = folded.at[index] ?? 0;
      words.push({
        text: plainWord(text),
        owner: text.endsWith("'s"),
        start,
        end: folded.at[index + text.length] ?? original.length,
        capital: capitalised.test(original.slice(start, start + 2)),
        afterPause,
      });
      afterPause = false;
    } else afterPause = true;
  }
  close(false);
  return found;
}

const abbreviations = new Set('mr mrs ms dr st no nr incl approx eg ie etc vs ext tel'.split(' '));

/** "M. Frey", "Mr. Hall": the full stop ends no sentence. */
function isAbbreviated(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return /^\p{L}$/u.test(last) || abbreviations.has(last);
}

/** Without apostrophes; a possessive ("Karen's") loses its s, a contraction ("what's") keeps it. */
function plainWord(text: string): string {
  const owner = /^(.+)'s$/.exec(text)?.[1];
  return owner && !contracted.has(owner) ? owner : text.replaceAll("'", '');
}

function breaksHere(text: string, lineStart: number, index: number): boolean {
  if (index - lineStart < 50) return true;
  return (
    /^\s*(?:\n|[-*•>]|\d+[.)])/.test(text.slice(index + 1, index + 12)) || text[index + 1] === '\n'
  );
}

/** "p a s s w o r d" is one word, and so is "e-mail". */
function joinSpelled(words: Word[]): Word[] {
  if (!words.some((word) => word.text.length === 1)) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (words[end]?.text.length === 1) end += 1;
    if (words[i]?.text === 'e' && words[i + 1]?.text.startsWith('mail')) end = i + 2;
    else if (end - i < 3) end = i + 1;
    joined.push(join(words.slice(i, end)));
    i = end;
  }
  return joined;
}

function join(words: Word[]): Word {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { ...first, text: words.map((word) => word.text).join(''), end: last.end };
}

function windows(words: Word[], question: boolean): Sentence[] {
  if (words.length <= longest) return [{ words, question }];
  const cut: Sentence[] = [];
  for (let i = 0; i < words.length - overlap; i += longest - overlap)
    cut.push({ words: words.slice(i, i + longest), question });
  return cut;
}
