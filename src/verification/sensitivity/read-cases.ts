import { readdirSync, readFileSync } from 'node:fs';

/** A ticket of our own with what it is: the category of its ask, or null. None comes from a data set. */
export interface Case {
  summary: string;
  body: string;
  category: string | null;
  /** The file it stands in: one writer, one mood, one sitting. */
  file: string;
}

const folder = new URL('./cases/', import.meta.url);

/** Every ticket in `cases/`, by file name. */
export function readCases(): Case[] {
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

/** Reads a line `category: summary || body`, or without a body; `-` is not sensitive, `⏎` a line break in the body. */
function readCase(line: string, file: string): Case {
  const [, category, text] = /^(\S+): (.*)$/u.exec(line) ?? [];
  if (!category || !text) throw new Error(`${file}: no "category: summary || body" in "${line}"`);
  const [summary = '', ...body] = text.split(' || ');
  return {
    summary,
    body: body.join(' || ').replaceAll(' ⏎ ', '\n'),
    category: category === '-' ? null : category,
    file,
  };
}
