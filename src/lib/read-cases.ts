import { readdirSync, readFileSync } from 'node:fs';

/**
 * A case of each line of each `.txt` file in a folder, by file name. A file is one writer, one mood, one sitting.
 */
export function readCases<Case>(
  folder: URL,
  readCase: (line: string, file: string) => Case,
): Case[] {
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

/** The text of a case, which stands on one line: ` ⏎ ` is a line break of it. */
export function unfoldLines(text: string): string {
  return text.replaceAll(' ⏎ ', '\n');
}
