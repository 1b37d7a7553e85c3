import { readCases, unfoldLines } from '../../lib/read-cases.ts';

/** A ticket of our own with what it is: the category of its ask, or null. None comes from a data set. */
export interface TicketCase {
  summary: string;
  body: string;
  category: string | null;
  /** The file it stands in. */
  file: string;
}

/** Every ticket in `cases/`, a line each: `category: summary || body`, or without a body; `-` is not sensitive. */
export function readTickets(): TicketCase[] {
  return readCases(new URL('./cases/', import.meta.url), (line, file) => {
    const [, category, text] = /^(\S+): (.*)$/u.exec(line) ?? [];
    if (!category || !text) throw new Error(`${file}: no "category: summary || body" in "${line}"`);
    const [summary = '', ...body] = text.split(' || ');
    return {
      summary,
      body: unfoldLines(body.join(' || ')),
      category: category === '-' ? null : category,
      file,
    };
  });
}
