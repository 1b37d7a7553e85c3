import { stripInvisible } from '../text/invisible.ts';

/** A command's result on standard output: JSON for programs, else lines for people, who see no character that hides or turns text. */
export function print(json: boolean | undefined, value: unknown, lines: string[]): void {
  const text = json ? JSON.stringify(value) : stripInvisible(lines.join('\n')).text;
  process.stdout.write(`${text}\n`);
}

/** Progress for people on standard error; rewritten in place on a terminal. */
export function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
}
