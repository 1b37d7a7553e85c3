import { readCases, unfoldLines } from '../../../lib/read-cases.ts';

/** A reply of our own with what it decides. None comes from a data set. */
export interface ReplyCase {
  intent: 'approve' | 'deny' | 'partial' | 'neutral';
  steps: string[];
  text: string;
  /** The file it stands in. */
  file: string;
}

/** Every reply in `cases/`, a line each: `intent: step; step || text`. */
export function readReplies(): ReplyCase[] {
  return readCases(new URL('./cases/', import.meta.url), (line, file) => {
    const [, intent, steps, text] =
      /^(approve|deny|partial|neutral): (.*?) \|\| (.*)$/u.exec(line) ?? [];
    if (intent === undefined || steps === undefined || text === undefined)
      throw new Error(`${file}: no "intent: step; step || text" in "${line}"`);
    return {
      intent: intent as ReplyCase['intent'],
      steps: steps.split('; '),
      text: unfoldLines(text),
      file,
    };
  });
}
