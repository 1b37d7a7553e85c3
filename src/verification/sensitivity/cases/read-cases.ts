/** A ticket of our own with what it is: the category of its ask, or null. None comes from a data set. */
export interface Case {
  summary: string;
  body: string;
  category: string | null;
}

/** Reads lines `category: summary || body`; category `-` is not sensitive, `⏎` is a line break in the body. */
export function readCases(block: string): Case[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [, category = '', text = ''] = /^(\S+): (.*)$/u.exec(line) ?? [];
      const [summary = '', ...body] = text.split(' || ');
      return {
        summary,
        body: body.join(' || ').replaceAll(' ⏎ ', '\n'),
        category: category === '-' ? null : category,
      };
    });
}
