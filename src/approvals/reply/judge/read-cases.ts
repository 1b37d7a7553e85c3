import { readdirSync, readFileSync } from 'node:fs';

/** A reply of our own with what it decides. None comes from a data set. */
export interface ReplyCase {
  intent: 'approve' | 'deny' | 'partial' | 'neutral';
  steps: string[];
  text: string;
  /** The file it stands in: one writer, one mood, one sitting. */
  file: string;
}

const folder = new URL('./cases/', import.meta.url);

/** Every reply in `cases/`, by file name. */
export function readCases(): ReplyCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line) => readCase(line, file)),
    );
}

/** Reads a line `intent: step; step || text`, where `⏎` is a line break of the text. */
function readCase(line: string, file: string): ReplyCase {
  const [, intent, steps, text] =
    /^(approve|deny|partial|neutral): (.*?) \|\| (.*)$/u.exec(line) ?? [];
  if (intent === undefined || steps === undefined || text === undefined)
    throw new Error(`${file}: no "intent: step; step || text" in "${line}"`);
  return {
    intent: intent as ReplyCase['intent'],
    steps: steps.split('; '),
    text: text.replaceAll(' ⏎ ', '\n'),
    file,
  };
}
